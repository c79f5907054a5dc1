package org.bilan.api.cleaning;

import org.bilan.api.diagnostic.Place;

/**
 * Where a blank cell takes its value from.
 *
 * @param column the column read instead: its value once read and labelled
 * @param reading how that value is read, or {@code null} to take it as it is
 * @param place where the rule is written
 */
public record BlankRule(String column, Reading reading, Place place) {}
