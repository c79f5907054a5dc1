package org.bilan.api.formula;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;

/**
 * A column of numbers or amounts.
 *
 * @param path how it is reached
 * @param schema what is known of it
 */
public record NumberTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {

  /** Rows whose number is this one. */
  @Word(fr = "Les lignes dont le nombre est celui-ci.", en = "The rows whose number is this one.")
  public Condition is(BigDecimal number) {
    return new Comparison(path, schema.type(), Test.IS, List.of(number));
  }

  /** Rows whose number is known and is another one. */
  @Word(
      fr = "Les lignes dont le nombre est un autre.",
      en = "The rows whose number is another one.")
  public Condition isNot(BigDecimal number) {
    return new Comparison(path, schema.type(), Test.IS_NOT, List.of(number));
  }

  /** Rows whose number is one of these. */
  @Word(
      fr = "Les lignes dont le nombre est l'un de ceux-ci.",
      en = "The rows whose number is one of these.")
  public Condition isAnyOf(BigDecimal... numbers) {
    return new Comparison(path, schema.type(), Test.IS_ANY_OF, List.of((Object[]) numbers));
  }

  /** Rows whose number is strictly more. */
  @Word(
      fr = "Les lignes dont le nombre dépasse celui-ci.",
      en = "The rows whose number is over this one.")
  public Condition over(BigDecimal number) {
    return new Comparison(path, schema.type(), Test.OVER, List.of(number));
  }

  /** Rows whose number is strictly less. */
  @Word(
      fr = "Les lignes dont le nombre est plus petit.",
      en = "The rows whose number is under this one.")
  public Condition under(BigDecimal number) {
    return new Comparison(path, schema.type(), Test.UNDER, List.of(number));
  }
}
