package org.bilan.clean;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.Row;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.RawRow;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.Dates;
import org.bilan.clean.text.Numbers;

/** The row being read, as closures see it. */
final class FileRow implements Row {

  static final String NO_CELL = "clean.no-cell";

  private final FileHeader header;
  private final FileDefinition file;
  private final Map<String, String> constants = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private RawRow raw;
  private Place rule = Place.file("");

  FileRow(FileHeader header, FileDefinition file, List<ColumnDefinition> columns) {
    this.header = header;
    this.file = file;
    for (ColumnDefinition column : columns) {
      sources.putIfAbsent(column.name(), column.question().orElse(column.from()));
    }
    file.without().forEach(name -> constants.put(name, ""));
    constants.putAll(file.fill());
  }

  void set(RawRow row) {
    raw = row;
  }

  /** Says which rule reads, for what is wrong in it. */
  void readBy(Place place) {
    rule = place;
  }

  /** A cell of the file as written; empty where a row is too short. */
  String cell(int index) {
    return index < raw.size() ? raw.cell(index) : "";
  }

  /** How many cells beyond the header say something. */
  boolean isTooLong() {
    for (int i = header.size(); i < raw.size(); i++) {
      if (!CellText.strip(raw.cell(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  int cells() {
    return raw.size();
  }

  @Override
  public String text(String column) {
    String text = CellText.strip(written(column));
    return CellText.isBlank(text) ? "" : text;
  }

  private String written(String column) {
    String constant = constants.get(column);
    if (constant != null) {
      return constant;
    }
    int index = header.index(column);
    if (index < 0) {
      index = header.index(sources.getOrDefault(column, column));
    }
    if (index < 0) {
      throw new DiagnosticException(
          Diagnostic.error(NO_CELL, rule, column, file.path())
              .suggesting(Suggestion.among(column, header.names())));
    }
    return cell(index);
  }

  @Override
  public String normal(String column) {
    return NormalForm.of(written(column));
  }

  @Override
  public BigDecimal number(String column) {
    return Numbers.parse(text(column));
  }

  @Override
  public LocalDate date(String column) {
    return Dates.parse(text(column));
  }

  @Override
  public boolean isBlank(String column) {
    return text(column).isEmpty();
  }
}
