package org.bilan.script.groovy.language;

import java.util.Locale;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.DateTerm;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.ReferenceTerm;
import org.bilan.api.formula.TextTerm;
import org.bilan.script.groovy.evaluate.Kind;

/** What columns are, to scripts and to authors. */
final class Columns {

  private Columns() {}

  /** The type of a column, in words. */
  static String type(ColumnSchema column, Locale language) {
    String words = LanguageMessages.kind(Kind.of(term(column)), language);
    String target = column.target().isEmpty() ? "" : " → " + column.target();
    return column.type() == ColumnType.REFERENCE ? words + target : words;
  }

  /** A column as scripts of indicators and layouts name it. */
  static ColumnTerm term(ColumnSchema schema) {
    ColumnPath path = ColumnPath.of("", schema.name());
    return switch (schema.type()) {
      case TEXT -> new TextTerm(path, schema);
      case NUMBER, AMOUNT -> new NumberTerm(path, schema);
      case DATE -> new DateTerm(path, schema);
      case CATEGORY -> new CategoryTerm(path, schema);
      case MANY -> new ManyTerm(path, schema);
      case GRID -> new GridTerm(path, schema);
      case REFERENCE -> new ReferenceTerm(path, schema);
    };
  }
}
