/**
 * Composes the layout, the texts and the results of a bilan into a document, and verifies that what
 * the texts say is true of the figures.
 */
package org.bilan.report;
