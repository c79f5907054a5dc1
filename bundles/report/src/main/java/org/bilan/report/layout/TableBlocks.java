package org.bilan.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.document.Inline;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.binding.Printer;
import org.bilan.report.formats.Regions;
import org.bilan.report.formats.Subject;

/** Makes tables: of breakdowns, a column each; of categories by series; of figures, a row each. */
final class TableBlocks {

  private final Bilan bilan;
  private final Numbering numbering;
  private final Regions regions;
  private final PrintedWords words;

  TableBlocks(Bilan bilan, Numbering numbering, Regions regions) {
    this.bilan = bilan;
    this.numbering = numbering;
    this.regions = regions;
    this.words = bilan.words();
  }

  /** A table; none where there is nothing to show. */
  Optional<Block> of(LayoutElement.Table table) {
    boolean figures =
        table.ids().stream()
            .map(bilan.composition().results()::find)
            .flatMap(Optional::stream)
            .anyMatch(result -> result.result() instanceof Result.Figure);
    return figures
        ? new FigureTable(bilan, table).rows().map(made -> block(table, made))
        : breakdowns(table);
  }

  private Optional<Block> breakdowns(LayoutElement.Table table) {
    return Breakdowns.find(table.ids(), table.place(), "report.breakdown-among-figures", bilan)
        .flatMap(results -> breakdowns(table, results));
  }

  private Optional<Block> breakdowns(LayoutElement.Table table, List<IndicatorResult> results) {
    CategoryTable grid = CategoryTable.of(results, bilan::label, words.of("blank.category"));
    if (grid.categories().isEmpty() || grid.series().isEmpty()) {
      bilan.absent("report.table-empty", table.place(), String.join(", ", table.ids()));
      return Optional.empty();
    }
    List<TableRow> rows = new ArrayList<>();
    grid.categories().forEach(category -> rows.add(row(table, grid, category)));
    if (table.total()) {
      total(table, grid).ifPresent(rows::add);
    }
    return Optional.of(block(table, new MadeTable(columns(table, grid), rows, results)));
  }

  private List<TableColumn> columns(LayoutElement.Table table, CategoryTable grid) {
    boolean named = table.headings().size() > grid.series().size();
    List<TableColumn> columns = new ArrayList<>();
    String first = named ? heading(table, 0, "") : categoryHeading(grid);
    columns.add(new TableColumn(first, false, grid.series().size() > 3 ? 2 : 2.5));
    for (int i = 0; i < grid.series().size(); i++) {
      CategoryTable.Series series = grid.series().get(i);
      String label = series.name().isEmpty() ? bilan.label(series.from()) : series.name();
      String heading = heading(table, named ? i + 1 : i, label);
      columns.add(new TableColumn(withUnit(heading, series.style().unit()), true, 1));
    }
    return columns;
  }

  private String heading(LayoutElement.Table table, int index, String byDefault) {
    return index < table.headings().size() ? bilan.heading(table, index) : byDefault;
  }

  private String withUnit(String heading, String unit) {
    boolean said = !Subject.isSymbol(unit) || heading.contains("(" + unit + ")");
    return said ? heading : words.of("table.unit", heading, unit);
  }

  private String categoryHeading(CategoryTable grid) {
    Stream<String> named =
        grid.categories().stream().filter(c -> !c.equals(words.of("blank.category")));
    List<String> categories = named.toList();
    if (!categories.isEmpty() && categories.stream().allMatch(regions::knows)) {
      return words.of("table.region");
    }
    boolean years = categories.stream().allMatch(c -> c.matches("[12]\\d{3}"));
    return words.of(years && !categories.isEmpty() ? "table.year" : "table.category");
  }

  private static TableRow row(LayoutElement.Table table, CategoryTable grid, String category) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(category));
    for (CategoryTable.Series series : grid.series()) {
      Optional<Double> bar =
          table.bars() && grid.series().size() == table.ids().size()
              ? bar(series, category)
              : Optional.empty();
      String text = series.value(category).map(series.style()::bare).orElse(Printer.MISSING);
      text += SmallBases.has(series.from(), category) ? Printer.SMALL : "";
      cells.add(new TableCell(text, bar));
    }
    return body(cells);
  }

  private static Optional<Double> bar(CategoryTable.Series series, String category) {
    BigDecimal most = series.values().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return series
        .value(category)
        .filter(value -> value.signum() >= 0 && most.signum() > 0)
        .map(value -> value.divide(most, MathContext.DECIMAL32).doubleValue());
  }

  private Optional<TableRow> total(LayoutElement.Table table, CategoryTable grid) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(words.of("table.total")));
    for (CategoryTable.Series series : grid.series()) {
      BigDecimal sum = sum(series, grid.categories());
      if (!series.style().adds(sum)) {
        bilan.report(
            Diagnostic.warning(
                "report.total-impossible", table.place(), series.from().indicator().id()));
        return Optional.empty();
      }
      cells.add(TableCell.of(total(series, sum)));
    }
    return Optional.of(new TableRow(TableRow.Role.TOTAL, cells));
  }

  private static BigDecimal sum(CategoryTable.Series series, List<String> categories) {
    return categories.stream()
        .map(series::value)
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A total that lacks a value is not told: it would be wrong, or betray what is withheld. */
  private static String total(CategoryTable.Series series, BigDecimal sum) {
    List<Result.Cell> cells = ((Result.Breakdown) series.from().result()).cells();
    boolean withheld = cells.stream().anyMatch(cell -> cell.flags().contains(Flag.WITHHELD));
    return withheld ? Printer.MISSING : series.style().bare(sum);
  }

  private static TableRow body(List<TableCell> cells) {
    return new TableRow(TableRow.Role.BODY, cells);
  }

  private Block block(LayoutElement.Table table, MadeTable made) {
    List<Inline> caption = table.caption().map(bilan::runs).orElse(List.of());
    return new Block.Table(
        numbering.table(),
        made.columns(),
        made.rows(),
        caption,
        new SourceNote(bilan).of(made.results(), List.of()),
        numbering.anchor(table.ids().get(0)),
        table.ids(),
        table.place());
  }
}
