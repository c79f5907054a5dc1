package org.bilan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;
import static org.bilan.indicators.survey.Tables.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.WeightFunction.Call;
import org.bilan.api.indicator.WeightFunction.Stratum;
import org.bilan.api.indicator.WeightFunction.Weighing;
import org.junit.jupiter.api.Test;

class RakingTest {

  private static final Result.Breakdown ROWS = counts("a1", 430, "a2", 360, "a3", 210);
  private static final Result.Breakdown COLUMNS = counts("b1", 150, "b2", 300, "b3", 550);

  private static Stratum stratum(long rows, String... labels) {
    return new Stratum(
        Arrays.stream(labels).map(Optional::ofNullable).toList(), BigDecimal.ONE, rows);
  }

  /** The table of P. Ardilly and Y. Tillé, Sampling Methods: Exercises and Solutions, 2006. */
  private static List<Stratum> table() {
    long[][] rows = {{80, 170, 150}, {90, 80, 210}, {10, 80, 130}};
    List<Stratum> strata = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        strata.add(stratum(rows[i][j], "a" + (i + 1), "b" + (j + 1)));
      }
    }
    return strata;
  }

  private static Weighing weigh(
      List<Stratum> strata, Map<String, Object> settings, Result.Breakdown... totals) {
    List<String> columns = List.of("s.row", "s.column").subList(0, totals.length);
    return new Raking().weigh(new Call(columns, strata, List.of(totals), settings));
  }

  private static List<Diagnostic> refused(List<Stratum> strata, Result.Breakdown... totals) {
    return catchThrowableOfType(DiagnosticException.class, () -> weigh(strata, Map.of(), totals))
        .diagnostics();
  }

  private static double cell(Weighing weighing, List<Stratum> strata, int i) {
    return weighing.weights().get(i).doubleValue() * strata.get(i).rows();
  }

  @Test
  void oneMarginIsPostStratification() {
    Weighing weighing =
        weigh(List.of(stratum(3, "A"), stratum(1, "C")), Map.of(), counts("A", 60, "C", 40));

    assertThat(weighing.weights())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("20"), new BigDecimal("40"));
    assertThat(weighing.problems()).isEmpty();
  }

  @Test
  void twoMarginsAreRakedToWhatAnIndependentFitGives() {
    // The fit was computed apart, in binary floating point, by 2 000 rounds.
    double[] fit = {
      73.0082113,
      167.6406191,
      189.3511696,
      69.3903887,
      66.6492721,
      223.9603392,
      7.6014000,
      65.7101088,
      136.6884912
    };
    List<Stratum> strata = table();
    Weighing weighing = weigh(strata, Map.of(), ROWS, COLUMNS);

    for (int i = 0; i < fit.length; i++) {
      assertThat(cell(weighing, strata, i)).isCloseTo(fit[i], offset(1e-4));
    }
    assertThat(weighing.problems()).isEmpty();
  }

  @Test
  void rakingKeepsTheOddsRatios() {
    Weighing weighing = weigh(table(), Map.of(), ROWS, COLUMNS);
    double[] w = weighing.weights().stream().mapToDouble(BigDecimal::doubleValue).toArray();

    assertThat(w[0] * w[4] / (w[1] * w[3])).isCloseTo(1, offset(1e-12));
    assertThat(w[4] * w[8] / (w[5] * w[7])).isCloseTo(1, offset(1e-12));
  }

  @Test
  void weightsThatRowsBringAlongAreWhereRakingStarts() {
    Stratum heavy = new Stratum(List.of(Optional.of("A")), new BigDecimal("3"), 1);
    Stratum light = new Stratum(List.of(Optional.of("A")), BigDecimal.ONE, 1);
    Weighing weighing = weigh(List.of(heavy, light), Map.of(), counts("A", 60));

    assertThat(weighing.weights())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("45"), new BigDecimal("15"));
  }

  @Test
  void rowsWhoseCellIsBlankKeepTheirPart() {
    Weighing weighing =
        weigh(
            List.of(stratum(4, "A"), stratum(4, "C"), stratum(2, (String) null)),
            Map.of(),
            counts("A", 60, "C", 40));

    // A fifth of the answers is a fifth of the hundred; the rest is shared 60 to 40.
    assertThat(weighing.weights())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("12"), new BigDecimal("8"), new BigDecimal("10"));
  }

  @Test
  void totalsInPercentLeaveTheSampleItsSize() {
    Result.Breakdown shares =
        new Result.Breakdown(
            Result.Measure.SHARE, Unit.PERCENT, counts("A", "0.5", "C", "99.5").cells());
    List<Stratum> strata = List.of(stratum(5, "A"), stratum(5, "C"));
    Weighing weighing = weigh(strata, Map.of(), shares);

    assertThat(cell(weighing, strata, 0)).isCloseTo(0.05, offset(1e-12));
    assertThat(cell(weighing, strata, 1)).isCloseTo(9.95, offset(1e-12));
  }

  @Test
  void weightsAreTrimmedAndItIsTold() {
    List<Stratum> strata = List.of(stratum(99, "A"), stratum(1, "C"));
    Weighing weighing =
        weigh(strata, Map.of(Weights.TRIMMED, new BigDecimal("3")), counts("A", 90, "C", 10));

    assertThat(weighing.weights().get(1)).isEqualByComparingTo("3");
    assertThat(weighing.problems()).extracting(Diagnostic::code).containsExactly("survey.trimmed");
    assertThat(weighing.problems().get(0).arguments()).containsExactly(1L, "3", "C", "s.row", "7");
  }

  @Test
  void marginsThatCannotAgreeAreTold() {
    // All of a1 is in b1 and all of a2 in b2, but the totals want otherwise.
    Weighing weighing =
        weigh(
            List.of(stratum(5, "a1", "b1"), stratum(5, "a2", "b2")),
            Map.of(),
            counts("a1", 50, "a2", 50),
            counts("b1", 90, "b2", 10));

    assertThat(weighing.problems())
        .extracting(Diagnostic::code)
        .containsExactly("survey.not-converged");
    assertThat(weighing.problems().get(0).arguments()).containsExactly(200, "a1", "s.row", "40");
  }

  @Test
  void totalsThatLackACategoryAreRefusedWithTheNearest() {
    List<Diagnostic> problems =
        refused(
            List.of(stratum(3, "Association"), stratum(1, "Mutuelle")),
            counts("Associations", 60, "Mutuelle", 40));

    assertThat(problems).extracting(Diagnostic::code).containsExactly("survey.no-total");
    assertThat(problems.get(0).arguments()).containsExactly("s.row", "Association");
    assertThat(problems.get(0).suggestion().nearest()).contains("Associations");
  }

  @Test
  void aTotalOfLessThanOneIsRefused() {
    assertThat(refused(List.of(stratum(3, "A")), counts("A", "0.6")))
        .extracting(Diagnostic::code)
        .containsExactly("survey.total-under-one");
  }

  @Test
  void aTotalOfNobodyForRowsThatAreThereIsRefused() {
    assertThat(refused(List.of(stratum(3, "A"), stratum(2, "B")), counts("A", 6, "B", 0)))
        .extracting(Diagnostic::code)
        .containsExactly("survey.total-of-none");
  }

  @Test
  void categoriesThatNobodyAnsweredForAreTold() {
    Weighing weighing = weigh(List.of(stratum(3, "A")), Map.of(), counts("A", 60, "C", 40));

    assertThat(weighing.problems())
        .extracting(Diagnostic::code)
        .containsExactly("survey.no-answer-of");
    assertThat(weighing.problems().get(0).arguments()).containsExactly("s.row", List.of("C (40)"));
  }

  @Test
  void totalsOfTwoPopulationsAreTold() {
    Weighing weighing = weigh(table(), Map.of(), ROWS, counts("b1", 300, "b2", 600, "b3", 1100));

    assertThat(weighing.problems())
        .extracting(Diagnostic::code)
        .containsExactly("survey.two-populations");
  }
}
