package org.bilan.api.data;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** One label for each of several items. A row is missing when all its items are. */
@ProviderType
public non-sealed interface GridColumn extends Column {

  /** The items, in the order of the file. */
  List<String> items();

  /** The labels, declared ones first. */
  List<String> values();

  /** The code of the label given to an item, or -1 where there is none. */
  int code(int row, int item);
}
