package org.bilan.api.formula;

import java.util.List;

/**
 * A column, by the references that lead to it: {@code manifestations.organisateur.famille} starts
 * at the source {@code manifestations}, follows {@code organisateur} and ends at {@code famille}.
 *
 * @param source the source whose rows are counted
 * @param steps references followed, then the column; at least one
 * @param part what is taken of the cell: the whole by default
 */
public record ColumnPath(String source, List<String> steps, Part part) {

  /** What is taken of a cell. */
  public enum Part {
    /** The cell as it is. */
    WHOLE,
    /** The items of a grid, as labels. */
    ITEMS,
    /** The year of a day. */
    YEAR,
    /** The month of a day, 1 to 12. */
    MONTH,
    /** How many labels a cell has; missing where it has none. */
    SIZE
  }

  /** Copies the steps. */
  public ColumnPath {
    steps = List.copyOf(steps);
  }

  /** A column of a source. */
  public static ColumnPath of(String source, String column) {
    return new ColumnPath(source, List.of(column), Part.WHOLE);
  }

  /** The column at the end, by its name. */
  public String column() {
    return steps.get(steps.size() - 1);
  }

  /** As scripts write it. */
  @Override
  public String toString() {
    String base = source + "." + String.join(".", steps);
    return switch (part) {
      case WHOLE -> base;
      case ITEMS -> base + ".items()";
      case YEAR -> base + ".year()";
      case MONTH -> base + ".month()";
      case SIZE -> base + ".size()";
    };
  }
}
