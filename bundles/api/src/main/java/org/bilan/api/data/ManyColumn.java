package org.bilan.api.data;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Cells of several labels, each at most once a cell. A cell without any label is missing. */
@ProviderType
public non-sealed interface ManyColumn extends Column {

  /** The dictionary: declared labels first, in their order, used or not. */
  List<String> values();

  /** How many labels a cell has. */
  int count(int row);

  /** The code of one label of a cell, {@code index} from 0 to {@link #count} - 1. */
  int code(int row, int index);
}
