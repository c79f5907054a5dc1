package org.bilan.indicators.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;

/** Series of editions: what is compared, and what is not. */
class SeriesTest {

  private static final Breakdown HISTORY = new Breakdown(new Lookup("history", Kind.BREAKDOWN));
  private static final Result.Breakdown EVENTS =
      series("2008", 952, "2009", 1247, "2010", 1513, "2011", 1732);

  private static Result.Breakdown series(Object... labelled) {
    List<Result.Cell> cells = new ArrayList<>();
    for (int i = 0; i < labelled.length; i += 2) {
      cells.add(
          new Result.Cell(
              Optional.ofNullable((String) labelled[i]),
              Optional.empty(),
              labelled[i + 1] == null
                  ? Value.missing()
                  : Value.of(new BigDecimal(labelled[i + 1].toString())),
              Optional.empty(),
              Set.of()));
    }
    return new Result.Breakdown(Result.Measure.COUNT, "", cells);
  }

  private static BigDecimal year(int year) {
    return BigDecimal.valueOf(year);
  }

  /** Evaluates what a word says of {@link #HISTORY}. */
  private static Result evaluate(Formula formula, Result.Breakdown history) {
    if (formula instanceof Lookup) {
      return history;
    }
    Call call = (Call) formula;
    Result series = evaluate(call.inputs().get("series"), history);
    return apply(call.function(), Map.of("series", series), call.settings());
  }

  private static Result apply(
      String function, Map<String, Result> inputs, Map<String, Object> settings) {
    return new GrowthVocabulary()
        .functions().stream()
            .filter(f -> f.name().equals(function))
            .findFirst()
            .orElseThrow()
            .evaluate(new FunctionCall(inputs, settings));
  }

  private static double number(Figure word, Result.Breakdown history) {
    return ((Result.Figure) evaluate(word.formula(), history))
        .value()
        .number()
        .orElseThrow()
        .doubleValue();
  }

  private static List<String> cells(Result result) {
    return ((Result.Breakdown) result)
        .cells().stream()
            .map(
                cell ->
                    cell.category().orElse("")
                        + "="
                        + cell.value()
                            .number()
                            .map(n -> String.format(Locale.ROOT, "%.2f", n))
                            .orElse("missing")
                        + (cell.flags().contains(Flag.BREAK) ? "!" : ""))
            .toList();
  }

  private static String refusal(Runnable word) {
    WordException refused = catchThrowableOfType(WordException.class, word::run);
    return said(Diagnostic.error(refused.code(), null, refused.arguments().toArray()));
  }

  private static String refusal(Formula formula, Result.Breakdown history) {
    DiagnosticException refused =
        catchThrowableOfType(DiagnosticException.class, () -> evaluate(formula, history));
    Diagnostic problem = refused.diagnostics().get(0);
    return said(problem) + problem.suggestion().nearest().map(near -> " → " + near).orElse("");
  }

  private static String said(Diagnostic problem) {
    String pattern = new GrowthMessages().pattern(problem.code(), Locale.ENGLISH).orElseThrow();
    return MessageCatalogue.fill(pattern, problem.arguments());
  }

  @Test
  void growthIsFromOneEditionToAnother() {
    assertThat(number(SeriesWords.growth(HISTORY, year(2010), year(2011)), EVENTS))
        .isCloseTo(14.4745, offset(1e-4));
    assertThat(number(SeriesWords.difference(HISTORY, year(2010), year(2011)), EVENTS))
        .isEqualTo(219);
    assertThat(number(SeriesWords.multiple(HISTORY, year(2008), year(2011)), EVENTS))
        .isCloseTo(1.8193, offset(1e-4));
  }

  @Test
  void meanYearlyGrowthCompounds() {
    double yearly = number(SeriesWords.yearlyGrowth(HISTORY, year(2008), year(2011)), EVENTS);

    assertThat(952 * Math.pow(1 + yearly / 100, 3)).isCloseTo(1732, offset(1e-9));
  }

  @Test
  void meanYearlyGrowthIsExact() {
    // 1.1³ = 1.331
    Result.Breakdown doubling = series("2008", 1000, "2011", 1331);
    Result.Figure yearly =
        (Result.Figure)
            evaluate(SeriesWords.yearlyGrowth(HISTORY, year(2008), year(2011)).formula(), doubling);

    assertThat(yearly.value().number().orElseThrow()).isEqualByComparingTo("10");
    assertThat(yearly.unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void meanYearlyGrowthOfFiguresIsOverSoManyYears() {
    Result growth =
        apply(
            "yearlyGrowth",
            Map.of(
                "from", Result.Figure.of(Value.of(BigDecimal.valueOf(400)), ""),
                "to", Result.Figure.of(Value.of(BigDecimal.valueOf(441)), "")),
            Map.of("years", BigDecimal.valueOf(2)));

    assertThat(((Result.Figure) growth).value().number().orElseThrow()).isEqualByComparingTo("5");
  }

  @Test
  void anIndexIsAHundredForItsBase() {
    assertThat(cells(evaluate(SeriesWords.index(HISTORY, null).formula(), EVENTS)))
        .containsExactly("2008=100.00", "2009=130.99", "2010=158.93", "2011=181.93");
    assertThat(cells(evaluate(SeriesWords.index(HISTORY, year(2011)).formula(), EVENTS)))
        .endsWith("2011=100.00");
  }

  @Test
  void changesAreOnTheYearBefore() {
    assertThat(cells(evaluate(SeriesWords.changes(HISTORY).formula(), EVENTS)))
        .containsExactly("2008=missing", "2009=30.99", "2010=21.33", "2011=14.47");
  }

  @Test
  void anEditionIsNotComparedAcrossAYearWithoutEdition() {
    Result.Breakdown holes = series("2008", 100, "2010", 121, "2011", 133.1);

    assertThat(cells(evaluate(SeriesWords.changes(HISTORY).formula(), holes)))
        .containsExactly("2008=missing", "2010=missing", "2011=10.00");
    assertThat(number(SeriesWords.yearlyGrowth(HISTORY, year(2008), year(2010)), holes))
        .isEqualTo(10);
    assertThat(
            ((Result.Figure) evaluate(SeriesWords.missingEditions(HISTORY).formula(), holes))
                .value())
        .isEqualTo(new Value.Labels(List.of("2009")));
  }

  @Test
  void yearsAreReadWithinNames() {
    Result.Breakdown named = series("Édition 2010", 100, "Édition 2011", 110);

    assertThat(number(SeriesWords.growth(HISTORY, year(2010), year(2011)), named)).isEqualTo(10);
  }

  @Test
  void nothingIsComparedAcrossABreak() {
    Breakdown broken = SeriesWords.broken(HISTORY, year(2010), "périmètre élargi");

    assertThat(cells(evaluate(SeriesWords.index(broken, null).formula(), EVENTS)))
        .containsExactly("2008=100.00", "2009=130.99", "2010=missing!", "2011=missing");
    assertThat(cells(evaluate(SeriesWords.changes(broken).formula(), EVENTS)))
        .containsExactly("2008=missing", "2009=30.99", "2010=missing!", "2011=14.47");
    assertThat(number(SeriesWords.growth(broken, year(2010), year(2011)), EVENTS))
        .isCloseTo(14.4745, offset(1e-4));
    assertThat(refusal(SeriesWords.growth(broken, year(2008), year(2011)).formula(), EVENTS))
        .isEqualTo(
            "2008 and 2011 cannot be compared: the series breaks in 2010. Compare editions on the"
                + " same side of the break.");
  }

  @Test
  void aBreakLeavesTheValuesAndSaysWhereItIs() {
    assertThat(
            cells(
                evaluate(
                    SeriesWords.broken(HISTORY, year(2010), "périmètre élargi").formula(), EVENTS)))
        .containsExactly("2008=952.00", "2009=1247.00", "2010=1513.00!", "2011=1732.00");
  }

  @Test
  void anEditionThatIsNotThereIsToldWithTheNearest() {
    assertThat(refusal(SeriesWords.index(HISTORY, year(2007)).formula(), EVENTS))
        .isEqualTo("The series has no edition 2007. → 2008");
  }

  @Test
  void aCategoryThatIsNoYearIsTold() {
    assertThat(refusal(SeriesWords.changes(HISTORY).formula(), series("Bretagne", 3)))
        .isEqualTo(
            "The category 'Bretagne' is no year: a series of editions is broken down by year.");
    assertThat(refusal(SeriesWords.changes(HISTORY).formula(), series("2011", 3, "2011 bis", 4)))
        .isEqualTo("The year 2011 is there twice: a series has one edition a year.");
  }

  @Test
  void fromComesBeforeTo() {
    assertThat(refusal(() -> SeriesWords.growth(HISTORY, year(2011), year(2010))))
        .isEqualTo("'from:' (2011) must come before 'to:' (2010).");
    assertThat(refusal(() -> SeriesWords.growth(HISTORY, year(2011), year(2011))))
        .isEqualTo("'from:' (2011) must come before 'to:' (2011).");
  }

  @Test
  void yearsHaveFourDigits() {
    assertThat(refusal(() -> SeriesWords.index(HISTORY, year(11))))
        .isEqualTo("11 is not the year of an edition: write it in four digits.");
    assertThat(
            refusal(
                () ->
                    SeriesWords.yearlyGrowth(
                        Figure.constant(BigDecimal.ONE),
                        Figure.constant(BigDecimal.ONE),
                        BigDecimal.ZERO)))
        .isEqualTo("'years:' takes a whole number of years, 1 at least: 0 is none.");
  }

  @Test
  void contributionsAddUpToTheGrowthOfTheTotalExactly() {
    Result.Breakdown from = series("A", 437, "B", 421, "C", 7);
    Result.Breakdown to = series("A", 511, "B", 402, "D", 3, null, 11);
    Result.Breakdown parts =
        (Result.Breakdown) apply("contributions", Map.of("from", from, "to", to), Map.of());

    assertThat(cells(parts)).containsExactly("A=8.55", "B=-2.20", "D=0.35", "=1.27", "C=-0.81");
    BigDecimal sum =
        parts.cells().stream()
            .map(cell -> cell.value().number().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum)
        .isEqualByComparingTo(
            Change.GROWTH.of(BigDecimal.valueOf(865), BigDecimal.valueOf(927)).orElseThrow());
  }

  @Test
  void partsOfAChangeAddUpToAHundredExactly() {
    Result parts =
        apply(
            "changeShares",
            Map.of("from", series("A", 1, "B", 1, "C", 1), "to", series("A", 2, "B", 3, "C", 5)),
            Map.of());
    BigDecimal sum =
        ((Result.Breakdown) parts)
            .cells().stream()
                .map(cell -> cell.value().number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isEqualByComparingTo("100");
  }

  @Test
  void contributionsWithAMissingPartAreMissing() {
    Result parts =
        apply(
            "contributions",
            Map.of("from", series("A", 4, "B", null), "to", series("A", 5, "B", 6)),
            Map.of());

    assertThat(cells(parts)).containsExactly("A=missing", "B=missing");
  }

  @Test
  void messagesAreInBothLanguages() throws IOException {
    assertThat(properties("fr").keySet()).isEqualTo(properties("en").keySet()).hasSize(24);
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    try (var in =
        new InputStreamReader(
            GrowthMessages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
