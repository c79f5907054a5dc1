package org.bilan.workbench.views;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JTable;
import org.bilan.api.indicator.FormulaWriter;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.ValueText;

/**
 * Where a figure comes from, in words that no script holds, from its value down to its rows.
 *
 * @param language the language of the screen
 * @param formulas says what is computed, where it is there
 * @param going goes where links lead
 */
record ProvenancePage(Locale language, Optional<FormulaWriter> formulas, Going going) {

  /** Where links lead. */
  interface Going {
    /** To another indicator. */
    void indicator(String id);

    /** To the script that defines it. */
    void script(IndicatorResult result);

    /** To the rows of a source that it takes. */
    void rows(IndicatorResult result, String source);

    /** To a source. */
    void source(String name);
  }

  Page of(IndicatorResult result, Results results) {
    Page page = new Page();
    page.text(result.indicator().plainLabel(), 1.2f, Font.BOLD);
    addValue(page, result.result());
    result.indicator().note().ifPresent(page::text);
    addDefinition(page, result, results);
    addUses(page, result.provenance(), results);
    addRows(page, result, results);
    addSources(page, result.provenance());
    page.heading(words("provenance.script"));
    page.link(
        words(
            "provenance.line",
            result.indicator().place().file(),
            result.indicator().place().line()),
        () -> going.script(result));
    if (result.result() instanceof Result.Breakdown breakdown && !breakdown.cells().isEmpty()) {
      addCells(page, breakdown);
    }
    return page;
  }

  private void addValue(Page page, Result result) {
    if (result instanceof Result.Figure figure) {
      ValueText numbers = new ValueText(language);
      page.text(numbers.of(figure.value(), figure.unit()), 1.7f, Font.BOLD);
      List<String> known = new ArrayList<>();
      figure.base().ifPresent(n -> known.add("n = " + numbers.of(n)));
      figure.margin().ifPresent(m -> known.add("± " + numbers.of(m)));
      figure.flags().forEach(flag -> known.add(Flags.words(flag, language)));
      if (!known.isEmpty()) {
        page.text(String.join(" · ", known));
      }
    }
  }

  private void addDefinition(Page page, IndicatorResult result, Results results) {
    if (formulas.isEmpty()) {
      return;
    }
    page.heading(words("provenance.formula"));
    page.text(formulas.get().sentence(result, results, language));
    List<String> conditions = formulas.get().conditions(result, language);
    if (!conditions.isEmpty()) {
      page.heading(words("provenance.filter"));
      conditions.forEach(condition -> page.text("• " + condition));
    }
    result.provenance().statedBy().ifPresent(by -> page.text(words("provenance.stated", by)));
  }

  private void addUses(Page page, Provenance provenance, Results results) {
    if (!provenance.uses().isEmpty()) {
      page.heading(words("provenance.uses"));
      provenance.uses().forEach(id -> page.link(used(id, results), () -> going.indicator(id)));
    }
  }

  private String used(String id, Results results) {
    return results
        .find(id)
        .map(
            found ->
                found.result() instanceof Result.Figure figure
                    ? words(
                        "provenance.used",
                        found.indicator().plainLabel(),
                        new ValueText(language).of(figure.value(), figure.unit()))
                    : found.indicator().plainLabel())
        .orElse(id);
  }

  private void addRows(Page page, IndicatorResult result, Results results) {
    Provenance provenance = result.provenance();
    if (provenance.rowsIn() == 0 && provenance.uses().isEmpty()) {
      return;
    }
    page.heading(words("provenance.rows"));
    ValueText numbers = new ValueText(language);
    if (provenance.rowsIn() > 0) {
      page.text(
          words(
              "provenance.rows-of",
              numbers.of(provenance.rowsOut()),
              numbers.of(provenance.rowsIn())));
    }
    for (String source : RowSources.of(result, results)) {
      page.link(
          words("provenance.see-rows", label(provenance, source)),
          () -> going.rows(result, source));
    }
  }

  private static String label(Provenance provenance, String source) {
    return provenance.sources().stream()
        .filter(use -> use.name().equals(source))
        .map(Provenance.SourceUse::label)
        .findFirst()
        .orElse(source);
  }

  private void addSources(Page page, Provenance provenance) {
    if (provenance.sources().isEmpty()) {
      return;
    }
    page.heading(words("provenance.source"));
    for (Provenance.SourceUse source : provenance.sources()) {
      page.link(source.label(), () -> going.source(source.name()));
      String files =
          source.files().stream().map(Provenance.FileUse::name).collect(Collectors.joining(", "));
      String exported =
          source.exported().map(day -> words("provenance.exported", files, day)).orElse(files);
      if (!exported.isEmpty()) {
        page.text(exported, 0.92f, Font.PLAIN);
      }
    }
  }

  private void addCells(Page page, Result.Breakdown breakdown) {
    page.heading(words("provenance.cells", breakdown.cells().size()));
    JTable table = Parts.table(words("provenance.cells", breakdown.cells().size()));
    table.setModel(new CellsModel(breakdown, language));
    table.setFillsViewportHeight(false);
    Parts.right(table);
    Widths.fit(table);
    table.getTableHeader().setReorderingAllowed(false);
    page.put(table.getTableHeader());
    page.put(table);
  }

  private String words(String key, Object... arguments) {
    return Views.WORDS.of(language, key, arguments);
  }
}
