package org.bilan.api.cleaning;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * Rows that are one. A row whose key cells are all missing is never a duplicate.
 *
 * @param by the columns whose values make two rows one; texts are compared by their normal form
 * @param keep the column whose smallest value says which row is kept; the first row by default
 * @param aliases the column whose values lead to the kept row, for references, if any
 * @param place where it is written
 */
public record DistinctRule(
    List<String> by, Optional<String> keep, Optional<String> aliases, Place place) {}
