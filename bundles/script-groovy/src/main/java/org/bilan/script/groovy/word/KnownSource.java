package org.bilan.script.groovy.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.Schema;

/**
 * What is known of a source once its script was evaluated.
 *
 * @param definition what its script defines
 * @param damaged columns in whose block something was wrong: their labels are not held against
 *     anyone
 * @param phantoms names that a misspelt word may have meant as columns
 */
record KnownSource(SourceDefinition definition, Set<String> damaged, Set<String> phantoms) {

  KnownSource {
    damaged = Set.copyOf(damaged);
    phantoms = Set.copyOf(phantoms);
  }

  String name() {
    return definition.name();
  }

  Schema schema() {
    List<ColumnSchema> columns = definition.schema().columns().stream().map(this::open).toList();
    return new Schema(name(), columns);
  }

  private ColumnSchema open(ColumnSchema column) {
    return damaged.contains(column.name())
        ? new ColumnSchema(column.name(), column.type(), List.of(), false, column.target())
        : column;
  }

  /** The column of that name; empty where there is none. */
  Optional<ColumnSchema> column(String name) {
    return schema().column(name);
  }
}
