package org.bilan.api.formula;

import java.util.List;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;

/**
 * A column of free text.
 *
 * @param path how it is reached
 * @param schema what is known of it
 */
public record TextTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {

  /** Rows whose text is this one. */
  @Word(fr = "Les lignes dont le texte est celui-ci.", en = "The rows whose text is this one.")
  public Condition is(String text) {
    return new Comparison(path, schema.type(), Test.IS, List.of(text));
  }

  /** Rows whose text is known and is another one. */
  @Word(fr = "Les lignes dont le texte est un autre.", en = "The rows whose text is another one.")
  public Condition isNot(String text) {
    return new Comparison(path, schema.type(), Test.IS_NOT, List.of(text));
  }

  /** Rows whose text is one of these. */
  @Word(
      fr = "Les lignes dont le texte est l'un de ceux-ci.",
      en = "The rows whose text is one of these.")
  public Condition isAnyOf(String... texts) {
    return new Comparison(path, schema.type(), Test.IS_ANY_OF, List.of((Object[]) texts));
  }

  /** Rows whose text begins so. */
  @Word(fr = "Les lignes dont le texte commence ainsi.", en = "The rows whose text begins so.")
  public Condition begins(String text) {
    return new Comparison(path, schema.type(), Test.BEGINS, List.of(text));
  }
}
