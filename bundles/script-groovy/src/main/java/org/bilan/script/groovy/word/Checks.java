package org.bilan.script.groovy.word;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Report;

/** The shapes of names, ids and days. */
public final class Checks {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}]+([.-][\\p{L}\\p{N}]+)*");

  private Checks() {}

  /** Whether scripts can write a name without quotes. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether a text can be the id of an indicator. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** A day; empty where the text is none, which is reported. */
  static Optional<LocalDate> day(Quoted text, Report report) {
    try {
      return Optional.of(LocalDate.parse(text.text()));
    } catch (DateTimeParseException e) {
      report.error("word.not-a-day", text.place(), text.text());
      return Optional.empty();
    }
  }
}
