package org.bilan.clean.column;

import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.clean.text.LabelBook;

/** Makes the builder of a column. */
public final class ColumnBuilders {

  private ColumnBuilders() {}

  /**
   * The builder of a column.
   *
   * @param listed labels taken from another source, if the column takes them there
   * @param rules the rules of the column, with labels as that source writes them
   * @param identifiers finds rows of the source a reference leads to
   */
  public static ColumnBuilder of(
      ColumnDefinition column,
      Optional<List<String>> listed,
      List<LabelRule> rules,
      Identifiers identifiers,
      ColumnBuilder.Complaints complaints) {
    List<String> declared = listed.orElse(column.oneOf());
    boolean open = declared.isEmpty() && rules.isEmpty();
    return switch (column.type()) {
      case TEXT -> new TextBuilder(column, complaints, new LabelBook(declared, rules, false));
      case NUMBER, AMOUNT -> new NumberBuilder(column, complaints);
      case DATE -> new DateBuilder(column, complaints);
      case CATEGORY ->
          new CodedBuilder(column, complaints, new LabelBook(declared, rules, open), open);
      case MANY -> new ManyBuilder(column, complaints, new LabelBook(declared, rules, open), open);
      case GRID -> new GridBuilder(column, complaints, new LabelBook(declared, rules, open), open);
      case REFERENCE -> new ReferenceBuilder(column, complaints, identifiers);
    };
  }
}
