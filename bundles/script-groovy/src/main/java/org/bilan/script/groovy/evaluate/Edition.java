package org.bilan.script.groovy.evaluate;

import java.math.BigDecimal;
import org.bilan.api.word.Word;

/**
 * The edition, as scripts name it.
 *
 * @param current its year
 */
public record Edition(int current) {

  /** Its year. */
  @Word(fr = "L'année de l'édition.", en = "The year of the edition.")
  public BigDecimal year() {
    return BigDecimal.valueOf(current);
  }

  /** The year before. */
  @Word(fr = "L'année précédente.", en = "The year before.")
  public BigDecimal previous() {
    return BigDecimal.valueOf(current - 1L);
  }

  /** An earlier year. */
  @Word(fr = "L'année d'il y a tant d'années.", en = "The year so many years before.")
  public BigDecimal minus(int years) {
    return BigDecimal.valueOf((long) current - years);
  }
}
