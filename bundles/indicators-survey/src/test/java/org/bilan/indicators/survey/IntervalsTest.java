package org.bilan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.bilan.indicators.survey.Tables.figure;
import static org.bilan.indicators.survey.Tables.mean;
import static org.bilan.indicators.survey.Tables.number;
import static org.bilan.indicators.survey.Tables.share;
import static org.bilan.indicators.survey.Tables.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

  private static final Figure ONE = Figure.constant(BigDecimal.ONE);

  /** R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalOfAShareIsThatOfWilson(long part, long n, double low, double high) {
    assertThat(value(figure("lower", Map.of("of", share(part, n)))) / 100)
        .isCloseTo(low, offset(0.00005));
    assertThat(value(figure("upper", Map.of("of", share(part, n)))) / 100)
        .isCloseTo(high, offset(0.00005));
  }

  @Test
  void theMarginOfAShareIsHalfItsInterval() {
    Result.Figure told = figure("surveyed", Map.of("of", share(81, 263)));

    assertThat(told.margin().orElseThrow().doubleValue())
        .isCloseTo((36.621068 - 25.528761) / 2, offset(1e-5));
    assertThat(told.flags()).containsExactly(Flag.ESTIMATE);
  }

  @Test
  void theMarginOfAMeanIsTwoStandardErrorsOrSo() {
    Result.Figure told =
        figure("surveyed", Map.of("of", mean("70.5", 100, "20"), "population", number("400")));

    assertThat(told.margin().orElseThrow().doubleValue())
        .isCloseTo(1.96 * 20 / 10 * Math.sqrt(0.75), offset(1e-9));
    assertThat(told.value().number().orElseThrow()).isEqualByComparingTo("70.5");
  }

  @Test
  void weightedAnswersCountForTheirEffectiveNumber() {
    Result.Figure weighted = figure("70.5", Unit.NONE, 100L, "20", "64");

    assertThat(figure("surveyed", Map.of("of", weighted)).margin().orElseThrow().doubleValue())
        .isCloseTo(1.96 * 20 / 8, offset(1e-9));
  }

  @Test
  void aDesignEffectWidensTheMargin() {
    Result.Figure told =
        (Result.Figure)
            Tables.evaluate(
                "surveyed",
                Map.of("of", mean("70.5", 100, "20")),
                Map.of("effect", new BigDecimal("4")));

    assertThat(told.margin().orElseThrow().doubleValue()).isCloseTo(1.96 * 20 / 5, offset(1e-9));
  }

  @Test
  void whoAsksEverybodyKnowsTheShare() {
    assertThat(
            figure("surveyed", Map.of("of", share("40", 50), "population", number("50")))
                .margin()
                .orElseThrow())
        .isEqualByComparingTo("0");
  }

  @Test
  void aMeanOfFewAnswersIsToldToBe() {
    assertThat(figure("surveyed", Map.of("of", mean("70.5", 29, "20"))).flags())
        .containsExactly(Flag.SMALL_BASE, Flag.ESTIMATE);
  }

  @Test
  void aShareThatFewAnswersMakeIsToldToBe() {
    assertThat(figure("surveyed", Map.of("of", share(4, 100))).flags()).contains(Flag.SMALL_BASE);
    assertThat(figure("surveyed", Map.of("of", share(5, 100))).flags())
        .doesNotContain(Flag.SMALL_BASE);
  }

  @Test
  void aMoreConfidentIntervalIsWider() {
    Call call = (Call) SurveyWords.lower(ONE, null, BigDecimal.valueOf(99)).formula();
    Result.Figure low =
        (Result.Figure) Tables.evaluate("lower", Map.of("of", share("50", 100)), call.settings());

    assertThat(value(low)).isLessThan(value(figure("lower", Map.of("of", share("50", 100)))));
  }

  @Test
  void eachCategoryIsBetweenItsBounds() {
    Result.Cell cell =
        new Result.Cell(
            Optional.of("Yes"),
            Optional.empty(),
            Value.of(new BigDecimal("50")),
            Optional.of(100L),
            Set.of());
    Result.Breakdown shares =
        new Result.Breakdown(Result.Measure.SHARE, Unit.PERCENT, List.of(cell));
    Result.Breakdown told =
        (Result.Breakdown) Tables.evaluate("intervals", Map.of("of", shares), Map.of());

    assertThat(told.cells())
        .extracting(c -> c.series().orElseThrow())
        .containsExactly("Borne basse", "Estimation", "Borne haute");
    assertThat(told.cells())
        .isSortedAccordingTo(
            (a, b) -> a.value().number().orElseThrow().compareTo(b.value().number().orElseThrow()));
  }

  @Test
  void nineteenIntervalsInTwentyHoldTheTruth() {
    // Brute force: 4 000 samples of 60 without replacement out of 300, of whom 90 say yes.
    Random random = new Random(2011);
    int held = 0;
    for (int draw = 0; draw < 4_000; draw++) {
      int yes = 0;
      for (int taken = 0; taken < 60; taken++) {
        yes += random.nextInt(300 - taken) < 90 - yes ? 1 : 0;
      }
      Map<String, Result> inputs = Map.of("of", share(yes, 60), "population", number("300"));
      boolean low = value(figure("lower", inputs)) <= 30;
      held += low && value(figure("upper", inputs)) >= 30 ? 1 : 0;
    }
    assertThat(held / 4_000.0).isBetween(0.93, 0.97);
  }

  @Test
  void aConfidenceThatIsNotForeseenIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> SurveyWords.upper(ONE, null, BigDecimal.valueOf(94)))
        .isInstanceOfSatisfying(
            WordException.class,
            e -> {
              assertThat(e.code()).isEqualTo("survey.no-confidence");
              assertThat(e.suggestion().accepted()).containsExactly("80", "90", "95", "99");
              assertThat(e.argument()).isEqualTo(2);
            });
  }

  @Test
  void aDesignEffectIsPositive() {
    assertThatThrownBy(() -> SurveyWords.estimate(ONE, ONE, BigDecimal.ZERO))
        .isInstanceOfSatisfying(
            WordException.class, e -> assertThat(e.code()).isEqualTo("survey.not-positive"));
  }

  @Test
  void whatRestsOnTooFewAnswersIsLeftOut() {
    Map<String, Object> least = Map.of("on", BigDecimal.valueOf(30));
    Result.Figure few =
        (Result.Figure) Tables.evaluate("based", Map.of("of", share("50", 29)), least);
    Result.Figure enough =
        (Result.Figure) Tables.evaluate("based", Map.of("of", share("50", 30)), least);

    assertThat(few.value().isMissing()).isTrue();
    assertThat(few.flags()).containsExactly(Flag.MISSING, Flag.SMALL_BASE);
    assertThat(enough.value().isMissing()).isFalse();
  }

  @Test
  void weightedAnswersAreEnoughByTheirEffectiveNumber() {
    Result.Figure few =
        (Result.Figure)
            Tables.evaluate(
                "based",
                Map.of("of", figure("50", Unit.PERCENT, 40L, null, "25")),
                Map.of("on", BigDecimal.valueOf(30)));

    assertThat(few.value().isMissing()).isTrue();
  }
}
