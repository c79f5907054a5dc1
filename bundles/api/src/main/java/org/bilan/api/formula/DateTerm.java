package org.bilan.api.formula;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * A column of days. Scripts write a day as {@code '2011-11-01'}.
 *
 * @param path how it is reached
 * @param schema what is known of it
 */
public record DateTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {

  /** Rows of this day. */
  @Word(fr = "Les lignes de ce jour.", en = "The rows of this day.")
  public Condition is(String day) {
    return new Comparison(path, schema.type(), Test.IS, List.of(day(day)));
  }

  /** Rows later than this day. */
  @Word(fr = "Les lignes postérieures à ce jour.", en = "The rows later than this day.")
  public Condition over(String day) {
    return new Comparison(path, schema.type(), Test.OVER, List.of(day(day)));
  }

  /** Rows earlier than this day. */
  @Word(fr = "Les lignes antérieures à ce jour.", en = "The rows earlier than this day.")
  public Condition under(String day) {
    return new Comparison(path, schema.type(), Test.UNDER, List.of(day(day)));
  }

  /** The years of the days. */
  @Word(fr = "L'année de chaque jour.", en = "The year of each day.")
  public CategoryTerm year() {
    return part(Part.YEAR);
  }

  /** The months of the days, 1 to 12. */
  @Word(fr = "Le mois de chaque jour, de 1 à 12.", en = "The month of each day, 1 to 12.")
  public CategoryTerm month() {
    return part(Part.MONTH);
  }

  private CategoryTerm part(Part part) {
    return new CategoryTerm(
        new ColumnPath(path.source(), path.steps(), part),
        ColumnSchema.of(schema.name(), ColumnType.CATEGORY));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WordException("word.not-a-day", List.of(text), Suggestion.NONE, 0);
    }
  }
}
