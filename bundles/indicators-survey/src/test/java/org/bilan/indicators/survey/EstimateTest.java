package org.bilan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;

class EstimateTest {

  private static Result.Figure estimate(Result.Figure survey, String population) {
    Result.Figure over = Result.Figure.of(Value.of(new BigDecimal(population)), "manifestations");
    return (Result.Figure)
        new SurveyVocabulary()
            .functions()
            .get(0)
            .evaluate(new FunctionCall(Map.of("of", survey, "over", over), Map.of()));
  }

  private static Result.Figure mean(String mean, Long n, String deviation) {
    return new Result.Figure(
        Value.of(new BigDecimal(mean)),
        Unit.NONE,
        Optional.ofNullable(n),
        Optional.empty(),
        Optional.ofNullable(deviation).map(BigDecimal::new),
        Set.of());
  }

  private static Result.Figure share(String share, long n) {
    return new Result.Figure(
        Value.of(new BigDecimal(share)),
        Unit.PERCENT,
        Optional.of(n),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  @Test
  void aMeanIsCarriedOverToThePopulation() {
    Result.Figure total = estimate(mean("70.5", 100L, "20"), "400");

    assertThat(total.value().number().orElseThrow()).isEqualByComparingTo("28200");
    assertThat(total.base()).contains(100L);
    assertThat(total.flags()).containsExactly(Flag.ESTIMATE);
    assertThat(total.unit()).isEqualTo(Unit.NONE);
  }

  @Test
  void theMarginIsCorrectedForAFinitePopulation() {
    // 1.96 × 400 × 20 ÷ 10 × √(1 − 100 ÷ 400)
    assertThat(estimate(mean("70.5", 100L, "20"), "400").margin().orElseThrow().doubleValue())
        .isCloseTo(1.96 * 400 * 2 * Math.sqrt(0.75), offset(1e-9));
  }

  @Test
  void whoAsksEverybodyHasNoMargin() {
    assertThat(estimate(mean("70.5", 100L, "20"), "100").margin().orElseThrow())
        .isEqualByComparingTo("0");
  }

  @Test
  void moreAnswersThanMembersLeaveTheCorrectionOut() {
    assertThat(estimate(mean("70.5", 100L, "20"), "50").margin().orElseThrow())
        .isEqualByComparingTo("196");
  }

  @Test
  void aShareIsCarriedOverToThePopulation() {
    Result.Figure total = estimate(share("25", 101), "1000");

    // s² = 0.25 × 0.75 × 101 ÷ 100; the correction is 1 − 0.101.
    assertThat(total.value().number().orElseThrow()).isEqualByComparingTo("250");
    assertThat(total.margin().orElseThrow().doubleValue())
        .isCloseTo(1.96 * 1000 * Math.sqrt(0.1875 / 100 * 0.899), offset(1e-9));
    assertThat(total.unit()).isEqualTo("manifestations");
  }

  @Test
  void aSingleAnswerHasNoMargin() {
    assertThat(estimate(mean("70", 1L, null), "400").margin()).isEmpty();
    assertThat(estimate(share("100", 1), "400").margin()).isEmpty();
  }

  @Test
  void aFigureWithoutBaseHasNoMargin() {
    Result.Figure total = estimate(mean("70", null, null), "400");

    assertThat(total.value().number().orElseThrow()).isEqualByComparingTo("28000");
    assertThat(total.margin()).isEmpty();
  }

  @Test
  void anEstimateOfAMissingMeanIsMissing() {
    assertThat(estimate(Result.Figure.missing(""), "400").flags()).containsExactly(Flag.MISSING);
  }

  /**
   * W. G. Cochran, Sampling Techniques, 3rd edition, 1977, § 2.8: 676 sheets of a petition, of
   * which 50 carry 1 471 signatures, Σy² = 54 497; the 80 % limits are 18 107 and 21 669 (t =
   * 1.28).
   */
  @Test
  void thePetitionOfCochranHasItsSignatures() {
    double s = Math.sqrt((54_497 - 1_471.0 * 1_471 / 50) / 49);
    Result.Figure total = estimate(mean("29.42", 50L, String.valueOf(s)), "676");
    double margin = total.margin().orElseThrow().doubleValue() / 1.96 * 1.28;

    assertThat(total.value().number().orElseThrow()).isEqualByComparingTo("19887.92");
    assertThat(19_888 - margin).isCloseTo(18_107, offset(1.0));
    assertThat(19_888 + margin).isCloseTo(21_669, offset(1.0));
  }

  @Test
  void weightedAnswersCountForTheirEffectiveNumber() {
    Result.Figure weighted = Tables.figure("70.5", Unit.NONE, 100L, "20", "64");
    Result.Figure total = estimate(weighted, "400");

    assertThat(total.margin().orElseThrow().doubleValue())
        .isCloseTo(1.96 * 400 * 20 / 8 * Math.sqrt(0.75), offset(1e-9));
    assertThat(total.base()).contains(100L);
    assertThat(total.effective().orElseThrow()).isEqualByComparingTo("64");
  }

  @Test
  void theWordCallsTheFunction() {
    Figure one = Figure.constant(BigDecimal.ONE);
    Call call = (Call) SurveyWords.estimate(one, one, null).formula();

    assertThat(call.function()).isEqualTo("estimate");
    assertThat(call.inputs()).containsOnlyKeys("of", "over");
  }
}
