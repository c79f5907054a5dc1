package org.bilan.publish;

import java.io.IOException;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;

/**
 * Writes one result with where it comes from; its value as {@code figures.json} does. There are no
 * numbers of rows where there are no rows, as behind a sum of other figures, or where they would
 * tell what is withheld.
 */
final class ExplanationJson {

  private final JsonFile json;

  ExplanationJson(JsonFile json) {
    this.json = json;
  }

  void write(IndicatorResult result, String sentence) throws IOException {
    json.object(
        () -> {
          json.text("id", result.indicator().id());
          value(result);
          json.text("sentence", sentence);
          provenance(result.provenance());
        });
  }

  private void value(IndicatorResult result) throws IOException {
    FiguresJson figures = new FiguresJson(json);
    if (result.result() instanceof Result.Figure figure) {
      figures.figure(result.indicator(), figure);
    } else if (result.result() instanceof Result.Breakdown breakdown) {
      figures.breakdown(result.indicator(), breakdown);
    }
  }

  private void provenance(Provenance provenance) throws IOException {
    json.text("definition", provenance.formula());
    json.text("script", provenance.script().toString());
    if (provenance.statedBy().isPresent()) {
      json.text("statedBy", provenance.statedBy().get());
    }
    json.texts("filters", provenance.filters());
    json.texts("uses", provenance.uses());
    json.list("sources", () -> sources(provenance));
    if (provenance.rowsIn() > 0) {
      json.number("rowsIn", provenance.rowsIn());
      json.number("rowsOut", provenance.rowsOut());
    }
  }

  private void sources(Provenance provenance) throws IOException {
    for (Provenance.SourceUse source : provenance.sources()) {
      json.object(() -> source(source));
    }
  }

  private void source(Provenance.SourceUse source) throws IOException {
    json.text("name", source.name());
    json.text("label", source.label());
    if (source.exported().isPresent()) {
      json.text("exported", source.exported().get().toString());
    }
    json.list("files", () -> files(source));
  }

  private void files(Provenance.SourceUse source) throws IOException {
    for (Provenance.FileUse file : source.files()) {
      json.line(
          () -> {
            json.text("name", file.name());
            json.text("sha256", file.sha256());
          });
    }
  }
}
