package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * Words of the bundle indicators-survey: how precise answers are, and what they say of all.
 *
 * <p>Example: {@code surveyed(share(enquete.prochaine_edition.is("Oui")), of:
 * figure('organisers.total'))}.
 */
public final class SurveyWords {

  /** Quantiles of the normal distribution by confidence, in percent. */
  private static final Map<String, BigDecimal> QUANTILES =
      new TreeMap<>(
          Map.of(
              "80", new BigDecimal("1.281552"),
              "90", new BigDecimal("1.644854"),
              "95", Sampling.Z,
              "99", new BigDecimal("2.575829")));

  private SurveyWords() {}

  /** A mean, or a share, carried over to a whole population, with its 95 % margin. */
  @Word(
      fr =
          "Une moyenne ou une part d’enquête étendue à toute une population, avec sa marge à 95 %.",
      en = "A survey’s mean or share carried over to a whole population, with its 95 % margin.")
  public static Figure estimate(
      Figure survey,
      @Option(Estimate.OVER) Figure population,
      @Option(value = Sampling.EFFECT, required = false) BigDecimal effect) {
    return Calls.with(Estimate.OF, survey.formula())
        .and(Estimate.OVER, population)
        .set(Sampling.EFFECT, positive(Sampling.EFFECT, effect, 2))
        .figure(Estimate.NAME);
  }

  /** A share or a mean with its 95 % margin. */
  @Word(
      fr =
          "Une part ou une moyenne d’enquête avec sa marge à 95 % ; « of » dit de combien de"
              + " membres de la population.",
      en = "A survey’s share or mean with its 95 % margin; 'of' says how many the population is.")
  public static Figure surveyed(
      Figure survey,
      @Option(value = "of", required = false) Figure population,
      @Option(value = Sampling.EFFECT, required = false) BigDecimal effect) {
    return Calls.with(Estimate.OF, survey.formula())
        .and(Sampling.POPULATION, population)
        .set(Sampling.EFFECT, positive(Sampling.EFFECT, effect, 2))
        .figure(Surveyed.NAME);
  }

  /** Shares or means with their 95 % margins. */
  @Word(
      fr = "Des parts ou des moyennes d’enquête avec leur marge à 95 %.",
      en = "A survey’s shares or means with their 95 % margins.")
  public static Breakdown surveyed(
      Breakdown survey,
      @Option(value = "of", required = false) Figure population,
      @Option(value = Sampling.EFFECT, required = false) BigDecimal effect) {
    return Calls.with(Estimate.OF, survey.formula())
        .and(Sampling.POPULATION, population)
        .set(Sampling.EFFECT, positive(Sampling.EFFECT, effect, 2))
        .breakdown(Surveyed.NAME);
  }

  /** The least that the share or the mean of all must be. */
  @Word(
      fr = "La borne basse de l’intervalle de confiance d’une part ou d’une moyenne.",
      en = "The lower bound of the confidence interval of a share or a mean.")
  public static Figure lower(
      Figure survey,
      @Option(value = "of", required = false) Figure population,
      @Option(value = Bound.CONFIDENCE, required = false) BigDecimal confidence) {
    return bound(survey, population, confidence).figure("lower");
  }

  /** The most that the share or the mean of all must be. */
  @Word(
      fr = "La borne haute de l’intervalle de confiance d’une part ou d’une moyenne.",
      en = "The upper bound of the confidence interval of a share or a mean.")
  public static Figure upper(
      Figure survey,
      @Option(value = "of", required = false) Figure population,
      @Option(value = Bound.CONFIDENCE, required = false) BigDecimal confidence) {
    return bound(survey, population, confidence).figure("upper");
  }

  private static Calls bound(Figure survey, Figure population, BigDecimal confidence) {
    return Calls.with(Estimate.OF, survey.formula())
        .and(Sampling.POPULATION, population)
        .set(Bound.CONFIDENCE, quantile(confidence));
  }

  /** Shares or means between the bounds of their intervals: three series. */
  @Word(
      fr = "Des parts ou des moyennes entre les bornes de leur intervalle : trois séries.",
      en = "Shares or means between the bounds of their intervals: three series.")
  public static Breakdown intervals(
      Breakdown survey,
      @Option(value = "of", required = false) Figure population,
      @Option(value = Bound.CONFIDENCE, required = false) BigDecimal confidence) {
    return Calls.with(Estimate.OF, survey.formula())
        .and(Sampling.POPULATION, population)
        .set(Bound.CONFIDENCE, quantile(confidence))
        .breakdown("intervals");
  }

  /** A figure, where it rests on enough answers. */
  @Word(
      fr = "Un chiffre, s’il repose sur tant de réponses au moins.",
      en = "A figure, where it rests on so many answers at least.")
  public static Figure based(Figure survey, @Option(Based.LEAST) BigDecimal answers) {
    return Calls.with(Estimate.OF, survey.formula())
        .set(Based.LEAST, positive(Based.LEAST, answers, 1))
        .figure(Based.NAME);
  }

  /** The categories that rest on enough answers. */
  @Word(
      fr = "Les catégories qui reposent sur tant de réponses au moins.",
      en = "The categories that rest on so many answers at least.")
  public static Breakdown based(Breakdown survey, @Option(Based.LEAST) BigDecimal answers) {
    return Calls.with(Estimate.OF, survey.formula())
        .set(Based.LEAST, positive(Based.LEAST, answers, 1))
        .breakdown(Based.NAME);
  }

  private static BigDecimal positive(String option, BigDecimal number, int argument) {
    if (number != null && number.signum() <= 0) {
      throw new WordException(
          "survey.not-positive",
          List.of(option, number.toPlainString()),
          Suggestion.NONE,
          argument);
    }
    return number;
  }

  private static BigDecimal quantile(BigDecimal confidence) {
    if (confidence == null) {
      return null;
    }
    String percent = confidence.stripTrailingZeros().toPlainString();
    if (!QUANTILES.containsKey(percent)) {
      throw new WordException(
          "survey.no-confidence",
          List.of(percent),
          Suggestion.among(percent, QUANTILES.keySet()),
          2);
    }
    return QUANTILES.get(percent);
  }
}
