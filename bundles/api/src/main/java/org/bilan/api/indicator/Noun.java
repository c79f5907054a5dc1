package org.bilan.api.indicator;

/**
 * What is counted, for texts to agree with.
 *
 * @param singular {@code manifestation}
 * @param plural {@code manifestations}
 * @param feminine whether French says <i>une</i>
 */
public record Noun(String singular, String plural, boolean feminine) {}
