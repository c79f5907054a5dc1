package org.bilan.script.groovy.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.DateTerm;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.Ranking;
import org.bilan.api.formula.ReferenceTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.formula.TextTerm;
import org.bilan.api.report.LayoutTest;

/** Kinds of values, as authors are told of them. */
public enum Kind {
  /** A text between quotes. */
  TEXT(String.class, Quoted.class),
  /** A whole number. */
  WHOLE_NUMBER(int.class, Integer.class, long.class, Long.class),
  /** A number. */
  NUMBER(BigDecimal.class, double.class, Double.class),
  /** A day. */
  DATE(LocalDate.class),
  /** True or false. */
  YES_NO(boolean.class, Boolean.class),
  /** A list. */
  LIST(List.class),
  /** A map. */
  MAP(Map.class),
  /** A column of texts. */
  TEXT_COLUMN(TextTerm.class),
  /** A column of numbers. */
  NUMBER_COLUMN(NumberTerm.class),
  /** A column of days. */
  DATE_COLUMN(DateTerm.class),
  /** A column of labels. */
  CATEGORY_COLUMN(CategoryTerm.class),
  /** A column of several labels. */
  MANY_COLUMN(ManyTerm.class),
  /** A table of a survey. */
  GRID_COLUMN(GridTerm.class),
  /** A column that leads to a source. */
  REFERENCE_COLUMN(ReferenceTerm.class),
  /** Any column. */
  COLUMN(ColumnTerm.class, CategorySource.class),
  /** A condition. */
  CONDITION(Condition.class),
  /** A figure. */
  FIGURE(Figure.class),
  /** A breakdown. */
  BREAKDOWN(Breakdown.class),
  /** A ranking. */
  RANKING(Ranking.class),
  /** A source. */
  SOURCE(Rows.class, SourceName.class),
  /** A way to read. */
  READING(Reading.class),
  /** The edition. */
  EDITION(Edition.class),
  /** A test of a layout. */
  TEST(LayoutTest.class),
  /** A block. */
  BLOCK(Body.class),
  /** Nothing. */
  NOTHING(Nothing.class),
  /** Anything. */
  VALUE(Object.class);

  private final List<Class<?>> types;

  Kind(Class<?>... types) {
    this.types = List.of(types);
  }

  /** The kind that a parameter of a Java type takes. */
  public static Kind taken(Class<?> type) {
    for (Kind kind : values()) {
      if (kind.types.contains(type)) {
        return kind;
      }
    }
    return VALUE;
  }

  /** The kind of a value. */
  public static Kind of(Object value) {
    if (value instanceof BigDecimal) {
      return NUMBER;
    }
    for (Kind kind : values()) {
      if (kind != VALUE && kind.types.stream().anyMatch(t -> t.isInstance(value))) {
        return kind;
      }
    }
    return VALUE;
  }

  /** Its key among the messages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
