package org.bilan.api.cleaning;

import org.bilan.api.diagnostic.Place;

/**
 * Labels taken from a column of another source, in the order of its rows.
 *
 * @param source the other source
 * @param column its column
 * @param place where it is written
 */
public record CategorySource(String source, String column, Place place) {}
