package org.bilan.clean.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.cleaning.Reading;

/** {@code wholeNumber}: the first whole number of a text: {@code planches de 25} is 25. */
final class WholeNumber implements Reading {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ .\\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)|\\d+");

  @Override
  public String name() {
    return "wholeNumber";
  }

  @Override
  public String read(String cell) {
    Matcher number = NUMBER.matcher(cell);
    return number.find() ? number.group().replaceAll("\\D", "") : null;
  }
}
