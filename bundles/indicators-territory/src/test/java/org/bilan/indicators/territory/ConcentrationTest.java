package org.bilan.indicators.territory;

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
import java.util.TreeMap;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;

/** Where there is much of something, and how much of all is there. */
class ConcentrationTest {

  private static final Breakdown ONE = new Breakdown(new Lookup("one", Kind.BREAKDOWN));
  private static final Breakdown OTHER = new Breakdown(new Lookup("other", Kind.BREAKDOWN));

  private static Result.Breakdown breakdown(Object... labelled) {
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

  private static Result evaluate(Formula word, Result.Breakdown one, Result.Breakdown other) {
    Call call = (Call) word;
    Map<String, Result> inputs = new TreeMap<>();
    call.inputs()
        .forEach((name, input) -> inputs.put(name, input.equals(ONE.formula()) ? one : other));
    return new TerritoryVocabulary()
        .functions().stream()
            .filter(f -> f.name().equals(call.function()))
            .findFirst()
            .orElseThrow()
            .evaluate(new FunctionCall(inputs, call.settings()));
  }

  private static Result.Figure figure(Figure word, Result.Breakdown one, Result.Breakdown other) {
    return (Result.Figure) evaluate(word.formula(), one, other);
  }

  private static double number(Figure word, Result.Breakdown one, Result.Breakdown other) {
    return figure(word, one, other).value().number().orElseThrow().doubleValue();
  }

  private static double number(Figure word, Result.Breakdown one) {
    return number(word, one, breakdown());
  }

  private static List<String> texts(Result result) {
    return ((Result.Breakdown) result)
        .cells().stream()
            .map(
                cell ->
                    cell.category().orElse("")
                        + "="
                        + cell.value()
                            .number()
                            .map(n -> n.stripTrailingZeros().toPlainString())
                            .orElse("missing"))
            .toList();
  }

  /**
   * U.S. Department of Justice and Federal Trade Commission, Horizontal Merger Guidelines, 2010, §
   * 5.3: a market of four firms with shares of 30, 30, 20 and 20 % has an index of 2 600.
   */
  @Test
  void fourFirmsOfTheMergerGuidelinesHaveTheirIndex() {
    assertThat(
            number(
                ConcentrationWords.herfindahl(ONE), breakdown("a", 30, "b", 30, "c", 20, "d", 20)))
        .isEqualTo(2600);
  }

  @Test
  void theIndexIsTenThousandWhereOneHasAll() {
    assertThat(number(ConcentrationWords.herfindahl(ONE), breakdown("a", 7, "b", 0)))
        .isEqualTo(10_000);
    assertThat(number(ConcentrationWords.herfindahl(ONE), breakdown("a", 3, "b", 3)))
        .isEqualTo(5000);
  }

  @Test
  void rowsWithoutCategoryAreInNone() {
    assertThat(number(ConcentrationWords.herfindahl(ONE), breakdown("a", 7, null, 93)))
        .isEqualTo(10_000);
  }

  /**
   * B. Essama-Nssah, The Lorenz Model of the Size Distribution of Income, World Bank, 2005: two
   * incomes of 25 and 75. Half of people have a quarter: the triangle they cut off is 0.25.
   */
  @Test
  void twoIncomesHaveTheirGini() {
    assertThat(number(ConcentrationWords.gini(ONE, null), breakdown("a", 75, "b", 25)))
        .isEqualTo(0.25);
  }

  @Test
  void giniIsTheMeanDifferenceOverTwiceTheMean() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
    Object[] labelled = new Object[2 * values.length];
    double differences = 0;
    for (int i = 0; i < values.length; i++) {
      labelled[2 * i] = "c" + i;
      labelled[2 * i + 1] = values[i];
      for (double other : values) {
        differences += Math.abs(values[i] - other);
      }
    }

    // Σ Σ |xᵢ − xⱼ| ÷ (2 n² x̄), another definition of the same.
    assertThat(number(ConcentrationWords.gini(ONE, null), breakdown(labelled)))
        .isCloseTo(differences / (2 * 64 * 31.0 / 8), offset(1e-12));
  }

  @Test
  void giniOfWhatFollowsTheReferenceIsZero() {
    assertThat(
            number(
                ConcentrationWords.gini(ONE, OTHER),
                breakdown("a", 20, "b", 5),
                breakdown("a", 400, "b", 100)))
        .isZero();
    // A category twice as large counts as two.
    assertThat(
            number(
                ConcentrationWords.gini(ONE, OTHER),
                breakdown("a", 6, "b", 3),
                breakdown("a", 2, "b", 2)))
        .isCloseTo(
            number(
                ConcentrationWords.gini(ONE, null),
                breakdown("a1", 3, "a2", 3, "b1", 1.5, "b2", 1.5)),
            offset(1e-12));
  }

  @Test
  void theFirstHaveTheirShare() {
    Result.Breakdown breakdown = breakdown("a", 10, "b", 40, "c", 30, "d", 20);
    assertThat(number(ConcentrationWords.topShare(ONE, BigDecimal.valueOf(2)), breakdown))
        .isEqualTo(70);
    assertThat(
            figure(ConcentrationWords.topShare(ONE, BigDecimal.ONE), breakdown, breakdown).unit())
        .isEqualTo(Unit.PERCENT);
  }

  @Test
  void nothingIsConcentratedWhereANumberIsMissingOrAllAreZero() {
    assertThat(
            figure(ConcentrationWords.herfindahl(ONE), breakdown("a", 3, "b", null), breakdown())
                .value()
                .isMissing())
        .isTrue();
    assertThat(
            figure(ConcentrationWords.gini(ONE, null), breakdown("a", 0, "b", 0), breakdown())
                .value()
                .isMissing())
        .isTrue();
  }

  @Test
  void aQuotientIsAPartOverThatOfTheReference() {
    assertThat(
            texts(
                evaluate(
                    ConcentrationWords.quotients(ONE, OTHER).formula(),
                    breakdown("a", 20, "b", 80, "c", 0, null, 900),
                    breakdown("A", 10, "B", 160, "c", 30))))
        .containsExactly("a=4", "b=1", "c=0");
  }

  @Test
  void categoriesAreRegionsHoweverTheyAreWritten() {
    assertThat(
            texts(
                evaluate(
                    ConcentrationWords.quotients(ONE, OTHER).formula(),
                    breakdown("IDF", 1, "Bretagne", 1),
                    breakdown("Ile de France", 3, "région Bretagne", 1))))
        .hasSize(2)
        .last()
        .isEqualTo("Bretagne=2");
  }

  @Test
  void equalsHaveTheSamePositionAndTheNextIsFurtherDown() {
    assertThat(
            texts(
                evaluate(
                    ConcentrationWords.positions(ONE).formula(),
                    breakdown("a", 5, "b", 9, "c", 5, "d", 1, "e", null, null, 99),
                    breakdown())))
        .containsExactly("a=2", "b=1", "c=2", "d=4", "e=missing");
  }

  @Test
  void theRegionOfABilanHasItsPositionInTheNation() {
    Figure word = ConcentrationWords.position(ONE, OTHER);
    Result.Breakdown nation = breakdown("Alsace", 5, "Corse", 9, "Centre", 5);

    assertThat(number(word, breakdown("Alsace", 0, "Corse", 0, "Région Centre", 5), nation))
        .isEqualTo(2);
    assertThat(figure(word, nation, nation).value().isMissing()).isTrue();
    assertThat(figure(word, breakdown("Corse", 0), nation).value().isMissing()).isTrue();
  }

  @Test
  void whatCannotBeMeasuredIsRefusedInWords() {
    assertThat(refusal(ConcentrationWords.herfindahl(ONE), breakdown("a", -1, "b", 4)))
        .isEqualTo(
            "Une de ces valeurs est négative\u00a0: parts, quotients et concentration se calculent"
                + " sur des nombres positifs ou nuls.");
    Result.Breakdown series =
        new Result.Breakdown(
            Result.Measure.COUNT,
            "",
            List.of(
                new Result.Cell(
                    Optional.of("a"),
                    Optional.of("2011"),
                    Value.of(BigDecimal.ONE),
                    Optional.empty(),
                    Set.of())));
    assertThat(refusal(ConcentrationWords.gini(ONE, null), series))
        .isEqualTo(
            "Cette ventilation a des séries\u00a0: donnez une ventilation par une seule colonne.");
  }

  private static String refusal(Figure word, Result.Breakdown one) {
    DiagnosticException refused =
        catchThrowableOfType(
            DiagnosticException.class, () -> evaluate(word.formula(), one, breakdown()));
    return new TerritoryMessages()
        .pattern(refused.diagnostics().get(0).code(), Locale.FRENCH)
        .orElseThrow();
  }

  @Test
  void theFirstAreAWholeNumberOfCategories() {
    for (String number : List.of("0", "-1", "2.5")) {
      WordException refused =
          catchThrowableOfType(
              WordException.class, () -> ConcentrationWords.topShare(ONE, new BigDecimal(number)));
      assertThat(
              MessageCatalogue.fill(
                  new TerritoryMessages().pattern(refused.code(), Locale.ENGLISH).orElseThrow(),
                  refused.arguments()))
          .isEqualTo(
              "'topShare' takes a whole number of categories, 1 at least: " + number + " is none.");
    }
  }

  @Test
  void messagesAreInBothLanguages() throws IOException {
    assertThat(properties("fr").keySet()).isEqualTo(properties("en").keySet()).hasSize(12);
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    try (var in =
        new InputStreamReader(
            TerritoryMessages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
