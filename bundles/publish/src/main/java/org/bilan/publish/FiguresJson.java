package org.bilan.publish;

import java.io.IOException;
import java.util.Optional;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;

/** Writes {@code figures.json}. */
final class FiguresJson {

  private final JsonFile json;

  FiguresJson(JsonFile json) {
    this.json = json;
  }

  void write(String project, int edition, Results results) throws IOException {
    json.object(
        () -> {
          json.text("project", project);
          json.number("edition", edition);
          json.object("figures", () -> figures(results));
          json.object("breakdowns", () -> breakdowns(results));
        });
  }

  private void figures(Results results) throws IOException {
    for (IndicatorResult each : results.all()) {
      if (each.result() instanceof Result.Figure figure) {
        json.line(each.indicator().id(), () -> figure(each.indicator(), figure));
      }
    }
  }

  void figure(Indicator indicator, Result.Figure figure) throws IOException {
    value(figure.value());
    json.text("unit", figure.unit());
    json.count("base", figure.base());
    json.text("label", indicator.plainLabel());
    json.number("margin", figure.margin());
    json.number("effective", figure.effective());
    json.number("precision", indicator.precision());
    json.texts("flags", Spelling.flags(figure.value(), figure.flags()));
  }

  private void breakdowns(Results results) throws IOException {
    for (IndicatorResult each : results.all()) {
      if (each.result() instanceof Result.Breakdown breakdown) {
        json.object(each.indicator().id(), () -> breakdown(each.indicator(), breakdown));
      }
    }
  }

  void breakdown(Indicator indicator, Result.Breakdown breakdown) throws IOException {
    json.text("unit", breakdown.unit());
    json.text("measure", Spelling.lower(breakdown.measure()));
    json.text("label", indicator.plainLabel());
    json.number("precision", indicator.precision());
    json.list("rows", () -> rows(breakdown));
  }

  private void rows(Result.Breakdown breakdown) throws IOException {
    for (Result.Cell cell : breakdown.cells()) {
      json.line(() -> row(cell));
    }
  }

  private void row(Result.Cell cell) throws IOException {
    label("category", cell.category().filter(c -> !c.isEmpty()));
    if (cell.series().isPresent()) {
      label("series", cell.series().filter(s -> !s.isEmpty()));
    }
    value(cell.value());
    json.count("base", cell.base());
    json.number("margin", cell.margin());
    json.number("effective", cell.effective());
    json.texts("flags", Spelling.flags(cell.value(), cell.flags()));
  }

  private void label(String name, Optional<String> label) throws IOException {
    if (label.isPresent()) {
      json.text(name, label.get());
    } else {
      json.missing(name);
    }
  }

  private void value(Value value) throws IOException {
    if (value instanceof Value.Numeric number) {
      json.number("value", number.value());
    } else if (value instanceof Value.Day day) {
      json.text("value", day.value().toString());
    } else if (value instanceof Value.Text text) {
      json.text("value", text.value());
    } else if (value instanceof Value.Labels labels) {
      json.texts("value", labels.values());
    } else {
      json.missing("value");
    }
  }
}
