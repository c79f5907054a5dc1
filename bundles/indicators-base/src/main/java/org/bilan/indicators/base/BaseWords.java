package org.bilan.indicators.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.DateTerm;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.formula.TextTerm;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/** Words of the bundle indicators-base: measures over rows. */
public final class BaseWords {

  private BaseWords() {}

  /** How many rows a source has. */
  @Word(fr = "Le nombre de lignes d’une source.", en = "How many rows a source has.")
  public static Figure count(Rows rows) {
    return count(rows.source(), List.of());
  }

  /** How many rows satisfy a condition. */
  @Word(
      fr = "Le nombre de lignes qui satisfont une condition.",
      en = "How many rows satisfy a condition.")
  public static Figure count(Condition condition) {
    return count(condition.source(), List.of(condition));
  }

  /** How many rows have a value in a column. */
  @Word(
      fr = "Le nombre de lignes dont la cellule est remplie.",
      en = "How many rows have a value in a column.")
  public static Figure known(ColumnTerm column) {
    return count(column.isKnown());
  }

  /** The sum of a column: 0 where no row is left, missing where none of the rows has a value. */
  @Word(fr = "La somme d’une colonne.", en = "The sum of a column.")
  public static Figure sum(NumberTerm column) {
    return measure(Measure.SUM, column, 1);
  }

  /** The mean of the known cells of a column. */
  @Word(
      fr = "La moyenne des cellules remplies d’une colonne.",
      en = "The mean of the known cells of a column.")
  public static Figure mean(NumberTerm column) {
    return measure(Measure.MEAN, column, 1);
  }

  /** The median of the known cells of a column. */
  @Word(
      fr = "La médiane des cellules remplies d’une colonne.",
      en = "The median of the known cells of a column.")
  public static Figure median(NumberTerm column) {
    return measure(Measure.MEDIAN, column, 1);
  }

  /** The smallest known cell of a column. */
  @Word(fr = "La plus petite valeur d’une colonne.", en = "The smallest value of a column.")
  public static Figure smallest(NumberTerm column) {
    return smallest(column, 1);
  }

  /** The known cell of a rank, from the smallest. */
  @Word(
      fr = "La valeur d’un rang donné, à partir de la plus petite.",
      en = "The value of a rank, from the smallest.")
  public static Figure smallest(NumberTerm column, int rank) {
    return measure(Measure.SMALLEST, column, rank);
  }

  /** The first known day of a column. */
  @Word(fr = "Le premier jour d’une colonne.", en = "The first day of a column.")
  public static Figure smallest(DateTerm column) {
    return smallest(column, 1);
  }

  /** The known day of a rank, from the first. */
  @Word(
      fr = "Le jour d’un rang donné, à partir du premier.",
      en = "The day of a rank, from the first.")
  public static Figure smallest(DateTerm column, int rank) {
    return measure(Measure.SMALLEST, column, rank);
  }

  /** The largest known cell of a column. */
  @Word(fr = "La plus grande valeur d’une colonne.", en = "The largest value of a column.")
  public static Figure largest(NumberTerm column) {
    return largest(column, 1);
  }

  /** The known cell of a rank, from the largest. */
  @Word(
      fr = "La valeur d’un rang donné, à partir de la plus grande.",
      en = "The value of a rank, from the largest.")
  public static Figure largest(NumberTerm column, int rank) {
    return measure(Measure.LARGEST, column, rank);
  }

  /** The last known day of a column. */
  @Word(fr = "Le dernier jour d’une colonne.", en = "The last day of a column.")
  public static Figure largest(DateTerm column) {
    return largest(column, 1);
  }

  /** The known day of a rank, from the last. */
  @Word(
      fr = "Le jour d’un rang donné, à partir du dernier.",
      en = "The day of a rank, from the last.")
  public static Figure largest(DateTerm column, int rank) {
    return measure(Measure.LARGEST, column, rank);
  }

  /** The percentage of the rows that satisfy a condition, among those whose cell is known. */
  @Word(
      fr =
          "Le pourcentage des lignes qui satisfont une condition, parmi celles dont la cellule est"
              + " remplie.",
      en = "The percentage of rows that satisfy a condition, among those whose cell is known.")
  public static Figure share(Condition condition) {
    return new Figure(
        new Aggregate(
            Measure.SHARE,
            condition.source(),
            Optional.empty(),
            Optional.of(condition),
            List.of(),
            List.of(),
            List.of(),
            1));
  }

  /** The percentage of each category, among the rows whose cell is known. */
  @Word(
      fr = "Le pourcentage de chaque catégorie, parmi les lignes dont la cellule est remplie.",
      en = "The percentage of each category, among the rows whose cell is known.")
  public static Breakdown shares(CategoryTerm column) {
    return distribution(column);
  }

  /** The percentage of rows that have each category, among the rows that have one at least. */
  @Word(
      fr = "Le pourcentage des lignes qui ont chaque catégorie, parmi celles qui en ont une.",
      en = "The percentage of rows that have each category, among those that have one.")
  public static Breakdown shares(ManyTerm column) {
    return distribution(column);
  }

  /** The percentage of each answer, among the items that were answered. */
  @Word(
      fr = "Le pourcentage de chaque réponse, parmi les réponses données.",
      en = "The percentage of each answer, among the answers given.")
  public static Breakdown shares(GridTerm column) {
    return distribution(column);
  }

  /** The number of the only row. */
  @Word(fr = "Le nombre de la seule ligne.", en = "The number of the only row.")
  public static Figure the(NumberTerm column) {
    return onlyRow(column);
  }

  /** The text of the only row. */
  @Word(fr = "Le texte de la seule ligne.", en = "The text of the only row.")
  public static Figure the(TextTerm column) {
    return onlyRow(column);
  }

  /** The day of the only row. */
  @Word(fr = "Le jour de la seule ligne.", en = "The day of the only row.")
  public static Figure the(DateTerm column) {
    return onlyRow(column);
  }

  /** The category of the only row. */
  @Word(fr = "La catégorie de la seule ligne.", en = "The category of the only row.")
  public static Figure the(CategoryTerm column) {
    return onlyRow(column);
  }

  /** The categories of the only row. */
  @Word(fr = "Les catégories de la seule ligne.", en = "The categories of the only row.")
  public static Figure the(ManyTerm column) {
    return onlyRow(column);
  }

  /** A figure as a percentage of another one. */
  @Word(
      fr = "Un chiffre en pourcentage d’un autre.",
      en = "A figure as a percentage of another one.")
  public static Figure percent(Figure part, @Option("of") Figure whole) {
    return new Figure(
        new Call(
            Percent.NAME,
            Kind.FIGURE,
            Map.of(Percent.PART, part.formula(), Percent.WHOLE, whole.formula()),
            Map.of()));
  }

  private static Figure count(String source, List<Condition> where) {
    return new Figure(
        new Aggregate(
            Measure.COUNT,
            source,
            Optional.empty(),
            Optional.empty(),
            where,
            List.of(),
            List.of(),
            1));
  }

  private static Figure onlyRow(ColumnTerm column) {
    return measure(Measure.THE, column, 1);
  }

  private static Figure measure(Measure measure, ColumnTerm column, int rank) {
    if (rank < 1) {
      throw new WordException("base.rank-from-one", rank);
    }
    return new Figure(aggregate(measure, column, List.of(), rank));
  }

  private static Breakdown distribution(ColumnTerm column) {
    return new Breakdown(aggregate(Measure.SHARES, column, List.of(column.path()), 1));
  }

  private static Aggregate aggregate(
      Measure measure, ColumnTerm column, List<ColumnPath> by, int rank) {
    return new Aggregate(
        measure,
        column.path().source(),
        Optional.of(column.path()),
        Optional.empty(),
        List.of(),
        List.of(),
        by,
        rank);
  }
}
