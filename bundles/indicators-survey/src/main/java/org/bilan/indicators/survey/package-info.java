/**
 * The words that say what the answers of a survey tell of all: weights, margins, who answered and
 * who did not.
 */
package org.bilan.indicators.survey;
