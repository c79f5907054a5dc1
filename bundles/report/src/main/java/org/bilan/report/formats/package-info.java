/**
 * How values are printed in French: one small class of formats a subject, found by name. A format
 * says what it takes, so that a wrong one is refused before any row is read.
 */
package org.bilan.report.formats;
