package org.bilan.indicators.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.Weights;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;

/**
 * Words of the bundle indicators-survey: weights.
 *
 * <p>Example: {@code weights(enquete.famille, to: breakdown('organisers.by-family'))
 * .and(enquete.effectif, to: breakdown('organisers.by-size')).trimmed(5)}.
 */
public final class WeightWords {

  private WeightWords() {}

  /** The weights that bring a sample to agree with the totals of its population. */
  @Word(
      fr =
          "Les poids qui calent les lignes sur les totaux connus de la population, catégorie par"
              + " catégorie.",
      en = "The weights that bring rows to agree with the known totals of their population.")
  public static Weights weights(CategoryTerm column, @Option("to") Breakdown totals) {
    return new Weights(
        Raking.NAME,
        column.path().source(),
        Optional.empty(),
        List.of(new Weights.Margin(column.path(), totals.formula())),
        Map.of());
  }

  /** The weights that rows bring along. */
  @Word(
      fr = "Les poids que les lignes apportent, dans une colonne de nombres.",
      en = "The weights that rows bring along, in a column of numbers.")
  public static Weights weights(NumberTerm column) {
    return new Weights(
        Raking.NAME, column.path().source(), Optional.of(column.path()), List.of(), Map.of());
  }

  /** The effective n of a weighted figure. */
  @Word(
      fr =
          "L’effectif efficace d’un chiffre pondéré : combien de réponses de même poids en diraient"
              + " autant.",
      en = "The effective n of a weighted figure: how many rows of one weight would tell as much.")
  public static Figure effectiveBase(Figure weighted) {
    return Calls.with(Estimate.OF, weighted.formula()).figure(WeightQuality.EFFECTIVE);
  }

  /** The design effect of the weights of a figure. */
  @Word(
      fr = "L’effet de plan des poids d’un chiffre : l’effectif divisé par l’effectif efficace.",
      en = "The design effect of the weights of a figure: n over the effective n.")
  public static Figure designEffect(Figure weighted) {
    return Calls.with(Estimate.OF, weighted.formula()).figure(WeightQuality.DESIGN_EFFECT);
  }
}
