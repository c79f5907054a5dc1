/** Puts values to the bindings of texts: what an id means, what it is worth, how it is printed. */
package org.bilan.report.binding;
