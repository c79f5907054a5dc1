package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.binding.Printer;
import org.bilan.report.typography.Typography;

/** Makes charts of breakdowns. */
final class ChartBlocks {

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
    return results.filter(found -> fits(chart, found)).flatMap(found -> of(chart, found, width));
  }

  /** Tiles have no axis in common, so that each may have its own unit. */
  private boolean fits(LayoutElement.Chart chart, List<IndicatorResult> results) {
    return chart.form() == ChartForm.TILES || Breakdowns.sameUnit(results, chart.place(), bilan);
  }

  private Optional<Block> of(
      LayoutElement.Chart chart, List<IndicatorResult> results, double width) {
    String blank = words.of("blank.category");
    CategoryTable all = CategoryTable.of(results, bilan::label, blank);
    if (all.isEmpty()) {
      bilan.absent("report.chart-empty", chart.place(), String.join(", ", chart.ids()));
      return Optional.empty();
    }
    ChartOrder order = new ChartOrder(chart, blank, words.of("others"));
    CategoryTable ordered = order.apply(all);
    boolean each = chart.form() == ChartForm.SHARES && results.size() > 1;
    CategoryTable shown = each ? ordered.swapped() : ordered;
    new ChartChecks(bilan, chart, all, shown).check();
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

  /** Categories left out and not added up are told, and an axis that does not begin at zero. */
  private List<String> remarks(LayoutElement.Chart chart, CategoryTable all, CategoryTable shown) {
    List<String> remarks = new ArrayList<>(cut(chart, all, shown));
    ValueStyle style = shown.series().get(0).style();
    chart
        .manner()
        .axisFrom()
        .ifPresent(from -> remarks.add(words.of("source.axis", style.withUnit(from))));
    return remarks;
  }

  private List<String> cut(LayoutElement.Chart chart, CategoryTable all, CategoryTable shown) {
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
        ChartSize.height(chart, shown, width),
        manner(chart));
  }

  /** The unknown and the rest stand outside any order. */
  private ChartManner manner(LayoutElement.Chart chart) {
    Set<String> aside = new TreeSet<>(Set.of(words.of("blank.category"), words.of("others")));
    chart.manner().aside().stream().map(Typography::set).forEach(aside::add);
    return chart.manner().withAside(aside);
  }

  private static ChartSpec.Series series(CategoryTable.Series series, List<String> categories) {
    return new ChartSpec.Series(
        series.name(), categories.stream().map(category -> point(series, category)).toList());
  }

  private static ChartSpec.Point point(CategoryTable.Series series, String category) {
    Optional<BigDecimal> value = series.value(category);
    return new ChartSpec.Point(value, value.map(series.style()::withUnit).orElse(Printer.MISSING));
  }
}
