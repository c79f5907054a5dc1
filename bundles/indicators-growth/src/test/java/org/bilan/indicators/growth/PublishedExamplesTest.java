package org.bilan.indicators.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;

/** What others have published, computed again. */
class PublishedExamplesTest {

  private static Result.Figure figure(String number) {
    return Result.Figure.of(Value.of(new BigDecimal(number)), "");
  }

  private static Result apply(
      String function, Result from, Result to, Map<String, Object> settings) {
    return new GrowthVocabulary()
        .functions().stream()
            .filter(f -> f.name().equals(function))
            .findFirst()
            .orElseThrow()
            .evaluate(new FunctionCall(Map.of("from", from, "to", to), settings));
  }

  private static double number(Result result) {
    return ((Result.Figure) result).value().number().orElseThrow().doubleValue();
  }

  /**
   * « Utiliser des statistiques dans l'analyse économique », IUT en ligne, § 2.4 and 2.5: the gross
   * domestic product of France was 1 194.8 thousand million euros in 1995 and 1 710.0 in 2005,
   * 1.4312 times as much, a growth of 43.12 %.
   */
  @Test
  void theProductOfFranceGrewFrom1995To2005() {
    Result first = figure("1194.8");
    Result last = figure("1710.0");
    double yearly = number(apply("yearlyGrowth", first, last, Map.of("years", BigDecimal.TEN)));

    assertThat(number(apply("multiple", first, last, Map.of()))).isCloseTo(1.4312, offset(5e-5));
    assertThat(number(apply("growth", first, last, Map.of()))).isCloseTo(43.12, offset(5e-3));
    assertThat(1194.8 * Math.pow(1 + yearly / 100, 10)).isCloseTo(1710, offset(1e-9));
    // Neither a tenth of the growth, 4.312, nor the mean of the yearly ones, which overshoots.
    assertThat(yearly).isCloseTo(3.65, offset(5e-3));
  }

  /**
   * Office for National Statistics, « Explaining the GDP growth figure », 2014: services,
   * production, construction and agriculture, of 77.8, 15.2, 6.3 and 0.7 % of the product, grew by
   * 0.9, 0.8, 0.3 and −0.7 %, and gave 0.70, 0.11, 0.02 and 0.00 points of a growth of 0.8 %. The
   * growths are published to a tenth of a percent, which leaves a hundredth of a point to
   * contributions.
   */
  @Test
  void theIndustriesOfTheUnitedKingdomMadeItsGrowth() {
    double[] weights = {77.8, 15.2, 6.3, 0.7};
    double[] growths = {0.9, 0.8, 0.3, -0.7};
    double[] published = {0.70, 0.11, 0.02, 0.00};
    double[] later = new double[4];
    for (int i = 0; i < 4; i++) {
      later[i] = weights[i] * (1 + growths[i] / 100);
    }
    Result.Breakdown parts =
        (Result.Breakdown) apply("contributions", industries(weights), industries(later), Map.of());

    double sum = 0;
    for (int i = 0; i < 4; i++) {
      double part = parts.cells().get(i).value().number().orElseThrow().doubleValue();
      assertThat(part).isCloseTo(published[i], offset(0.012));
      sum += part;
    }
    assertThat(sum).isCloseTo(0.8, offset(0.05));
  }

  private static Result.Breakdown industries(double... numbers) {
    List<Result.Cell> cells = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      cells.add(
          new Result.Cell(
              Optional.of("industry " + i),
              Optional.empty(),
              Value.of(BigDecimal.valueOf(numbers[i])),
              Optional.empty(),
              Set.of()));
    }
    return new Result.Breakdown(Result.Measure.AMOUNT, "", cells);
  }
}
