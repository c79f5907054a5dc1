package org.bilan.api.cleaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.api.data.Table;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;

/**
 * A clean source.
 *
 * @param name the source
 * @param label its name in print
 * @param exported the declared day of export, if any
 * @param key what the table depends on
 * @param table its rows
 * @param quality the account of its cleaning
 * @param files its files as they were read
 */
public record SourceData(
    String name,
    String label,
    Optional<LocalDate> exported,
    Key key,
    Table table,
    QualityReport quality,
    List<FileReport> files) {}
