package org.bilan.clean.column;

import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.clean.table.CodedCells;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.LabelBook;
import org.bilan.clean.text.TextCodes;

/** Builds a column of free texts; where it declares labels, only the texts that have one change. */
final class TextBuilder extends SingleBuilder<Integer> {

  private final IntList codes = new IntList();
  private final TextCodes texts = new TextCodes();
  private final LabelBook book;
  private final boolean direct;

  TextBuilder(ColumnDefinition definition, Complaints complaints, LabelBook book) {
    super(definition, complaints);
    this.book = book;
    this.direct = isTakenAsWritten() && book.labels().isEmpty();
  }

  /** Texts that nothing changes go straight into the dictionary, which knows them already. */
  @Override
  public void add(String written) {
    if (!direct) {
      super.add(written);
      return;
    }
    String text = CellText.strip(written);
    codes.add(text.isEmpty() || isBlank(text) ? -1 : texts.code(text));
  }

  @Override
  Cell<Integer> typed(String text, Form form) {
    int label = book.code(text);
    return Cell.of(texts.code(label < 0 ? text : book.labels().get(label)));
  }

  /** A page of a site may be named {@code /}. */
  @Override
  boolean isBlank(String text) {
    return CellText.isBlankLabel(text);
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
    return texts.texts().get(value);
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
    return isMissing(row) ? null : texts.texts().get(codes.get(row));
  }

  @Override
  public Column finish() {
    return new CodedCells(codes.take(), texts.texts());
  }

  @Override
  QualityEntry.Kind complaint() {
    return QualityEntry.Kind.UNKNOWN_LABEL;
  }
}
