package org.bilan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;
import static org.bilan.indicators.survey.Tables.counts;
import static org.bilan.indicators.survey.Tables.evaluate;
import static org.bilan.indicators.survey.Tables.figure;
import static org.bilan.indicators.survey.Tables.value;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentativenessTest {

  private static Map<String, Result> compared(Result sample, Result population) {
    return Map.of("sample", sample, "from", population);
  }

  private static Result.Breakdown shares(Object... labelled) {
    return new Result.Breakdown(Result.Measure.SHARE, Unit.PERCENT, counts(labelled).cells());
  }

  private static Value judgement(Result sample, Result population) {
    return figure("representativeness", compared(sample, population)).value();
  }

  /** Critical values of any table of the χ² distribution. */
  @ParameterizedTest
  @CsvSource({
    "3.841459, 1, 0.05",
    "5.991465, 2, 0.05",
    "18.307038, 10, 0.05",
    "6.634897, 1, 0.01",
    "124.342113, 100, 0.05",
    "0.004, 1, 0.949571"
  })
  void theTailOfChiSquareIsThatOfTables(double x, int freedom, double tail) {
    assertThat(ChiSquare.over(x, freedom)).isCloseTo(tail, offset(1e-6));
  }

  /** G. Mendel, 1866: 315, 101, 108 and 32 peas against 9:3:3:1; χ² = 0.47, p = 0.925. */
  @Test
  void thePeasOfMendelAreAsExpected() {
    Result.Breakdown peas = counts("RY", 315, "wY", 101, "RG", 108, "wG", 32);
    Result.Breakdown ratio = shares("RY", "56.25", "wY", "18.75", "RG", "18.75", "wG", "6.25");

    assertThat(value(figure("chiSquare", compared(peas, ratio)))).isCloseTo(0.470, offset(5e-4));
    assertThat(value(figure("chance", compared(peas, ratio)))).isCloseTo(92.5, offset(0.05));
  }

  @Test
  void gapsAreInPoints() {
    Result.Breakdown gaps =
        (Result.Breakdown)
            evaluate(
                "gaps",
                compared(counts("A", 30, "B", 70), counts("A", 400, "B", 500, "C", 100)),
                Map.of());

    assertThat(gaps.unit()).isEqualTo(Unit.POINTS);
    assertThat(gaps.cells())
        .extracting(
            cell -> cell.value().number().orElseThrow().stripTrailingZeros().toPlainString())
        .containsExactly("-10", "20", "-10");
    assertThat(gaps.cells().get(0).base()).contains(100L);
  }

  @Test
  void chanceHoldsForSamplesWithoutReplacement() {
    // Brute force: among 4 000 samples of 150 out of 400, one in twenty is beyond 5 %.
    Random random = new Random(1940);
    int beyond = 0;
    for (int draw = 0; draw < 4_000; draw++) {
      int[] left = {200, 120, 80};
      int[] taken = new int[3];
      for (int i = 0; i < 150; i++) {
        int ticket = random.nextInt(400 - i);
        int category = ticket < left[0] ? 0 : ticket < left[0] + left[1] ? 1 : 2;
        left[category]--;
        taken[category]++;
      }
      Result.Breakdown sample = counts("A", taken[0], "B", taken[1], "C", taken[2]);
      Result.Figure chance =
          figure("chance", compared(sample, counts("A", 200, "B", 120, "C", 80)));
      beyond += value(chance) < 5 ? 1 : 0;
    }
    assertThat(beyond / 4_000.0).isBetween(0.04, 0.06);
  }

  @Test
  void aSampleLikeItsPopulationIsSaidToBe() {
    assertThat(judgement(counts("A", 52, "B", 48), counts("A", 500, "B", 500)))
        .isEqualTo(new Value.Text("conforme à la population"));
  }

  @Test
  void smallGapsOfALargeSampleAreSaidToBeSmall() {
    assertThat(judgement(counts("A", 5_300, "B", 4_700), counts("A", 50_000, "B", 50_000)))
        .isEqualTo(new Value.Text("proche de la population, à quelques points près"));
  }

  @Test
  void wideGapsAreSaidToBeWide() {
    Result.Breakdown sample = counts("A", 80, "B", 20);
    Result.Breakdown population = counts("A", 500, "B", 500);

    assertThat(judgement(sample, population)).isEqualTo(new Value.Text("éloigné de la population"));
    assertThat(figure("overrepresented", compared(sample, population)).value())
        .isEqualTo(new Value.Labels(List.of("A")));
    assertThat(figure("underrepresented", compared(sample, population)).value())
        .isEqualTo(new Value.Labels(List.of("B")));
  }

  @Test
  void tooFewAnswersAreNotJudged() {
    assertThat(judgement(counts("A", 4, "B", 2), counts("A", 500, "B", 500)))
        .isEqualTo(new Value.Text("trop peu de réponses pour en juger"));
  }

  @Test
  void answersOfACategoryThatThePopulationLacksAreToldWithTheNearest() {
    DiagnosticException refused =
        catchThrowableOfType(
            DiagnosticException.class,
            () -> judgement(counts("Fondations", 4), counts("Fondation", 500)));

    assertThat(refused.diagnostics().get(0).code()).isEqualTo("survey.not-in-population");
    assertThat(refused.diagnostics().get(0).suggestion().nearest()).contains("Fondation");
  }

  @Test
  void onlyCountsAreComparedWithThePopulation() {
    DiagnosticException refused =
        catchThrowableOfType(
            DiagnosticException.class, () -> judgement(shares("A", 100), counts("A", 500)));

    assertThat(refused.diagnostics().get(0).code()).isEqualTo("survey.counts-wanted");
  }
}
