package org.bilan.api.formula;

import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.formula.ColumnPath.Part;
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

  /** How many labels each cell has; missing where it has none. */
  @Word(
      fr = "Le nombre de catégories de chaque cellule remplie.",
      en = "How many categories each known cell has.")
  public NumberTerm size() {
    return new NumberTerm(
        new ColumnPath(path.source(), path.steps(), Part.SIZE),
        ColumnSchema.of(schema.name(), ColumnType.NUMBER));
  }
}
