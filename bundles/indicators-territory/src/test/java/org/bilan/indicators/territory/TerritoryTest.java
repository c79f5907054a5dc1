package org.bilan.indicators.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;

class TerritoryTest {

  private static final Breakdown EVENTS = new Breakdown(new Lookup("events", Kind.BREAKDOWN));
  private static final Breakdown FIRMS = new Breakdown(new Lookup("firms", Kind.BREAKDOWN));

  private static Result.Cell cell(String category, Long number) {
    return new Result.Cell(
        Optional.ofNullable(category),
        Optional.empty(),
        number == null ? Value.missing() : Value.of(BigDecimal.valueOf(number)),
        Optional.empty(),
        Set.of());
  }

  private static Result.Breakdown density(Breakdown word) {
    Call call = (Call) word.formula();
    Result of =
        new Result.Breakdown(
            Result.Measure.COUNT,
            "",
            List.of(
                cell("Corse", 3L),
                cell("Île-de-France", 50L),
                cell("Guyane", 2L),
                cell("Centre", null),
                cell(null, 7L)));
    Result per =
        new Result.Breakdown(
            Result.Measure.AMOUNT,
            "",
            List.of(
                cell("ile de france", 25_000L),
                cell("Corse", 1_200L),
                cell("Guyane", 0L),
                cell("Centre", 10L)));
    return (Result.Breakdown)
        new TerritoryVocabulary()
            .functions()
            .get(0)
            .evaluate(new FunctionCall(Map.of("of", of, "per", per), call.settings()));
  }

  private static List<String> texts(Result.Breakdown breakdown) {
    return breakdown.cells().stream()
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
  void densityIsForAThousand() {
    assertThat(texts(density(TerritoryWords.density(EVENTS, FIRMS, null))))
        .containsExactly("Corse=2.5", "Île-de-France=2", "Guyane=missing", "Centre=missing");
  }

  @Test
  void densityCanBeForAnotherNumber() {
    assertThat(texts(density(TerritoryWords.density(EVENTS, FIRMS, BigDecimal.TEN))))
        .startsWith("Corse=0.025", "Île-de-France=0.02");
  }

  @Test
  void aMissingDensityIsFlagged() {
    assertThat(density(TerritoryWords.density(EVENTS, FIRMS, null)).cells().get(2).flags())
        .containsExactly(Flag.MISSING);
  }

  @Test
  void aDensityForNothingIsRefused() {
    assertThatThrownBy(() -> TerritoryWords.density(EVENTS, FIRMS, BigDecimal.ZERO))
        .isInstanceOfSatisfying(
            WordException.class,
            refused -> assertThat(refused.code()).isEqualTo("territory.density-by"));
  }

  @Test
  void theMessageIsInBothLanguages() {
    assertThat(new TerritoryMessages().pattern("territory.density-by", Locale.FRENCH))
        .contains("Une densité se dit pour un nombre positif\u00a0: {0} n’en est pas un.");
    assertThat(new TerritoryMessages().pattern("territory.density-by", Locale.ENGLISH))
        .contains("A density is for a positive number: {0} is none.");
  }

  @Test
  void nationIgnoresTheRegion() {
    Figure figure = new Figure(new Lookup("events.total", Kind.FIGURE));

    assertThat(TerritoryWords.nation(figure).formula()).isEqualTo(new Nation(figure.formula()));
    assertThat(TerritoryWords.nation(EVENTS).formula()).isEqualTo(new Nation(EVENTS.formula()));
  }
}
