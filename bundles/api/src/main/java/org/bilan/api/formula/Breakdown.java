package org.bilan.api.formula;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.formula.Formula.Choice;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.word.Word;

/**
 * A breakdown of a script: a value by category.
 *
 * @param formula how it is computed
 */
public record Breakdown(Formula formula) {

  /** Restricts the rows. */
  @Word(
      fr = "Ne prend que les lignes qui satisfont ces conditions.",
      en = "Takes only the rows that satisfy these conditions.")
  public Breakdown where(Condition... conditions) {
    return new Breakdown(Figure.Refinements.where(formula, conditions));
  }

  /** Sets the base of shares. */
  @Word(fr = "Fixe la base des parts.", en = "Sets the base of the shares.")
  public Breakdown among(Condition... conditions) {
    return new Breakdown(Figure.Refinements.among(formula, conditions));
  }

  /** Adds a series. */
  @Word(
      fr = "Ventile encore par une colonne : la série.",
      en = "Breaks down by one more column: the series.")
  public Breakdown by(ColumnTerm... columns) {
    return new Breakdown(Figure.Refinements.by(formula, columns));
  }

  /** Lets rows count by their weights. */
  @Word(
      fr = "Fait compter chaque ligne selon son poids.",
      en = "Lets each row count by its weight.")
  public Breakdown weighted(Weights weights) {
    return new Breakdown(Figure.Refinements.weighted(formula, weights));
  }

  /** The categories strictly over a number. */
  @Word(fr = "Les catégories au-dessus de ce nombre.", en = "The categories over this number.")
  public Breakdown over(BigDecimal number) {
    return breakdown(Choice.OVER, number);
  }

  /** The categories strictly under a number. */
  @Word(fr = "Les catégories au-dessous de ce nombre.", en = "The categories under this number.")
  public Breakdown under(BigDecimal number) {
    return breakdown(Choice.UNDER, number);
  }

  /** Only some categories. */
  @Word(fr = "Seulement ces catégories.", en = "Only these categories.")
  public Breakdown only(String... categories) {
    return breakdown(Choice.ONLY, (Object[]) categories);
  }

  /** All but some categories. */
  @Word(fr = "Toutes les catégories sauf celles-ci.", en = "All categories but these.")
  public Breakdown without(String... categories) {
    return breakdown(Choice.WITHOUT, (Object[]) categories);
  }

  /** The value of one category. */
  @Word(fr = "La valeur d'une catégorie.", en = "The value of one category.")
  public Figure of(String category) {
    return new Figure(selection(Choice.OF, category));
  }

  /** How many categories have a value that is not zero. */
  @Word(
      fr = "Le nombre de catégories qui ont une valeur.",
      en = "How many categories have a value.")
  public Figure size() {
    return new Figure(selection(Choice.SIZE));
  }

  /** The sum of the values. */
  @Word(fr = "La somme des valeurs.", en = "The sum of the values.")
  public Figure total() {
    return new Figure(selection(Choice.TOTAL));
  }

  /** The categories that have a value. */
  @Word(fr = "Les catégories qui ont une valeur.", en = "The categories that have a value.")
  public Ranking categories() {
    return new Ranking(selection(Choice.CATEGORIES));
  }

  /** The first categories by decreasing value. */
  @Word(
      fr = "Les premières catégories, par valeur décroissante.",
      en = "The first categories, by decreasing value.")
  public Ranking top(int count) {
    return new Ranking(selection(Choice.TOP, BigDecimal.valueOf(count)));
  }

  /** The last categories by increasing value. */
  @Word(
      fr = "Les dernières catégories, par valeur croissante.",
      en = "The last categories, by increasing value.")
  public Ranking bottom(int count) {
    return new Ranking(selection(Choice.BOTTOM, BigDecimal.valueOf(count)));
  }

  /** The categories from one rank to another. */
  @Word(
      fr = "Les catégories d'un rang à un autre.",
      en = "The categories from one rank to another.")
  public Ranking ranks(int first, int last) {
    return new Ranking(
        selection(Choice.RANKS, BigDecimal.valueOf(first), BigDecimal.valueOf(last)));
  }

  private Breakdown breakdown(Choice choice, Object... arguments) {
    return new Breakdown(selection(choice, arguments));
  }

  private Selection selection(Choice choice, Object... arguments) {
    return new Selection(choice, formula, List.of(arguments));
  }
}
