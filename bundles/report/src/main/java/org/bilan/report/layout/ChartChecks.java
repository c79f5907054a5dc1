package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartTints;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.report.LayoutElement;

/** Warns of charts that would mislead, or that could not be read, and says what to prefer. */
final class ChartChecks {

  private static final int MOST_PARTS = 5;
  private static final int MOST_LINES = 5;
  private static final int MOST_TOGETHER = 4;
  private static final int MOST_STACKED = 6;
  private static final int MOST_SMALL = 12;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal NEARLY = new BigDecimal("0.5");

  private static final Set<ChartForm> OF_PARTS =
      EnumSet.of(ChartForm.DONUT, ChartForm.SHARES, ChartForm.STACKED, ChartForm.CIRCLES);
  private static final Set<ChartForm> OF_ONE_SERIES =
      EnumSet.of(ChartForm.DONUT, ChartForm.MAP, ChartForm.CIRCLES);

  private final Bilan bilan;
  private final LayoutElement.Chart chart;
  private final CategoryTable all;
  private final CategoryTable shown;

  /**
   * Checks of a chart.
   *
   * @param all what there is
   * @param shown what is drawn of it
   */
  ChartChecks(Bilan bilan, LayoutElement.Chart chart, CategoryTable all, CategoryTable shown) {
    this.bilan = bilan;
    this.chart = chart;
    this.all = all;
    this.shown = shown;
  }

  void check() {
    checkAccents();
    checkSeries();
    checkParts();
    switch (chart.form()) {
      case DONUT -> checkDonut();
      case SHARES, STACKED -> checkStack();
      case LINES -> checkLines();
      case MAP, CIRCLES -> checkMap();
      default -> {}
    }
  }

  private String id() {
    return chart.ids().get(0);
  }

  private void warn(String code, Object... arguments) {
    bilan.report(Diagnostic.warning(code, chart.place(), arguments));
  }

  /**
   * An accent on nothing would be silent. In a region a category may well be absent; that it exists
   * was told for the nation.
   */
  private void checkAccents() {
    if (!bilan.values().isNational()) {
      return;
    }
    List<String> known =
        Stream.concat(
                all.categories().stream(), all.series().stream().map(CategoryTable.Series::name))
            .filter(name -> !name.isEmpty())
            .toList();
    Set<String> comparable = known.stream().map(NormalForm::label).collect(Collectors.toSet());
    Stream.concat(chart.accent().stream(), chart.manner().aside().stream().sorted())
        .filter(accent -> !comparable.contains(NormalForm.label(accent)))
        .forEach(
            accent ->
                bilan.report(
                    Diagnostic.error("report.no-accent", named(accent), accent, id())
                        .suggesting(Suggestion.among(accent, known))));
    checkAccentOfAll();
  }

  private Place named(String category) {
    return chart.named().getOrDefault(category, chart.place());
  }

  private void checkAccentOfAll() {
    Set<String> accents =
        chart.accent().stream().map(NormalForm::label).collect(Collectors.toSet());
    boolean every =
        shown.categories().size() > 1
            && shown.categories().stream().map(NormalForm::label).allMatch(accents::contains);
    if (every) {
      warn("report.accent-all", id());
    }
  }

  private void checkSeries() {
    int count = shown.series().size();
    if (OF_ONE_SERIES.contains(chart.form()) && count > 1) {
      warn("report.first-series-only", id(), shown.series().get(0).name());
    }
    if (chart.form() == ChartForm.MULTIPLES && count == 1) {
      warn("report.multiples-of-one", id());
    }
    int most = most();
    if (count > most) {
      warn("report.too-many-series", id(), count, most);
    }
  }

  private int most() {
    return switch (chart.form()) {
      case LINES -> MOST_LINES;
      case BARS, COLUMNS, DOTS -> MOST_TOGETHER;
      case STACKED, SHARES -> MOST_STACKED;
      case MULTIPLES, TILES -> MOST_SMALL;
      case DONUT, MAP, CIRCLES -> Integer.MAX_VALUE;
    };
  }

  /** A part of less than nothing cannot be drawn. */
  private void checkParts() {
    if (!OF_PARTS.contains(chart.form())) {
      return;
    }
    shown.categories().stream()
        .filter(this::hasNegative)
        .findFirst()
        .ifPresent(category -> warn("report.negative-parts", id(), category));
  }

  private boolean hasNegative(String category) {
    return shown.series().stream()
        .map(series -> series.value(category))
        .flatMap(Optional::stream)
        .anyMatch(value -> value.signum() < 0);
  }

  private void checkDonut() {
    int parts = shown.categories().size();
    if (parts > MOST_PARTS) {
      warn("report.donut-parts", id(), parts, MOST_PARTS);
    }
    BigDecimal sum =
        shown.categories().stream().map(shown::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!style().adds(sum)) {
      warn("report.donut-whole", id());
    }
  }

  private ValueStyle style() {
    return shown.series().get(0).style();
  }

  /** What is stacked must add up; shares, to a hundred, or to no more where they are not all. */
  private void checkStack() {
    switch (style().measure()) {
      case COUNT, AMOUNT -> {}
      case MEAN, CHANGE -> warn("report.stack-of-means", id());
      case SHARE ->
          shown.categories().stream()
              .filter(category -> !isWhole(category))
              .findFirst()
              .ifPresent(
                  category ->
                      warn(
                          "report.shares-not-whole",
                          id(),
                          category,
                          style().withUnit(shown.total(category))));
    }
  }

  private boolean isWhole(String category) {
    BigDecimal over = shown.total(category).subtract(WHOLE);
    boolean missing = shown.series().stream().anyMatch(series -> series.value(category).isEmpty());
    boolean mayBeLess = chart.form() == ChartForm.STACKED || missing;
    return mayBeLess ? over.compareTo(NEARLY) <= 0 : over.abs().compareTo(NEARLY) <= 0;
  }

  /** A line says that one value leads to the next: it wants an order, and even steps. */
  private void checkLines() {
    checkAxis();
    boolean ordered = chart.manner().tints() == ChartTints.ORDERED;
    Optional<String> unordered =
        shown.categories().stream().filter(category -> !Periods.isPeriod(category)).findFirst();
    if (!ordered && unordered.isPresent()) {
      warn("report.lines-unordered", id(), unordered.get());
    }
    Periods.gap(shown.categories()).ifPresent(gap -> warn("report.lines-gap", id(), gap));
  }

  /** An axis that begins over a value cannot show it. */
  private void checkAxis() {
    Optional<BigDecimal> least =
        shown.series().stream()
            .flatMap(series -> shown.categories().stream().map(series::value))
            .flatMap(Optional::stream)
            .min(BigDecimal::compareTo);
    chart
        .manner()
        .axisFrom()
        .filter(from -> least.isPresent() && least.get().compareTo(from) <= 0)
        .ifPresent(from -> warn("report.axis-over-values", id(), style().withUnit(least.get())));
  }

  /** Tints compare rates; numbers follow how many people live in a region. */
  private void checkMap() {
    if (chart.form() == ChartForm.MAP && style().adds()) {
      warn("report.map-of-numbers", id());
    } else if (chart.form() == ChartForm.CIRCLES && !style().adds()) {
      warn("report.circles-of-rates", id());
    }
  }
}
