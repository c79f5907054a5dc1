package org.bilan.api.data;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a source, in the order of its script.
 *
 * @param source the name of the source
 * @param columns its columns
 */
public record Schema(String source, List<ColumnSchema> columns) {

  /** Copies the columns. */
  public Schema {
    columns = List.copyOf(columns);
  }

  /** The column of that name, if there is one. */
  public Optional<ColumnSchema> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The names of the columns. */
  public List<String> names() {
    return columns.stream().map(ColumnSchema::name).toList();
  }
}
