package org.bilan.api.cleaning;

import org.bilan.api.diagnostic.Place;

/**
 * Rows left out.
 *
 * @param reason why, in the words the annex prints
 * @param rule the closure that says which rows
 * @param place where it is written
 */
public record DropRule(String reason, RowRule rule, Place place) {}
