package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;

/**
 * Where a figure comes from, as a page with links.
 *
 * @param language the language of the screen
 */
record ProvenancePage(Locale language) {

  private static final int CELLS = 40;

  String of(IndicatorResult result) {
    StringBuilder html = new StringBuilder("<html><body style='margin:10px'>");
    html.append("<h2>").append(Parts.safe(result.indicator().plainLabel())).append("</h2>");
    html.append("<p><a href='script:'>").append(result.indicator().id()).append("</a></p>");
    html.append("<table cellpadding='3'>");
    if (result.result() instanceof Result.Figure figure) {
      addFigure(html, figure);
    }
    addProvenance(html, result.provenance());
    html.append("</table>");
    if (result.result() instanceof Result.Breakdown breakdown) {
      addCells(html, breakdown);
    }
    return html.append("</body></html>").toString();
  }

  private void addFigure(StringBuilder html, Result.Figure figure) {
    Numbers numbers = new Numbers(language);
    row(html, "provenance.value", "<b>" + numbers.text(figure.value(), figure.unit()) + "</b>");
    figure.base().ifPresent(n -> row(html, "provenance.base", numbers.text(n)));
    figure.margin().ifPresent(m -> row(html, "provenance.margin", "± " + numbers.text(m)));
    if (!figure.flags().isEmpty()) {
      row(html, "provenance.flags", flags(figure));
    }
  }

  private String flags(Result.Figure figure) {
    List<String> words =
        figure.flags().stream()
            .map(f -> Views.WORDS.of(language, "flag." + f.name().toLowerCase(Locale.ROOT)))
            .toList();
    return String.join(", ", words);
  }

  private void addProvenance(StringBuilder html, Provenance provenance) {
    Numbers numbers = new Numbers(language);
    row(html, "provenance.formula", Parts.safe(provenance.formula()));
    row(html, "provenance.script", Parts.safe(provenance.script().toString()));
    provenance.statedBy().ifPresent(by -> row(html, "provenance.stated", Parts.safe(by)));
    provenance.filters().forEach(f -> row(html, "provenance.filter", Parts.safe(f)));
    provenance.uses().forEach(id -> row(html, "provenance.uses", link("indicator:" + id, id)));
    if (provenance.rowsIn() > 0) {
      row(
          html,
          "provenance.rows",
          Views.WORDS.of(
              language,
              "provenance.rows-of",
              numbers.text(provenance.rowsOut()),
              numbers.text(provenance.rowsIn())));
    }
    for (Provenance.SourceUse source : provenance.sources()) {
      row(html, "provenance.source", link("source:" + source.name(), source.label()));
      source.files().forEach(f -> row(html, "provenance.file", Parts.safe(f.name())));
    }
  }

  private void addCells(StringBuilder html, Result.Breakdown breakdown) {
    Numbers numbers = new Numbers(language);
    html.append("<table cellpadding='3'>");
    breakdown.cells().stream()
        .limit(CELLS)
        .forEach(
            cell ->
                html.append("<tr><td>")
                    .append(Parts.safe(cell.category().orElse("—")))
                    .append(cell.series().map(s -> " × " + Parts.safe(s)).orElse(""))
                    .append("</td><td align='right'>")
                    .append(numbers.text(cell.value(), breakdown.unit()))
                    .append("</td></tr>"));
    html.append("</table>");
  }

  private void row(StringBuilder html, String key, String value) {
    html.append("<tr><td valign='top'>").append(Views.WORDS.of(language, key));
    html.append("</td><td>").append(value).append("</td></tr>");
  }

  private static String link(String target, String words) {
    return "<a href='" + target.replace("'", "&#39;") + "'>" + Parts.safe(words) + "</a>";
  }
}
