package org.bilan.api.formula;

import org.bilan.api.data.Schema;

/**
 * The rows of a source, as a script names them: {@code manifestations}.
 *
 * @param schema its columns
 */
public record Rows(Schema schema) {

  /** The name of the source. */
  public String source() {
    return schema.source();
  }
}
