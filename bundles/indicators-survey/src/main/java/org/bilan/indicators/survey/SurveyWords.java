package org.bilan.indicators.survey;

import java.util.Map;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;

/** Words of the bundle indicators-survey. */
public final class SurveyWords {

  private SurveyWords() {}

  /** A mean, or a share, carried over to a whole population, with its 95 % margin. */
  @Word(
      fr =
          "Une moyenne ou une part d’enquête étendue à toute une population, avec sa marge à 95 %.",
      en = "A survey’s mean or share carried over to a whole population, with its 95 % margin.")
  public static Figure estimate(Figure survey, @Option(Estimate.OVER) Figure population) {
    return new Figure(
        new Call(
            Estimate.NAME,
            Kind.FIGURE,
            Map.of(Estimate.OF, survey.formula(), Estimate.OVER, population.formula()),
            Map.of()));
  }
}
