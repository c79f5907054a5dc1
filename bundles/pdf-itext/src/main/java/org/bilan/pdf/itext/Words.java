package org.bilan.pdf.itext;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.bilan.api.document.Document;

/** The few words that pages add to a document, in its language; French where it gives none. */
final class Words {

  private static final Map<String, String> FRENCH =
      Map.of(
          "contents", "Sommaire",
          "continued", "suite",
          "page", "page",
          "figure", "Figure",
          "table", "Tableau",
          "data", "Données",
          "note", "Note");

  private final Map<String, String> given;
  private final Locale language;

  Words(Document.Info info) {
    this.given = info.words();
    this.language = info.language();
  }

  String of(String key) {
    return given.getOrDefault(key, FRENCH.getOrDefault(key, key));
  }

  /** {@code Figure 3}, with a space that does not break. */
  String numbered(String key, int number) {
    return of(key) + "\u00a0" + number;
  }

  /** {@code Tableau 2 (suite)}. */
  String continued(String what) {
    return what + " (" + of("continued") + ")";
  }

  /** {@code 19 décembre 2011}; in French the first day of a month is an ordinal. */
  String day(LocalDate date) {
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    boolean ordinal = date.getDayOfMonth() == 1 && "fr".equals(language.getLanguage());
    return ordinal ? day.replaceFirst("^1 ", "1er ") : day;
  }
}
