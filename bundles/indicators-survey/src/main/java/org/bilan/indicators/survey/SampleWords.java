package org.bilan.indicators.survey;

import java.util.List;
import java.util.Optional;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Ranking;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * Words of the bundle indicators-survey: who answered, and what they did not.
 *
 * <p>Example: {@code gaps(breakdown('survey.by-family'), from: breakdown('organisers.by-family'))}.
 */
public final class SampleWords {

  private static final int MOST_QUESTIONS = 999;

  private SampleWords() {}

  /** Each category as a percentage of the total. */
  @Word(
      fr = "Chaque catégorie en pourcentage du total de la ventilation.",
      en = "Each category as a percentage of the total of the breakdown.")
  public static Breakdown proportions(Breakdown breakdown) {
    return Calls.with(Estimate.OF, breakdown.formula()).breakdown(Proportions.NAME);
  }

  /** The part of each category among the answers, less that of the population. */
  @Word(
      fr =
          "L’écart, en points, entre la part de chaque catégorie dans les réponses et dans la"
              + " population.",
      en = "The gap, in points, between the share of each category in the answers and in all.")
  public static Breakdown gaps(Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).breakdown(Representativeness.GAPS);
  }

  /** The gap of each category in standard errors. */
  @Word(
      fr =
          "L’écart de chaque catégorie, en erreurs types ; au-delà de 2, le hasard l’explique mal.",
      en = "The gap of each category, in standard errors; over 2, chance hardly explains it.")
  public static Breakdown standardised(
      Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).breakdown(Representativeness.STANDARDISED);
  }

  /** The χ² of the gaps between the answers and the population. */
  @Word(
      fr = "Le χ² des écarts entre les réponses et la population.",
      en = "The χ² of the gaps between the answers and the population.")
  public static Figure chiSquare(Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).figure(Representativeness.CHI_SQUARE);
  }

  /** The probability of such gaps by chance alone. */
  @Word(
      fr = "La probabilité que le hasard seul fasse de tels écarts, en pourcentage.",
      en = "The probability that chance alone makes such gaps, in percent.")
  public static Figure chance(Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).figure(Representativeness.CHANCE);
  }

  /** How like the population those who answered are, in words. */
  @Word(
      fr = "Le jugement, en mots, sur la ressemblance des réponses et de la population.",
      en = "The judgement, in words, of how like the population the answers are.")
  public static Figure representativeness(
      Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).figure(Representativeness.JUDGEMENT);
  }

  /** The categories that answered more than chance explains. */
  @Word(
      fr = "Les catégories qui ont répondu plus que le hasard ne l’explique.",
      en = "The categories that answered more than chance explains.")
  public static Ranking overrepresented(
      Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).ranking(Representativeness.OVER);
  }

  /** The categories that answered less than chance explains. */
  @Word(
      fr = "Les catégories qui ont répondu moins que le hasard ne l’explique.",
      en = "The categories that answered less than chance explains.")
  public static Ranking underrepresented(
      Breakdown answers, @Option(Comparison.FROM) Breakdown population) {
    return compared(answers, population).ranking(Representativeness.UNDER);
  }

  private static Calls compared(Breakdown answers, Breakdown population) {
    return Calls.with(Comparison.SAMPLE, answers.formula())
        .and(Comparison.FROM, population.formula());
  }

  /** The response rate. */
  @Word(
      fr = "Le taux de réponse : les réponses en pourcentage de ceux qu’on a interrogés.",
      en = "The response rate: the answers as a percentage of those who were asked.")
  public static Figure responseRate(Figure answers, @Option("of") Figure asked) {
    return Calls.with(Responses.ANSWERS, answers.formula())
        .and(Responses.ASKED, asked.formula())
        .figure(Responses.NAME);
  }

  /** The response rate of each category. */
  @Word(fr = "Le taux de réponse de chaque catégorie.", en = "The response rate of each category.")
  public static Breakdown responseRate(Breakdown answers, @Option("of") Breakdown asked) {
    return Calls.with(Responses.ANSWERS, answers.formula())
        .and(Responses.ASKED, asked.formula())
        .breakdown(Responses.NAME);
  }

  /** The share of rows that left each question blank. */
  @Word(
      fr = "La part des lignes qui ont laissé chacune de ces questions sans réponse.",
      en = "The share of rows that left each of these questions blank.")
  public static Breakdown unanswered(ColumnTerm... questions) {
    if (questions.length == 0 || questions.length > MOST_QUESTIONS) {
      throw new WordException("survey.no-question");
    }
    Calls calls = new Calls();
    String source = questions[0].path().source();
    for (int i = 0; i < questions.length; i++) {
      if (!questions[i].path().source().equals(source)) {
        throw new WordException("word.two-sources", source, questions[i].path().source());
      }
      String key = Unanswered.key(i + 1);
      calls
          .and(key, blank(questions[i].isBlank()))
          .set(key, questions[i].path().column().replace('_', ' '));
    }
    return calls.breakdown(Unanswered.NAME);
  }

  private static Formula blank(Condition condition) {
    return new Aggregate(
        Formula.Measure.SHARE,
        condition.source(),
        Optional.empty(),
        Optional.of(condition),
        List.of(),
        List.of(),
        List.of(),
        1);
  }
}
