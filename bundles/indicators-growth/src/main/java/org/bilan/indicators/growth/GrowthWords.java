package org.bilan.indicators.growth;

import java.util.Map;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;

/** Words of the bundle indicators-growth. */
public final class GrowthWords {

  /** The name of the earlier value. */
  static final String FROM = "from";

  /** The name of the later value. */
  static final String TO = "to";

  private GrowthWords() {}

  /** The change from one figure to another, in percent of the first. */
  @Word(
      fr = "L’évolution d’un chiffre à un autre, en pourcentage du premier.",
      en = "The change from one figure to another, in percent of the first.")
  public static Figure growth(@Option(FROM) Figure from, @Option(TO) Figure to) {
    return new Figure(call("growth", Kind.FIGURE, from.formula(), to.formula()));
  }

  /** The change of each category, in percent. */
  @Word(
      fr = "L’évolution de chaque catégorie, en pourcentage.",
      en = "The change of each category, in percent.")
  public static Breakdown growths(@Option(FROM) Breakdown from, @Option(TO) Breakdown to) {
    return new Breakdown(call("growths", Kind.BREAKDOWN, from.formula(), to.formula()));
  }

  /** The second figure less the first: points where both are percentages. */
  @Word(
      fr = "L’écart d’un chiffre à un autre, en points pour des pourcentages.",
      en = "The difference from one figure to another, in points for percentages.")
  public static Figure difference(@Option(FROM) Figure from, @Option(TO) Figure to) {
    return new Figure(call("difference", Kind.FIGURE, from.formula(), to.formula()));
  }

  /** The difference of each category: points where both are percentages. */
  @Word(
      fr = "L’écart de chaque catégorie, en points pour des pourcentages.",
      en = "The difference of each category, in points for percentages.")
  public static Breakdown differences(@Option(FROM) Breakdown from, @Option(TO) Breakdown to) {
    return new Breakdown(call("differences", Kind.BREAKDOWN, from.formula(), to.formula()));
  }

  /** How many times the first figure the second is. */
  @Word(
      fr = "Combien de fois le premier chiffre tient dans le second.",
      en = "How many times the first figure the second is.")
  public static Figure multiple(@Option(FROM) Figure from, @Option(TO) Figure to) {
    return new Figure(call("multiple", Kind.FIGURE, from.formula(), to.formula()));
  }

  /** What each category gives to the growth of the total. */
  @Word(
      fr =
          "La contribution de chaque catégorie à l’évolution du total, en pourcentage du premier"
              + " total.",
      en = "What each category gives to the growth of the total, in percent of the first total.")
  public static Breakdown contributions(@Option(FROM) Breakdown from, @Option(TO) Breakdown to) {
    return new Breakdown(call("contributions", Kind.BREAKDOWN, from.formula(), to.formula()));
  }

  /** The part of each category in the change of the total. */
  @Word(
      fr = "La part de chaque catégorie dans la variation du total, en pourcentage.",
      en = "The part of each category in the change of the total, in percent.")
  public static Breakdown changeShares(@Option(FROM) Breakdown from, @Option(TO) Breakdown to) {
    return new Breakdown(call("changeShares", Kind.BREAKDOWN, from.formula(), to.formula()));
  }

  private static Call call(String function, Kind kind, Formula from, Formula to) {
    return new Call(function, kind, Map.of(FROM, from, TO, to), Map.of());
  }
}
