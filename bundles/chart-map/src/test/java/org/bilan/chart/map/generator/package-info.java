/**
 * Derives the shapes of regions from open data, once: the result is kept in the repository, and the
 * build needs neither the data nor a network.
 */
package org.bilan.chart.map.generator;
