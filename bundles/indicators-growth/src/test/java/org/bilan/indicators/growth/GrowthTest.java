package org.bilan.indicators.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private final Map<String, IndicatorFunction> functions =
      new GrowthVocabulary()
          .functions().stream()
              .collect(java.util.stream.Collectors.toMap(IndicatorFunction::name, f -> f));

  private Result evaluate(String function, Result from, Result to) {
    return functions
        .get(function)
        .evaluate(new FunctionCall(Map.of("from", from, "to", to), Map.of()));
  }

  private Result.Figure figure(String function, Result from, Result to) {
    return (Result.Figure) evaluate(function, from, to);
  }

  private static Result.Figure number(String number, String unit) {
    return Result.Figure.of(Value.of(new BigDecimal(number)), unit);
  }

  private static Result.Breakdown breakdown(String unit, Result.Cell... cells) {
    return new Result.Breakdown(Result.Measure.COUNT, unit, List.of(cells));
  }

  private static Result.Cell cell(String category, String number) {
    return new Result.Cell(
        Optional.ofNullable(category),
        Optional.empty(),
        Value.of(new BigDecimal(number)),
        Optional.empty(),
        Set.of());
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

  @Test
  void growthIsInPercentOfTheFirst() {
    Result.Figure growth = figure("growth", number("143000", "€"), number("159700", "€"));

    assertThat(growth.value().number().orElseThrow().toPlainString()).startsWith("11.6783216");
    assertThat(growth.unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void aFallIsNegative() {
    assertThat(figure("growth", number("2360", ""), number("2242", "")).value().number())
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-5"));
  }

  @Test
  void growthFromNothingIsMissing() {
    assertThat(figure("growth", number("0", ""), number("5", "")).flags())
        .containsExactly(Flag.MISSING);
  }

  @Test
  void growthFromADeficitIsMissing() {
    assertThat(figure("growth", number("-4500", "€"), number("-29700", "€")).value().isMissing())
        .isTrue();
  }

  @Test
  void growthOfAMissingFigureIsMissing() {
    assertThat(figure("growth", Result.Figure.missing(""), number("5", "")).value().isMissing())
        .isTrue();
  }

  @Test
  void growthOfAnEstimateIsAnEstimate() {
    Result.Figure estimate =
        new Result.Figure(
            Value.of(BigDecimal.TEN),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Flag.ESTIMATE));

    assertThat(figure("growth", number("5", ""), estimate).flags()).containsExactly(Flag.ESTIMATE);
  }

  @Test
  void theDifferenceOfPercentagesIsInPoints() {
    Result.Figure difference = figure("difference", number("87.5", "%"), number("89.64", "%"));

    assertThat(difference.value().number())
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("2.14"));
    assertThat(difference.unit()).isEqualTo(Unit.POINTS);
  }

  @Test
  void theDifferenceOfAmountsKeepsTheirUnit() {
    assertThat(figure("difference", number("1", "€"), number("3", "€")).unit())
        .isEqualTo(Unit.EURO);
  }

  @Test
  void aMultipleIsARatio() {
    Result.Figure multiple = figure("multiple", number("311", ""), number("932", ""));

    assertThat(multiple.value().number().orElseThrow().toPlainString()).startsWith("2.99678456");
    assertThat(multiple.unit()).isEqualTo(Unit.TIMES);
  }

  @Test
  void growthsFollowTheCategoriesOfTheLaterBreakdown() {
    Result growths =
        evaluate(
            "growths",
            breakdown("", cell("SANTÉ", "10"), cell("Gone", "4"), cell("Art", "0")),
            breakdown(
                "", cell("Santé", "12"), cell("New", "3"), cell("Art", "2"), cell(null, "9")));

    assertThat(texts(growths)).containsExactly("Santé=20", "New=missing", "Art=missing");
    assertThat(((Result.Breakdown) growths).measure()).isEqualTo(Result.Measure.CHANGE);
    assertThat(growths.unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void differencesOfSharesAreInPoints() {
    Result differences =
        evaluate("differences", breakdown("%", cell("a", "40")), breakdown("%", cell("a", "35.5")));

    assertThat(texts(differences)).containsExactly("a=-4.5");
    assertThat(differences.unit()).isEqualTo(Unit.POINTS);
  }

  @Test
  void wordsCallTheFunctionOfTheirName() {
    Figure one = Figure.constant(BigDecimal.ONE);
    Call call = (Call) GrowthWords.growth(one, one).formula();

    assertThat(call.function()).isEqualTo("growth");
    assertThat(call.kind()).isEqualTo(Kind.FIGURE);
    assertThat(call.inputs()).containsOnlyKeys("from", "to");
  }

  @Test
  void everyWordIsDocumentedAndNamesItsOptions() {
    assertThat(
            Arrays.stream(GrowthWords.class.getMethods())
                .filter(m -> m.getDeclaringClass() == GrowthWords.class))
        .allSatisfy(
            method -> {
              assertThat(functions).containsKey(method.getName());
              assertThat(method.isAnnotationPresent(Word.class)).isTrue();
              assertThat(method.getParameters())
                  .extracting(p -> p.getAnnotation(Option.class).value())
                  .containsExactly("from", "to");
            });
  }
}
