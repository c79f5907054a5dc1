package org.bilan.api.indicator;

/**
 * The result of an indicator, and where it comes from.
 *
 * @param indicator its definition
 * @param result what it gives
 * @param provenance where it comes from
 */
public record IndicatorResult(Indicator indicator, Result result, Provenance provenance) {}
