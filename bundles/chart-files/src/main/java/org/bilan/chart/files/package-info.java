/** Writes charts as images: PNG at two pixels a point, and SVG with a title. */
package org.bilan.chart.files;
