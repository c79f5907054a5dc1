package org.bilan.clean.table;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.data.NumberColumn;

/** Numbers too long for {@link ScaledNumbers}, as codes of a dictionary of distinct numbers. */
public final class CodedNumbers implements NumberColumn, Selectable {

  private final int[] codes;
  private final List<BigDecimal> values;

  /**
   * Takes the array over.
   *
   * @param codes indexes into the dictionary, negative where the cell is missing
   * @param values distinct numbers, without trailing zeros
   */
  public CodedNumbers(int[] codes, List<BigDecimal> values) {
    this.codes = codes;
    this.values = List.copyOf(values);
  }

  /** The code of a cell; equal numbers have equal codes. */
  public int code(int row) {
    return codes[row];
  }

  List<BigDecimal> values() {
    return values;
  }

  @Override
  public double value(int row) {
    return codes[row] < 0 ? Double.NaN : values.get(codes[row]).doubleValue();
  }

  @Override
  public BigDecimal decimal(int row) {
    return codes[row] < 0 ? null : values.get(codes[row]);
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] < 0;
  }

  @Override
  public CodedNumbers select(int[] rows) {
    return new CodedNumbers(Selectable.select(codes, rows), values);
  }
}
