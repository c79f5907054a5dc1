package org.bilan.api.formula;

import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;

/**
 * A table of a survey: one label for each of several items. Each item of each row is counted by
 * itself.
 *
 * @param path how it is reached
 * @param schema what is known of it
 */
public record GridTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {

  /** Items given this label. */
  @Word(fr = "Les réponses qui sont celle-ci.", en = "The answers that are this one.")
  public Condition is(String label) {
    return new Comparison(path, schema.type(), Test.IS, Labels.known(this, label));
  }

  /** Items given another label. */
  @Word(fr = "Les réponses qui sont une autre.", en = "The answers that are another one.")
  public Condition isNot(String label) {
    return new Comparison(path, schema.type(), Test.IS_NOT, Labels.known(this, label));
  }

  /** Items given one of these labels. */
  @Word(fr = "Les réponses qui sont l'une de celles-ci.", en = "The answers that are one of these.")
  public Condition isAnyOf(String... labels) {
    return new Comparison(path, schema.type(), Test.IS_ANY_OF, Labels.known(this, labels));
  }

  /** The items themselves. */
  @Word(fr = "Les lignes du tableau de la question.", en = "The items of the question.")
  public CategoryTerm items() {
    return new CategoryTerm(
        new ColumnPath(path.source(), path.steps(), Part.ITEMS),
        ColumnSchema.of(schema.name(), ColumnType.CATEGORY));
  }
}
