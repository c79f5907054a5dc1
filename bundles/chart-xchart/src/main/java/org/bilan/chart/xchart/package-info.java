/**
 * Draws columns, bars, stacks, shares, lines, rings and dots. XChart places the marks of columns,
 * bars, lines and rings; all words, and the forms that XChart has not, are set here, where they are
 * measured before they are drawn, so that none is cut and no two overlap.
 */
package org.bilan.chart.xchart;
