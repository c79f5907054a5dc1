package @package@;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;

/** What is listed, without a window. */
class FewRowsTest {

  @Test
  void theValuesOfFewestRowsComeFirstAndThoseOfEnoughAreLeftOut() {
    Map<String, IndicatorResult> all = new LinkedHashMap<>();
    all.put("a", resting("a", 29));
    all.put("b", resting("b", 4));
    all.put("c", resting("c", 30));
    List<FewRows> found = FewRows.under(30, new Results(Scope.NATION, all), Locale.FRENCH);
    assertEquals(List.of("b", "a"), found.stream().map(FewRows::id).toList());
    assertEquals("12,5\u00a0%", found.get(0).value());
  }

  private static IndicatorResult resting(String id, long base) {
    Optional<BigDecimal> none = Optional.empty();
    Indicator indicator =
        new Indicator(
            id, "Avis", Optional.empty(), Optional.empty(), none, Optional.empty(), null,
            Place.file("indicators/avis.groovy"));
    Value value = Value.of(new BigDecimal("12.5"));
    Result figure = new Result.Figure(value, "%", Optional.of(base), none, none, Set.of());
    return new IndicatorResult(indicator, figure, null);
  }

  @Test
  void everyWordIsInBothLanguages() {
    for (String key : List.of("title", "summary", "count", "empty", "threshold", "weakest")) {
      String french = Words.OF.of(Locale.FRENCH, "@word@." + key);
      assertNotEquals("@word@." + key, french);
      assertNotEquals(french, Words.OF.of(Locale.ENGLISH, "@word@." + key));
    }
  }
}
