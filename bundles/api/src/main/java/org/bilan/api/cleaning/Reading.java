package org.bilan.api.cleaning;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to read cells that any organisation needs: {@code postcode}, {@code headcount}... Offered
 * to scripts by a {@link org.bilan.api.script.ScriptVocabulary}. Pure: the same text always reads
 * the same.
 */
@ConsumerType
public interface Reading {

  /** Its name in scripts. */
  String name();

  /**
   * Reads a cell.
   *
   * @param cell the text of a cell, never blank
   * @return the text that the column's own type then reads (a number as {@code 50} or {@code 50.5},
   *     a day as {@code 2011-11-01}); {@code null} where the cell says nothing
   */
  String read(String cell);

  /**
   * Why a cell that its column then has no use for is none of those wanted, where the reading knows
   * more about it than that. An error where the column is strict, a warning elsewhere.
   *
   * @param cell the text of a cell, never blank
   * @return empty where there is nothing more to say
   */
  default Optional<Reason> reason(String cell) {
    return Optional.empty();
  }

  /**
   * What is wrong with a cell.
   *
   * @param code the code of a message, of which the first arguments are the cell, the name of the
   *     column and how many rows have it
   * @param details its further arguments
   */
  record Reason(String code, List<String> details) {

    /** Copies the details. */
    public Reason {
      details = List.copyOf(details);
    }

    /** A reason with these details. */
    public static Reason of(String code, String... details) {
      return new Reason(code, List.of(details));
    }
  }
}
