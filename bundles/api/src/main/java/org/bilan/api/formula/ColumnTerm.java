package org.bilan.api.formula;

import java.util.List;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;

/** A column as a script names it; each kind of column has words of its own. */
public sealed interface ColumnTerm
    permits TextTerm, NumberTerm, DateTerm, CategoryTerm, ManyTerm, GridTerm, ReferenceTerm {

  /** How it is reached. */
  ColumnPath path();

  /** What is known of it. */
  ColumnSchema schema();

  /** Rows whose cell holds no value. */
  @Word(fr = "Les lignes dont la cellule est vide.", en = "The rows whose cell is blank.")
  default Condition isBlank() {
    return new Comparison(path(), schema().type(), Test.IS_BLANK, List.of());
  }

  /** Rows whose cell holds a value. */
  @Word(fr = "Les lignes dont la cellule est remplie.", en = "The rows whose cell is known.")
  default Condition isKnown() {
    return new Comparison(path(), schema().type(), Test.IS_KNOWN, List.of());
  }
}
