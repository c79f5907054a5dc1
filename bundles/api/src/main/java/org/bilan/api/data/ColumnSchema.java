package org.bilan.api.data;

import java.util.List;

/**
 * What is known of a column before any row is read.
 *
 * @param name as scripts write it
 * @param type its kind
 * @param categories the labels declared, in order; empty where they are found in the data
 * @param closed whether {@code categories} are all the labels there can be
 * @param target the source a reference leads to; empty for other kinds
 */
public record ColumnSchema(
    String name, ColumnType type, List<String> categories, boolean closed, String target) {

  /** Copies the categories. */
  public ColumnSchema {
    categories = List.copyOf(categories);
  }

  /** A column with neither categories nor target. */
  public static ColumnSchema of(String name, ColumnType type) {
    return new ColumnSchema(name, type, List.of(), false, "");
  }
}
