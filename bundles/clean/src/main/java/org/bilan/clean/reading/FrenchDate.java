package org.bilan.clean.reading;

import java.time.LocalDate;
import org.bilan.api.cleaning.Reading;
import org.bilan.clean.text.Dates;

/** {@code frenchDate}: a day in figures or in words, as {@code 2011-11-01}. */
final class FrenchDate implements Reading {

  @Override
  public String name() {
    return "frenchDate";
  }

  @Override
  public String read(String cell) {
    LocalDate day = Dates.parse(cell);
    return day == null ? null : day.toString();
  }
}
