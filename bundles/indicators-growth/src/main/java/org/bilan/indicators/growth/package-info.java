/** The words that compare an edition with an earlier one: growth, difference, multiple. */
package org.bilan.indicators.growth;
