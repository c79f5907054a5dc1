package org.bilan.clean.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.cleaning.Reading;

/**
 * {@code postcode}: a French postcode, with the zeros that spreadsheets eat: {@code 1000} is {@code
 * 01000}. Anything else than one to five digits, grouped or after {@code F-}, says nothing.
 */
final class Postcode implements Reading {

  private static final Pattern CODE = Pattern.compile("(?:[Ff]\\s*-\\s*)?(\\d{1,5})");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]+");

  @Override
  public String name() {
    return "postcode";
  }

  @Override
  public String read(String cell) {
    Matcher code = CODE.matcher(SPACES.matcher(cell).replaceAll(""));
    return code.matches() ? "0".repeat(5 - code.group(1).length()) + code.group(1) : null;
  }
}
