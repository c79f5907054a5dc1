package org.bilan.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.binding.Printer;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.formats.Subject;

/** A table of figures, a row each. */
final class FigureTable {

  private static final Set<String> NOT_ADDED =
      Set.of(Unit.PERCENT, Unit.POINTS, Unit.TIMES, Unit.DAY, Operand.YEAR);

  private final Bilan bilan;
  private final LayoutElement.Table table;
  private final PrintedWords words;

  FigureTable(Bilan bilan, LayoutElement.Table table) {
    this.bilan = bilan;
    this.table = table;
    this.words = bilan.words();
  }

  /** The table; none where no indicator of it exists. */
  Optional<MadeTable> rows() {
    List<IndicatorResult> results = new ArrayList<>();
    for (String id : table.ids()) {
      Optional<IndicatorResult> result = bilan.result(id, table.place());
      if (result.isPresent() && result.get().result() instanceof Result.Figure) {
        results.add(result.get());
      } else if (result.isPresent()) {
        bilan.report(Diagnostic.error("report.breakdown-among-figures", table.place(), id));
      }
    }
    return results.isEmpty() ? Optional.empty() : Optional.of(made(results));
  }

  private MadeTable made(List<IndicatorResult> results) {
    BigDecimal most =
        results.stream().flatMap(r -> number(r).stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
    List<TableRow> rows = new ArrayList<>();
    results.forEach(result -> rows.add(row(result, most)));
    if (table.total()) {
      total(results).ifPresent(rows::add);
    }
    return new MadeTable(columns(results), rows, results);
  }

  private static Optional<BigDecimal> number(IndicatorResult result) {
    return figure(result).value().number();
  }

  private static Result.Figure figure(IndicatorResult result) {
    return (Result.Figure) result.result();
  }

  /** One heading alone is that of the values. */
  private List<TableColumn> columns(List<IndicatorResult> results) {
    int given = table.headings().size();
    String first = given > 1 ? bilan.heading(table, 0) : words.of("table.figure");
    String value = given > 0 ? bilan.heading(table, given > 1 ? 1 : 0) : words.of("table.value");
    boolean numeric =
        results.stream().allMatch(r -> number(r).isPresent() || figure(r).value().isMissing());
    return List.of(new TableColumn(first, false, 3), new TableColumn(value, numeric, 1.2));
  }

  private TableRow row(IndicatorResult result, BigDecimal most) {
    Optional<Double> bar =
        number(result)
            .filter(value -> table.bars() && value.signum() >= 0 && most.signum() > 0)
            .map(value -> value.divide(most, MathContext.DECIMAL32).doubleValue());
    return new TableRow(
        TableRow.Role.BODY,
        List.of(TableCell.of(bilan.label(result)), new TableCell(value(result), bar)));
  }

  /** A unit that is a word is told, but for what the noun counts: the label says it. */
  private static String value(IndicatorResult result) {
    Operand operand = Operand.of(result.indicator(), figure(result));
    if (operand.isNothing()) {
      return Printer.MISSING;
    }
    String word =
        result
            .indicator()
            .unit()
            .filter(unit -> !Subject.isSymbol(unit) && !NOT_ADDED.contains(unit))
            .filter(unit -> !unit.isEmpty() && operand.value().number().isPresent())
            .map(unit -> FrenchNumber.GLUE + unit)
            .orElse("");
    return PlainFormat.print(operand) + word + (operand.small() ? Printer.SMALL : "");
  }

  private Optional<TableRow> total(List<IndicatorResult> results) {
    Set<String> units =
        results.stream()
            .map(result -> result.result().unit())
            .map(unit -> unit.equals(Unit.EURO) || NOT_ADDED.contains(unit) ? unit : Unit.NONE)
            .collect(Collectors.toSet());
    boolean adds = units.size() == 1 && units.stream().noneMatch(NOT_ADDED::contains);
    if (!adds) {
      bilan.report(
          Diagnostic.warning(
              "report.total-impossible", table.place(), String.join(", ", table.ids())));
      return Optional.empty();
    }
    BigDecimal sum =
        results.stream().flatMap(r -> number(r).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean withheld =
        results.stream().anyMatch(result -> figure(result).flags().contains(Flag.WITHHELD));
    String printed =
        withheld ? Printer.MISSING : FrenchNumber.withUnit(sum, units.iterator().next(), 0);
    return Optional.of(
        new TableRow(
            TableRow.Role.TOTAL,
            List.of(TableCell.of(words.of("table.total")), TableCell.of(printed))));
  }
}
