/** The languages of a project as one, over those that bundles offer. */
package org.bilan.live.language;
