package org.bilan.api.data;

import org.osgi.annotation.versioning.ProviderType;

/** The clean rows of a source. Immutable; any thread may read it. */
@ProviderType
public interface Table {

  /** Its columns; the categories found in the data are among those of each column. */
  Schema schema();

  /** How many rows there are. */
  int size();

  /**
   * A column.
   *
   * @throws IllegalArgumentException where the schema has none of that name
   */
  Column column(String name);

  /** The file a row was read from, relative to the edition's data folder. */
  String file(int row);

  /** The line of that file where the row begins. */
  int line(int row);
}
