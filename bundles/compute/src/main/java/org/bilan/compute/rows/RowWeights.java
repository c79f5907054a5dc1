package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.WeightFunction.Stratum;

/**
 * The rows of a source by what their weights depend on: the same labels, and the same weight
 * brought along. Rows that bring along no weight, or none that is positive, count for nothing.
 */
public final class RowWeights {

  private final List<Stratum> strata;
  private final int[] stratumOf;

  private RowWeights(List<Stratum> strata, int[] stratumOf) {
    this.strata = strata;
    this.stratumOf = stratumOf;
  }

  /** What two rows of a stratum have in common. */
  private record Same(List<Optional<String>> labels, BigDecimal weight) {}

  static RowWeights of(Weights weights, Table table, Cells cells) {
    Universe universe = Universe.of(table, Optional.empty());
    List<Labelled> columns =
        weights.margins().stream().map(m -> cells.labels(m.column(), universe)).toList();
    Optional<NumberCells> brought = brought(weights, universe, cells);
    Map<Same, Integer> indexes = new LinkedHashMap<>();
    List<Long> rows = new ArrayList<>();
    int[] stratumOf = new int[table.size()];
    for (int row = 0; row < stratumOf.length; row++) {
      BigDecimal weight = brought.isPresent() ? weight(brought.get(), row) : BigDecimal.ONE;
      stratumOf[row] = -1;
      if (weight.signum() > 0) {
        int index = indexes.computeIfAbsent(same(columns, row, weight), s -> rows.size());
        if (index == rows.size()) {
          rows.add(0L);
        }
        rows.set(index, rows.get(index) + 1);
        stratumOf[row] = index;
      }
    }
    List<Stratum> strata = new ArrayList<>();
    indexes.forEach((s, i) -> strata.add(new Stratum(s.labels(), s.weight(), rows.get(i))));
    return new RowWeights(List.copyOf(strata), stratumOf);
  }

  private static Optional<NumberCells> brought(Weights weights, Universe universe, Cells cells) {
    return weights
        .column()
        .map(cells::locate)
        .map(
            located -> {
              if (!cells.isNumber(located.column())) {
                throw new DiagnosticException(
                    Diagnostic.error(
                        "compute.no-number", Place.file(""), located.path().toString()));
              }
              return new NumberCells(cells.numbers(located), located.rows(), universe);
            });
  }

  private static BigDecimal weight(NumberCells brought, int row) {
    int from = brought.row(row);
    return brought.numbers().isKnown(from)
        ? Decimals.canonical(brought.numbers().decimal(from))
        : BigDecimal.ZERO;
  }

  private static Same same(List<Labelled> columns, int row, BigDecimal weight) {
    List<Optional<String>> labels = new ArrayList<>();
    for (Labelled column : columns) {
      boolean known = column.codes().count(row) > 0;
      labels.add(
          known ? Optional.of(column.labels().get(column.codes().code(row, 0))) : Optional.empty());
    }
    return new Same(labels, weight);
  }

  /** What the weights are found for. */
  public List<Stratum> strata() {
    return strata;
  }

  /**
   * The weights of rows.
   *
   * @param byStratum the weight of each row of each stratum
   * @return the weight of each row; {@code null} for rows that count for nothing
   */
  public BigDecimal[] of(List<BigDecimal> byStratum) {
    BigDecimal[] weights = new BigDecimal[stratumOf.length];
    for (int row = 0; row < weights.length; row++) {
      int stratum = stratumOf[row];
      boolean counts = stratum >= 0 && byStratum.get(stratum).signum() > 0;
      weights[row] = counts ? byStratum.get(stratum) : null;
    }
    return weights;
  }
}
