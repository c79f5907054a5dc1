package org.bilan.api.formula;

import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;

/**
 * A column of several labels a cell.
 *
 * @param path how it is reached
 * @param schema what is known of it
 */
public record ManyTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {

  /** Rows that have this label. */
  @Word(fr = "Les lignes qui ont cette catégorie.", en = "The rows that have this category.")
  public Condition has(String label) {
    return new Comparison(path, schema.type(), Test.HAS, Labels.known(this, label));
  }
}
