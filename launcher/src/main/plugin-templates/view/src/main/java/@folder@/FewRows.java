package @package@;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.ValueText;

/**
 * A value that rests on few rows.
 *
 * @param result its indicator, with its place
 * @param label what it is, with its category where it is one of several
 * @param value the value, for the eye
 * @param base how many rows it rests on
 */
record FewRows(IndicatorResult result, String label, String value, long base) {

  /** The values that rest on fewer rows than a threshold, those of fewest rows first. */
  static List<FewRows> under(long threshold, Results results, Locale language) {
    ValueText texts = new ValueText(language);
    List<FewRows> found = new ArrayList<>();
    for (IndicatorResult each : results.all()) {
      String label = each.indicator().plainLabel();
      if (each.result() instanceof Result.Figure figure) {
        String value = texts.of(figure.value(), figure.unit());
        figure.base().ifPresent(base -> found.add(new FewRows(each, label, value, base)));
      } else if (each.result() instanceof Result.Breakdown breakdown) {
        for (Result.Cell cell : breakdown.cells()) {
          String which = label + " : " + cell.category().orElse("–");
          String value = texts.of(cell.value(), breakdown.unit());
          cell.base().ifPresent(base -> found.add(new FewRows(each, which, value, base)));
        }
      }
    }
    found.removeIf(few -> few.base() >= threshold);
    found.sort(Comparator.comparing(FewRows::base));
    return found;
  }

  /** The id of its indicator. */
  String id() {
    return result.indicator().id();
  }

  /** The first of some that is of an indicator, if any is. */
  static Optional<FewRows> of(String indicator, List<FewRows> some) {
    return some.stream().filter(few -> few.id().equals(indicator)).findFirst();
  }
}
