package org.bilan.api.report;

import org.bilan.api.diagnostic.Place;

/**
 * A text of a layout, with bindings in braces.
 *
 * @param text as written: {@code "{events.total | noun} en un mois"}
 * @param place where its first character stands
 */
public record Phrase(String text, Place place) {}
