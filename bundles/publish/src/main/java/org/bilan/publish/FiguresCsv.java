package org.bilan.publish;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;

/**
 * Writes {@code figures.csv}: commas, {@code \n}, quotes where a cell needs them. Labels in order
 * are separated by {@code " | "}, flags by spaces.
 */
final class FiguresCsv {

  private static final List<String> HEADER =
      List.of("id", "category", "series", "value", "unit", "base", "margin", "flags", "label");

  /** What a cell cannot hold without quotes. */
  private static final String QUOTED = ",\"\n\r";

  private final Writer out;

  FiguresCsv(Writer out) {
    this.out = out;
  }

  void write(Results results) throws IOException {
    line(HEADER);
    for (IndicatorResult each : results.all()) {
      if (each.result() instanceof Result.Figure figure) {
        figure(each.indicator(), figure);
      } else if (each.result() instanceof Result.Breakdown breakdown) {
        breakdown(each.indicator(), breakdown);
      }
    }
  }

  private void figure(Indicator indicator, Result.Figure figure) throws IOException {
    line(
        List.of(
            indicator.id(),
            "",
            "",
            text(figure.value()),
            figure.unit(),
            count(figure.base()),
            figure.margin().map(Spelling::plain).orElse(""),
            String.join(" ", Spelling.flags(figure.value(), figure.flags())),
            indicator.plainLabel()));
  }

  private void breakdown(Indicator indicator, Result.Breakdown breakdown) throws IOException {
    for (Result.Cell cell : breakdown.cells()) {
      line(
          List.of(
              indicator.id(),
              cell.category().orElse(""),
              cell.series().orElse(""),
              text(cell.value()),
              breakdown.unit(),
              count(cell.base()),
              cell.margin().map(Spelling::plain).orElse(""),
              String.join(" ", Spelling.flags(cell.value(), cell.flags())),
              indicator.plainLabel()));
    }
  }

  private static String text(Value value) {
    if (value instanceof Value.Day day) {
      return day.value().toString();
    }
    if (value instanceof Value.Text text) {
      return text.value();
    }
    if (value instanceof Value.Labels labels) {
      return String.join(" | ", labels.values());
    }
    Optional<BigDecimal> number = value.number();
    return number.map(Spelling::plain).orElse("");
  }

  private static String count(Optional<Long> count) {
    return count.map(String::valueOf).orElse("");
  }

  private void line(List<String> cells) throws IOException {
    for (Iterator<String> each = cells.iterator(); each.hasNext(); ) {
      out.write(quoted(each.next()));
      out.write(each.hasNext() ? ',' : '\n');
    }
  }

  private static String quoted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (QUOTED.indexOf(cell.charAt(i)) >= 0) {
        return '"' + cell.replace("\"", "\"\"") + '"';
      }
    }
    return cell;
  }
}
