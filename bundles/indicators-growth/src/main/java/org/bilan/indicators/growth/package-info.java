/**
 * The words that compare an edition with an earlier one, series of editions, their breaks, and what
 * each category gives to a change.
 */
package org.bilan.indicators.growth;
