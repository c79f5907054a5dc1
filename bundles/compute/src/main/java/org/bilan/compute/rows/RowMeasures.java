package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.NormalForm;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;

/**
 * Evaluates aggregates over tables. Keeps what it computed of conditions and columns, for the next
 * aggregate. May be used by several threads.
 */
public final class RowMeasures {

  private final Tables tables;
  private final Cells cells;
  private final Truths truths;

  /** Over these tables. */
  public RowMeasures(Tables tables) {
    this.tables = tables;
    this.cells = new Cells(tables);
    this.truths = new Truths(cells);
  }

  /**
   * Measures. All sources of the aggregate are there.
   *
   * @param aggregate what is measured
   * @param scope further conditions on its rows, which no author wrote
   * @param weights the weight of each row, where it has weights; {@code null} for rows that count
   *     for nothing
   * @throws DiagnosticException where it cannot be measured; places are left to fill in
   */
  public Measured measure(
      Aggregate aggregate, List<Condition> scope, Optional<BigDecimal[]> weights) {
    Table table = tables.find(aggregate.source()).orElseThrow();
    Universe universe = Universe.of(table, grid(aggregate));
    new LabelCheck(cells).check(aggregate, universe);
    BitSet units = truths.satisfied(aggregate.where(), universe);
    scope.forEach(condition -> units.and(truths.of(condition, universe).yes()));
    BitSet taken = (BitSet) units.clone();
    taken.and(truths.satisfied(aggregate.among(), universe));
    Groups groups = groups(aggregate, universe);
    BitSet given = given(aggregate, universe, taken);
    weights.ifPresent(known -> given.and(weighing(known, universe)));
    Gauge gauge =
        weights.isPresent()
            ? weighted(aggregate, universe, groups, given, weights.get())
            : gauge(aggregate, universe, groups, given);
    groups.visit(given, gauge);
    boolean counts = aggregate.measure() == Measure.COUNT;
    List<Measured.Cell> measured =
        groups.shown(gauge.rows(), counts).stream()
            .map(s -> new Measured.Cell(s.category(), s.series(), s.group(), gauge.at(s.group())))
            .toList();
    return new Measured(
        measure(aggregate),
        unit(aggregate),
        measured,
        universe.rows(taken),
        groups.categories(),
        isZeroWhereAbsent(aggregate.measure(), given));
  }

  /**
   * The groups of people that the values of an aggregate speak of; none where it tells no answer.
   *
   * @param scope the conditions that restrict the bilan, but for that on the column of parts
   * @param dividing the column of parts, if there are parts
   */
  public List<AnswerTable> answers(
      Aggregate aggregate, List<Condition> scope, Optional<ColumnPath> dividing) {
    Universe universe = Universe.of(tables.find(aggregate.source()).orElseThrow(), grid(aggregate));
    return new AnswerTables(cells, truths, universe, scope, dividing).of(aggregate);
  }

  /** The index of a label of a column among its labels; -1 where no cell bears it. */
  public int label(ColumnPath column, String label) {
    Universe universe = Universe.of(tables.find(column.source()).orElseThrow(), Optional.empty());
    return cells.forms(cells.labels(column, universe)).indexOf(NormalForm.label(label));
  }

  /** The rows of a source by what their weights depend on. All sources of the weights are there. */
  public RowWeights weights(Weights weights) {
    return RowWeights.of(weights, tables.find(weights.source()).orElseThrow(), cells);
  }

  /** The units of rows that count. */
  private static BitSet weighing(BigDecimal[] weights, Universe universe) {
    BitSet weighing = universe.all();
    weighing.stream().filter(unit -> weights[universe.row(unit)] == null).forEach(weighing::clear);
    return weighing;
  }

  /** Whether a category that no row has stands for 0. */
  private static boolean isZeroWhereAbsent(Measure measure, BitSet base) {
    return switch (measure) {
      case COUNT, SUM -> true;
      case SHARES -> !base.isEmpty();
      default -> false;
    };
  }

  /** The units given to the gauge: for a share, its base. */
  private BitSet given(Aggregate aggregate, Universe universe, BitSet taken) {
    if (!isShare(aggregate) || !aggregate.among().isEmpty()) {
      return taken;
    }
    BitSet base = (BitSet) taken.clone();
    for (ColumnPath compared : compared(aggregate)) {
      base.and(truths.known(compared, universe));
    }
    return base;
  }

  private static boolean isShare(Aggregate aggregate) {
    return aggregate.measure() == Measure.SHARE || aggregate.measure() == Measure.SHARES;
  }

  /** The columns whose cells must be known for a row to be in the base of a share. */
  private static List<ColumnPath> compared(Aggregate aggregate) {
    if (aggregate.measure() == Measure.SHARES) {
      return List.of(aggregate.column().orElseThrow());
    }
    return AggregateColumns.comparisons(aggregate.condition().orElseThrow())
        .filter(c -> c.test() != Test.IS_KNOWN && c.test() != Test.IS_BLANK)
        .map(Condition.Comparison::column)
        .distinct()
        .toList();
  }

  private Groups groups(Aggregate aggregate, Universe universe) {
    return new Groups(aggregate.by().stream().map(by -> cells.labels(by, universe)).toList());
  }

  private Gauge gauge(Aggregate aggregate, Universe universe, Groups groups, BitSet given) {
    int size = groups.size();
    return switch (aggregate.measure()) {
      case COUNT -> new CountGauge(size);
      case SHARE ->
          new ShareGauge(size, truths.of(aggregate.condition().orElseThrow(), universe).yes());
      case SHARES -> new DistributionGauge(groups, bases(aggregate, universe, given));
      case SUM -> new SumGauge(size, numbers(aggregate, universe), false);
      case MEAN -> new SumGauge(size, numbers(aggregate, universe), true);
      case MEDIAN, SMALLEST, LARGEST -> order(aggregate, universe, size);
      case THE -> onlyRow(aggregate, universe, size);
    };
  }

  private Gauge weighted(
      Aggregate aggregate, Universe universe, Groups groups, BitSet given, BigDecimal[] weights) {
    int size = groups.size();
    WeightedRows rows = new WeightedRows(size, weights, universe);
    return switch (aggregate.measure()) {
      case COUNT -> new WeightedCountGauge(rows);
      case SHARE ->
          new WeightedShareGauge(
              size, rows, truths.of(aggregate.condition().orElseThrow(), universe).yes());
      case SHARES -> {
        Groups series = series(aggregate, universe);
        WeightedRows bases = new WeightedRows(series.size(), weights, universe);
        series.visit(given, bases);
        yield new WeightedDistributionGauge(groups, rows, bases);
      }
      case SUM -> new WeightedSumGauge(size, numbers(aggregate, universe), rows, false);
      case MEAN -> new WeightedSumGauge(size, numbers(aggregate, universe), rows, true);
      case MEDIAN, SMALLEST, LARGEST, THE ->
          throw new IllegalArgumentException(aggregate.measure() + " has no weights");
    };
  }

  private Groups series(Aggregate aggregate, Universe universe) {
    return new Groups(
        aggregate.by().stream().skip(1).map(by -> cells.labels(by, universe)).toList());
  }

  private long[] bases(Aggregate aggregate, Universe universe, BitSet base) {
    Groups series = series(aggregate, universe);
    CountGauge count = new CountGauge(series.size());
    series.visit(base, count);
    return count.rows();
  }

  private Gauge order(Aggregate aggregate, Universe universe, int size) {
    Located located = cells.locate(aggregate.column().orElseThrow());
    boolean days =
        aggregate.measure() != Measure.MEDIAN
            && located.part() == Part.WHOLE
            && located.column() instanceof DateColumn;
    NumberCells ordered =
        days
            ? new NumberCells(cells.numbers(located), located.rows(), universe)
            : numbers(aggregate, universe);
    return new OrderGauge(size, ordered, aggregate.measure(), aggregate.rank(), days);
  }

  private NumberCells numbers(Aggregate aggregate, Universe universe) {
    Located located = cells.locate(aggregate.column().orElseThrow());
    if (located.part() != Part.SIZE && !cells.isNumber(located.column())) {
      throw new DiagnosticException(
          Diagnostic.error("compute.no-number", Place.file(""), located.path().toString()));
    }
    return new NumberCells(cells.numbers(located), located.rows(), universe);
  }

  private Gauge onlyRow(Aggregate aggregate, Universe universe, int size) {
    Located located = cells.locate(aggregate.column().orElseThrow());
    return new OnlyRowGauge(
        size,
        universe,
        tables.find(aggregate.source()).orElseThrow(),
        located.path().toString(),
        new CellValues(cells, universe).of(located));
  }

  /** The grid an aggregate speaks of, if it speaks of one. */
  private Optional<Located> grid(Aggregate aggregate) {
    List<Located> grids =
        AggregateColumns.of(aggregate).stream()
            .map(cells::locate)
            .filter(located -> located.column() instanceof GridColumn)
            .toList();
    if (grids.stream().map(g -> g.path().steps()).distinct().count() > 1) {
      throw new DiagnosticException(
          Diagnostic.error(
              "compute.two-grids",
              Place.file(""),
              grids.stream().map(g -> g.path().toString()).distinct().toList()));
    }
    return grids.stream().findFirst();
  }

  private static Result.Measure measure(Aggregate aggregate) {
    return switch (aggregate.measure()) {
      case COUNT -> Result.Measure.COUNT;
      case SHARE, SHARES -> Result.Measure.SHARE;
      case SUM, THE -> Result.Measure.AMOUNT;
      case MEAN, MEDIAN, SMALLEST, LARGEST -> Result.Measure.MEAN;
    };
  }

  private String unit(Aggregate aggregate) {
    if (isShare(aggregate)) {
      return Unit.PERCENT;
    }
    return aggregate.column().map(cells::locate).map(RowMeasures::unit).orElse(Unit.NONE);
  }

  private static String unit(Located located) {
    boolean whole = located.part() == Part.WHOLE;
    if (whole && located.column() instanceof DateColumn) {
      return Unit.DAY;
    }
    return whole && located.schema().type() == ColumnType.AMOUNT ? Unit.EURO : Unit.NONE;
  }
}
