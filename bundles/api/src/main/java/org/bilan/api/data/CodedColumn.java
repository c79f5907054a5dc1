package org.bilan.api.data;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Text or category cells, coded by a dictionary. */
@ProviderType
public non-sealed interface CodedColumn extends Column {

  /** The code of a cell: an index into {@link #values()}, or -1 where the cell is missing. */
  int code(int row);

  /** The dictionary. For a category: the declared labels first, in their order, used or not. */
  List<String> values();

  /** The text of a cell, or {@code null} where it is missing. */
  default String text(int row) {
    int code = code(row);
    return code < 0 ? null : values().get(code);
  }

  @Override
  default boolean isMissing(int row) {
    return code(row) < 0;
  }
}
