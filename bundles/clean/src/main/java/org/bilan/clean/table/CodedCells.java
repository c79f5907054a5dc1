package org.bilan.clean.table;

import java.util.List;
import org.bilan.api.data.CodedColumn;

/** Texts or labels as codes of a dictionary. */
public final class CodedCells implements CodedColumn, Selectable {

  private final int[] codes;
  private final List<String> values;

  /**
   * Takes the array over.
   *
   * @param codes indexes into the dictionary, negative where the cell is missing
   */
  public CodedCells(int[] codes, List<String> values) {
    this.codes = codes;
    this.values = List.copyOf(values);
  }

  @Override
  public int code(int row) {
    return codes[row];
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public CodedCells select(int[] rows) {
    return new CodedCells(Selectable.select(codes, rows), values);
  }
}
