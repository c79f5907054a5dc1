package org.bilan.api.formula;

import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;

/**
 * A column of labels.
 *
 * @param path how it is reached
 * @param schema what is known of it; a label that its closed list lacks is refused
 */
public record CategoryTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {

  /** Rows of this label. */
  @Word(fr = "Les lignes de cette catégorie.", en = "The rows of this category.")
  public Condition is(String label) {
    return new Comparison(path, schema.type(), Test.IS, Labels.known(this, label));
  }

  /** Rows whose label is known and is another one. */
  @Word(fr = "Les lignes d'une autre catégorie.", en = "The rows of another category.")
  public Condition isNot(String label) {
    return new Comparison(path, schema.type(), Test.IS_NOT, Labels.known(this, label));
  }

  /** Rows of one of these labels. */
  @Word(fr = "Les lignes de l'une de ces catégories.", en = "The rows of one of these categories.")
  public Condition isAnyOf(String... labels) {
    return new Comparison(path, schema.type(), Test.IS_ANY_OF, Labels.known(this, labels));
  }
}
