package org.bilan.api.cleaning;

import java.util.List;
import java.util.Optional;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Place;

/**
 * A column of the table wanted.
 *
 * @param name its name
 * @param type its kind
 * @param from the column of the files it is read from, under its new name; its own name by default
 * @param question the code of the survey question it is read from, if any
 * @param reading how its cells are read before their kind reads them, if any
 * @param missing texts that mean "no answer"
 * @param split what separates the labels of a cell, for a column of several labels
 * @param oneOf labels declared, in order
 * @param oneOfSource where the labels come from, if another source
 * @param labels how written texts become labels
 * @param strict whether a text without a label is an error
 * @param ifBlank where a blank cell takes its value from, if anywhere
 * @param compute a closure that gives the value, if any
 * @param target the source a reference leads to, if any
 * @param place where the column is declared
 */
public record ColumnDefinition(
    String name,
    ColumnType type,
    String from,
    Optional<String> question,
    Optional<Reading> reading,
    List<String> missing,
    Optional<String> split,
    List<String> oneOf,
    Optional<CategorySource> oneOfSource,
    List<LabelRule> labels,
    boolean strict,
    Optional<BlankRule> ifBlank,
    Optional<RowRule> compute,
    Optional<String> target,
    Place place) {}
