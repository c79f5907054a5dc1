package org.bilan.clean.column;

import java.util.List;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.clean.table.CodedCells;
import org.bilan.clean.text.LabelBook;

/** Builds a column of one label a cell. */
final class CodedBuilder extends SingleBuilder<Integer> {

  private final IntList codes = new IntList();
  private final LabelBook book;
  private final boolean open;

  CodedBuilder(ColumnDefinition definition, Complaints complaints, LabelBook book, boolean open) {
    super(definition, complaints);
    this.book = book;
    this.open = open;
  }

  @Override
  Cell<Integer> typed(String text, Form form) {
    int code = book.code(text);
    return code < 0 ? Cell.unreadable(text) : Cell.of(code);
  }

  @Override
  boolean isBlank(String text) {
    return book.isBlank(text);
  }

  @Override
  void append(Integer value) {
    codes.add(value == null ? -1 : value);
  }

  @Override
  void set(int row, Integer value) {
    codes.set(row, value);
  }

  @Override
  String print(Integer value) {
    return book.labels().get(value);
  }

  @Override
  public int size() {
    return codes.size();
  }

  @Override
  boolean isMissing(int row) {
    return codes.get(row) < 0;
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? null : book.labels().get(codes.get(row));
  }

  @Override
  public List<String> labels() {
    return open ? List.of() : book.labels();
  }

  @Override
  public Column finish() {
    return new CodedCells(codes.take(), book.labels());
  }

  @Override
  public ColumnSchema schema() {
    return new ColumnSchema(definition().name(), definition().type(), book.labels(), !open, "");
  }

  @Override
  QualityEntry.Kind complaint() {
    return QualityEntry.Kind.UNKNOWN_LABEL;
  }
}
