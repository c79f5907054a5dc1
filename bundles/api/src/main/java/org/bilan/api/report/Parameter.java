package org.bilan.api.report;

import java.util.List;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;

/**
 * What a bilan can be restricted to.
 *
 * @param name its name: {@code region}
 * @param label its name in print
 * @param values where its values come from
 * @param restricts the columns that must equal the value
 * @param place where it is declared
 */
public record Parameter(
    String name, String label, CategorySource values, List<ColumnPath> restricts, Place place) {}
