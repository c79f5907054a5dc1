package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.binding.Printer;
import org.bilan.report.typography.Typography;

/** Makes charts of breakdowns. */
final class ChartBlocks {

  private static final int MOST_PARTS = 5;

  private final Bilan bilan;
  private final Numbering numbering;
  private final PrintedWords words;

  ChartBlocks(Bilan bilan, Numbering numbering) {
    this.bilan = bilan;
    this.numbering = numbering;
    this.words = bilan.words();
  }

  /** A chart of a width in points; none where there is nothing to draw, which is reported. */
  Optional<Block> of(LayoutElement.Chart chart, double width) {
    Optional<List<IndicatorResult>> results =
        Breakdowns.find(chart.ids(), chart.place(), "report.chart-of-figure", bilan);
    return results
        .filter(found -> Breakdowns.sameUnit(found, chart.place(), bilan))
        .flatMap(found -> of(chart, found, width));
  }

  private Optional<Block> of(
      LayoutElement.Chart chart, List<IndicatorResult> results, double width) {
    String blank = words.of("blank.category");
    CategoryTable all = CategoryTable.of(results, bilan::label, blank);
    if (all.isEmpty()) {
      bilan.absent("report.chart-empty", chart.place(), String.join(", ", chart.ids()));
      return Optional.empty();
    }
    checkAccent(chart, all);
    ChartOrder order = new ChartOrder(chart, blank, words.of("others"));
    CategoryTable shown = order.apply(all);
    if (chart.form() == ChartForm.DONUT) {
      checkDonut(chart, shown);
    }
    return Optional.of(block(chart, results, all, shown, width));
  }

  private Block block(
      LayoutElement.Chart chart,
      List<IndicatorResult> results,
      CategoryTable all,
      CategoryTable shown,
      double width) {
    String title =
        Typography.set(
            results.stream().map(bilan::label).distinct().collect(Collectors.joining(", ")));
    List<Inline> caption =
        chart
            .caption()
            .map(bilan::runs)
            .orElse(List.of(new Inline.Text(title, Inline.Style.PLAIN)));
    ChartSpec spec = spec(chart, title, shown, width);
    String id = chart.ids().get(0);
    return new Block.Chart(
        numbering.chart(),
        spec,
        caption,
        new SourceNote(bilan).of(results, remarks(chart, all, shown)),
        new AlternativeText(words).of(spec, shown),
        numbering.anchor(id),
        chart.ids(),
        chart.place());
  }

  /** Categories left out and not added up are told. */
  private List<String> remarks(LayoutElement.Chart chart, CategoryTable all, CategoryTable shown) {
    boolean cut =
        chart.first() > 0
            && all.categories().size() > shown.categories().size()
            && !shown.categories().contains(words.of("others"));
    return cut
        ? List.of(words.of("source.first", shown.categories().size(), all.categories().size()))
        : List.of();
  }

  private ChartSpec spec(
      LayoutElement.Chart chart, String title, CategoryTable shown, double width) {
    ValueStyle style = shown.series().get(0).style();
    Set<String> accent = chart.accent().stream().map(Typography::set).collect(Collectors.toSet());
    return new ChartSpec(
        numbering.chartName(chart.ids().get(0)),
        chart.form(),
        title,
        shown.categories(),
        shown.series().stream().map(one -> series(one, shown.categories())).toList(),
        style.unit(),
        style.decimals(),
        accent,
        width,
        ChartSize.height(chart, shown, width));
  }

  private static ChartSpec.Series series(CategoryTable.Series series, List<String> categories) {
    return new ChartSpec.Series(
        series.name(), categories.stream().map(category -> point(series, category)).toList());
  }

  private static ChartSpec.Point point(CategoryTable.Series series, String category) {
    Optional<BigDecimal> value = series.value(category);
    return new ChartSpec.Point(value, value.map(series.style()::withUnit).orElse(Printer.MISSING));
  }

  /**
   * An accent on nothing would be silent. In a region a category may well be absent; that it exists
   * was told for the nation.
   */
  private void checkAccent(LayoutElement.Chart chart, CategoryTable all) {
    List<String> known =
        Stream.concat(
                all.categories().stream(), all.series().stream().map(CategoryTable.Series::name))
            .filter(name -> !name.isEmpty())
            .toList();
    Set<String> comparable = known.stream().map(NormalForm::of).collect(Collectors.toSet());
    chart.accent().stream()
        .filter(accent -> bilan.values().isNational())
        .filter(accent -> !comparable.contains(NormalForm.of(accent)))
        .forEach(
            accent ->
                bilan.report(
                    Diagnostic.error("report.no-accent", chart.place(), accent, chart.ids().get(0))
                        .suggesting(Suggestion.among(accent, known))));
  }

  private void checkDonut(LayoutElement.Chart chart, CategoryTable shown) {
    int parts = shown.categories().size();
    if (parts > MOST_PARTS) {
      bilan.report(
          Diagnostic.warning(
              "report.donut-parts", chart.place(), chart.ids().get(0), parts, MOST_PARTS));
    }
    ValueStyle style = shown.series().get(0).style();
    BigDecimal sum =
        shown.categories().stream().map(shown::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean whole = style.adds(sum);
    if (!whole) {
      bilan.report(Diagnostic.warning("report.donut-whole", chart.place(), chart.ids().get(0)));
    }
  }
}
