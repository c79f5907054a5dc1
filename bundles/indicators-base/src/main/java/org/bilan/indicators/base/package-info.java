/** The words that count, sum and compare rows, and the percentage of one figure in another. */
package org.bilan.indicators.base;
