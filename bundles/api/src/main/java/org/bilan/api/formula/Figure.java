package org.bilan.api.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Constant;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.formula.Formula.Operator;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * A figure of a script: one value. Operators {@code + - * /} are the words of the same meaning.
 *
 * @param formula how it is computed
 */
public record Figure(Formula formula) {

  /** Restricts the rows. */
  @Word(
      fr = "Ne prend que les lignes qui satisfont ces conditions.",
      en = "Takes only the rows that satisfy these conditions.")
  public Figure where(Condition... conditions) {
    return new Figure(Refinements.where(formula, conditions));
  }

  /** Sets the base of a share. */
  @Word(
      fr = "Fixe la base d'une part : les lignes qui satisfont ces conditions.",
      en = "Sets the base of a share: the rows that satisfy these conditions.")
  public Figure among(Condition... conditions) {
    return new Figure(Refinements.among(formula, conditions));
  }

  /** Breaks it down by one column, or by a category and a series. */
  @Word(
      fr = "Ventile par une colonne, ou par une catégorie et une série.",
      en = "Breaks down by a column, or by a category and a series.")
  public Breakdown by(ColumnTerm... columns) {
    return new Breakdown(Refinements.by(formula, columns));
  }

  /** Lets rows count by their weights. */
  @Word(
      fr = "Fait compter chaque ligne selon son poids : compte, somme, moyenne ou part.",
      en = "Lets each row count by its weight: a count, a sum, a mean or a share.")
  public Figure weighted(Weights weights) {
    return new Figure(Refinements.weighted(formula, weights));
  }

  /** Adds a figure. */
  public Figure plus(Figure other) {
    return operation(Operator.PLUS, other);
  }

  /** Subtracts a figure. */
  public Figure minus(Figure other) {
    return operation(Operator.MINUS, other);
  }

  /** Multiplies by a figure. */
  public Figure multiply(Figure other) {
    return operation(Operator.TIMES, other);
  }

  /** Divides by a figure. */
  public Figure div(Figure other) {
    return operation(Operator.OVER, other);
  }

  /** A number written in a script. */
  public static Figure constant(BigDecimal number) {
    return new Figure(new Constant(number));
  }

  private Figure operation(Operator operator, Figure other) {
    return new Figure(new Arithmetic(operator, formula, other.formula));
  }

  /** Refines measures over rows; other formulas have no rows to refine. */
  static final class Refinements {

    /** What has a meaning where rows do not count for one each. */
    private static final Set<Measure> WEIGHTED =
        EnumSet.of(Measure.COUNT, Measure.SUM, Measure.MEAN, Measure.SHARE, Measure.SHARES);

    private Refinements() {}

    static Formula where(Formula formula, Condition... conditions) {
      Aggregate a = aggregate(formula, "where");
      return new Aggregate(
          a.measure(),
          a.source(),
          a.column(),
          a.condition(),
          joined(a, a.where(), conditions),
          a.among(),
          a.by(),
          a.rank(),
          a.weights());
    }

    static Formula among(Formula formula, Condition... conditions) {
      Aggregate a = aggregate(formula, "among");
      if (a.measure() != Formula.Measure.SHARE && a.measure() != Formula.Measure.SHARES) {
        throw new WordException("word.among-without-share");
      }
      return new Aggregate(
          a.measure(),
          a.source(),
          a.column(),
          a.condition(),
          a.where(),
          joined(a, a.among(), conditions),
          a.by(),
          a.rank(),
          a.weights());
    }

    static Formula by(Formula formula, ColumnTerm... columns) {
      Aggregate a = aggregate(formula, "by");
      if (columns.length == 0 || a.by().size() + columns.length > 2) {
        throw new WordException("word.by-one-or-two");
      }
      List<ColumnPath> by = new ArrayList<>(a.by());
      for (ColumnTerm column : columns) {
        sameSource(a, column.path().source());
        by.add(column.path());
      }
      return new Aggregate(
          a.measure(),
          a.source(),
          a.column(),
          a.condition(),
          a.where(),
          a.among(),
          by,
          a.rank(),
          a.weights());
    }

    static Formula weighted(Formula formula, Weights weights) {
      Aggregate a = aggregate(formula, "weighted");
      if (!WEIGHTED.contains(a.measure())) {
        throw new WordException("word.weighted-measure");
      }
      sameSource(a, weights.source());
      return new Aggregate(
          a.measure(),
          a.source(),
          a.column(),
          a.condition(),
          a.where(),
          a.among(),
          a.by(),
          a.rank(),
          Optional.of(weights));
    }

    private static Aggregate aggregate(Formula formula, String word) {
      if (formula instanceof Aggregate aggregate) {
        return aggregate;
      }
      throw new WordException("word.no-rows-to-refine", word);
    }

    private static List<Condition> joined(
        Aggregate a, List<Condition> former, Condition... conditions) {
      List<Condition> all = new ArrayList<>(former);
      Arrays.stream(conditions).forEach(c -> sameSource(a, c.source()));
      all.addAll(Arrays.asList(conditions));
      return all;
    }

    private static void sameSource(Aggregate a, String source) {
      if (!a.source().equals(source)) {
        throw new WordException("word.two-sources", a.source(), source);
      }
    }
  }
}
