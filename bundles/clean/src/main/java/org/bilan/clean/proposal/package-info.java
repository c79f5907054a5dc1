/** What the columns of a file seem to hold, and a script that declares them so. */
package org.bilan.clean.proposal;
