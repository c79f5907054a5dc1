package org.bilan.clean.column;

import java.util.List;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.clean.table.ReferenceCells;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.TextCodes;

/** Builds a column of rows of another source. */
final class ReferenceBuilder extends SingleBuilder<Integer> {

  private final IntList rows = new IntList();
  private final TextCodes dangling = new TextCodes();
  private final Identifiers identifiers;

  ReferenceBuilder(ColumnDefinition definition, Complaints complaints, Identifiers identifiers) {
    super(definition, complaints);
    this.identifiers = identifiers;
  }

  /** A text that refers to no row keeps a number of its own, so that duplicates stay apart. */
  @Override
  Cell<Integer> typed(String text, Form form) {
    return identifiers
        .row(text)
        .map(Cell::of)
        .orElseGet(() -> new Cell<>(-2 - dangling.code(CellText.form(text)), List.of(text)));
  }

  @Override
  void append(Integer value) {
    rows.add(value == null ? -1 : value);
  }

  @Override
  void set(int row, Integer value) {
    rows.set(row, value);
  }

  @Override
  String print(Integer value) {
    return "";
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  boolean isMissing(int row) {
    return rows.get(row) < 0;
  }

  @Override
  public boolean isBlank(int row) {
    return rows.get(row) == -1;
  }

  @Override
  public String text(int row) {
    return null;
  }

  @Override
  public Column finish() {
    return new ReferenceCells(target(), rows.take());
  }

  @Override
  public ColumnSchema schema() {
    return new ColumnSchema(definition().name(), definition().type(), List.of(), false, target());
  }

  private String target() {
    return definition().target().orElse("");
  }

  @Override
  QualityEntry.Kind complaint() {
    return QualityEntry.Kind.DANGLING_REFERENCE;
  }
}
