/**
 * Draws maps of the regions of France as they were in 2011: a tint for each class of values, the
 * overseas regions beside, the shapes kept in the bundle.
 */
package org.bilan.chart.map;
