package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * Words of the bundle indicators-territory: where there is much of something, and how much of all
 * is there.
 *
 * <p>Example: {@code topShare(breakdown('events.by-region'), 5)}.
 */
public final class ConcentrationWords {

  private ConcentrationWords() {}

  /** The location quotient of each category. */
  @Word(
      fr =
          "La part de chaque catégorie dans la première ventilation, divisée par sa part dans la"
              + " seconde : le quotient de localisation.",
      en =
          "The part of each category in the first breakdown over its part in the second: the"
              + " location quotient.")
  public static Breakdown quotients(Breakdown of, Breakdown per) {
    return new Breakdown(
        new Call(
            Quotients.NAME,
            Kind.BREAKDOWN,
            Map.of(Density.OF, of.formula(), Density.PER, per.formula()),
            Map.of()));
  }

  /** The Herfindahl–Hirschman index. */
  @Word(
      fr =
          "L’indice de Herfindahl-Hirschman : 10 000 si une catégorie a tout, 10 000 ÷ n si"
              + " toutes ont autant.",
      en =
          "The Herfindahl–Hirschman index: 10 000 where one category has all, 10 000 ÷ n where"
              + " all have as much.")
  public static Figure herfindahl(Breakdown of) {
    return figure(Concentrated.HERFINDAHL, Map.of(Density.OF, of.formula()), Map.of());
  }

  /** The Gini coefficient. */
  @Word(
      fr =
          "Le coefficient de Gini, de 0 (toutes les catégories ont autant, ou autant pour leur"
              + " taille) à 1.",
      en = "The Gini coefficient, from 0 (all categories have as much, or as much for their size).")
  public static Figure gini(
      Breakdown of, @Option(value = Density.PER, required = false) Breakdown reference) {
    Map<String, Formula> inputs = new TreeMap<>(Map.of(Density.OF, of.formula()));
    if (reference != null) {
      inputs.put(Density.PER, reference.formula());
    }
    return figure(Concentrated.GINI, inputs, Map.of());
  }

  /** The part of the first categories in all. */
  @Word(
      fr = "La part du total qu’ont, ensemble, tant de catégories parmi les premières.",
      en = "The part of the total that so many of the first categories have together.")
  public static Figure topShare(Breakdown of, BigDecimal categories) {
    boolean whole = categories.stripTrailingZeros().scale() <= 0;
    if (!whole || categories.signum() <= 0) {
      throw new WordException(
          "territory.top-of", List.of(categories.toPlainString()), Suggestion.NONE, 1);
    }
    return figure(
        Concentrated.TOP_SHARE,
        Map.of(Density.OF, of.formula()),
        Map.of(Concentration.MOST, categories));
  }

  /** The rank of each category. */
  @Word(
      fr = "Le rang de chaque catégorie, 1 pour la plus grande valeur ; les ex æquo ont le même.",
      en = "The rank of each category, 1 for the largest value; equals have the same.")
  public static Breakdown positions(Breakdown of) {
    return new Breakdown(
        new Call(Positions.ALL, Kind.BREAKDOWN, Map.of(Density.OF, of.formula()), Map.of()));
  }

  /** The rank of the only category of one breakdown in another. */
  @Word(
      fr =
          "Le rang, dans la seconde ventilation, de la seule catégorie de la première qui a une"
              + " valeur : la région du bilan.",
      en =
          "The rank, in the second breakdown, of the only category of the first that has a value:"
              + " the region of the bilan.")
  public static Figure position(Breakdown of, @Option(Positions.AMONG) Breakdown among) {
    return figure(
        Positions.ONE,
        Map.of(Density.OF, of.formula(), Positions.AMONG, among.formula()),
        Map.of());
  }

  private static Figure figure(
      String function, Map<String, Formula> inputs, Map<String, Object> settings) {
    return new Figure(new Call(function, Kind.FIGURE, inputs, settings));
  }
}
