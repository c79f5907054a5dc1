package org.bilan.script.groovy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.script.ScriptVocabulary;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;

/** A small vocabulary to test scripts with. */
public final class TestWords {

  private TestWords() {}

  @Word(fr = "Compte.", en = "Counts.")
  public static Figure count(Rows rows) {
    return figure(Measure.COUNT, rows.source(), null, null);
  }

  @Word(fr = "Compte.", en = "Counts.")
  public static Figure count(Condition condition) {
    return figure(Measure.COUNT, condition.source(), null, condition);
  }

  @Word(fr = "Additionne.", en = "Sums.")
  public static Figure sum(NumberTerm column) {
    return figure(Measure.SUM, column.path().source(), column.path(), null);
  }

  @Word(fr = "Part.", en = "Share.")
  public static Figure share(Condition condition) {
    return figure(Measure.SHARE, condition.source(), null, condition);
  }

  @Word(fr = "La valeur.", en = "The value.")
  public static Figure the(ColumnTerm column) {
    return figure(Measure.THE, column.path().source(), column.path(), null);
  }

  @Word(fr = "Parts.", en = "Shares.")
  public static Breakdown shares(CategoryTerm column) {
    return new Breakdown(
        new Aggregate(
            Measure.SHARES,
            column.path().source(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(column.path()),
            1));
  }

  @Word(fr = "Croissance.", en = "Growth.")
  public static Figure growth(@Option("from") Figure from, @Option("to") Figure to) {
    return new Figure(
        new Formula.Call(
            "growth",
            Formula.Kind.FIGURE,
            Map.of("from", from.formula(), "to", to.formula()),
            Map.of()));
  }

  @Word(fr = "Arrondi.", en = "Rounded.")
  public static Figure rounded(
      Figure figure, int digits, @Option(value = "up", required = false) boolean up) {
    return figure.plus(Figure.constant(BigDecimal.valueOf(up ? digits : -digits)));
  }

  @Word(fr = "Défectueux.", en = "Faulty.")
  public static Figure faulty(Rows rows) {
    throw new IllegalStateException(rows.source());
  }

  private static Figure figure(
      Measure measure, String source, ColumnPath column, Condition condition) {
    return new Figure(
        new Aggregate(
            measure,
            source,
            Optional.ofNullable(column),
            Optional.ofNullable(condition),
            List.of(),
            List.of(),
            List.of(),
            1));
  }

  /** Words of another bundle, which can stop. */
  public static final class Later {

    private Later() {}

    @Word(fr = "Prévoit.", en = "Forecasts.")
    public static Figure forecast(Figure figure) {
      return figure;
    }
  }

  record NamedReading(String name) implements Reading {
    @Override
    public String read(String cell) {
      return cell;
    }
  }

  /** A vocabulary of words and readings. */
  record Words(String bundle, List<Class<?>> words, List<Reading> readings)
      implements ScriptVocabulary {}

  static ScriptVocabulary base() {
    return new Words(
        "indicators-base",
        List.of(TestWords.class),
        List.of(
            new NamedReading("frenchDate"),
            new NamedReading("headcount"),
            new NamedReading("postcode"),
            new NamedReading("region2011")));
  }

  static ScriptVocabulary forecasts() {
    return new Words("indicators-forecast", List.of(Later.class), List.of());
  }
}
