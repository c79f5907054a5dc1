/** What the user chose. */
package org.bilan.workbench.preference;
