package org.bilan.api.formula;

/**
 * A ranking of a script: labels in order.
 *
 * @param formula how it is computed
 */
public record Ranking(Formula formula) {}
