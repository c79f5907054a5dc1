package org.bilan.api.formula;

import java.util.List;
import org.bilan.api.data.ColumnType;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * What a row must satisfy. A comparison with a missing cell is not satisfied, but for {@code
 * isBlank}.
 */
public sealed interface Condition {

  /** The source whose rows it speaks of. */
  String source();

  /** Both conditions. */
  @Word(fr = "Les deux conditions à la fois.", en = "Both conditions at once.")
  default Condition and(Condition other) {
    return new All(List.of(this, sameSource(other)));
  }

  /** At least one of the conditions. */
  @Word(fr = "L'une des conditions au moins.", en = "At least one of the conditions.")
  default Condition or(Condition other) {
    return new Any(List.of(this, sameSource(other)));
  }

  /** The contrary; a row whose cell is missing satisfies neither. */
  @Word(fr = "Le contraire de la condition.", en = "The contrary of the condition.")
  default Condition not() {
    return new Not(this);
  }

  private Condition sameSource(Condition other) {
    if (!other.source().equals(source())) {
      throw new WordException("word.two-sources", source(), other.source());
    }
    return other;
  }

  /** How a cell is compared. */
  enum Test {
    /** Equal to the operand; labels and texts by their normal form. */
    IS,
    /** Known, and not equal to the operand. */
    IS_NOT,
    /** Equal to one of the operands. */
    IS_ANY_OF,
    /** Whose normal form begins with the operand's. */
    BEGINS,
    /** Strictly more than the operand, or later. */
    OVER,
    /** Strictly less than the operand, or earlier. */
    UNDER,
    /** Having the operand among its labels. */
    HAS,
    /** Without a value. */
    IS_BLANK,
    /** With a value. */
    IS_KNOWN
  }

  /**
   * A comparison of one cell.
   *
   * @param column the cell
   * @param type its kind
   * @param test how it is compared
   * @param operands what it is compared with: texts, {@link java.math.BigDecimal}s, {@link
   *     java.time.LocalDate}s
   */
  record Comparison(ColumnPath column, ColumnType type, Test test, List<Object> operands)
      implements Condition {

    /** Copies the operands. */
    public Comparison {
      operands = List.copyOf(operands);
    }

    @Override
    public String source() {
      return column.source();
    }
  }

  /**
   * All of several conditions.
   *
   * @param conditions at least one
   */
  record All(List<Condition> conditions) implements Condition {

    /** Copies the conditions. */
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String source() {
      return conditions.get(0).source();
    }
  }

  /**
   * At least one of several conditions.
   *
   * @param conditions at least one
   */
  record Any(List<Condition> conditions) implements Condition {

    /** Copies the conditions. */
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String source() {
      return conditions.get(0).source();
    }
  }

  /**
   * The contrary of a condition.
   *
   * @param condition the condition
   */
  record Not(Condition condition) implements Condition {
    @Override
    public String source() {
      return condition.source();
    }
  }
}
