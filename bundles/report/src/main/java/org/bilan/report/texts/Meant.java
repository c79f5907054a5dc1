package org.bilan.report.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Suggestion;

/**
 * The word of conditions that an author means by another: a French one, or one with a capital.
 *
 * @param written what is written
 * @param keyword what is meant
 */
public record Meant(String written, String keyword) {

  /** Those of two words first, since one word may begin both. */
  private static final List<Map.Entry<String, String>> OPENING =
      List.of(
          Map.entry("sinon si", Keywords.OR_WHEN),
          Map.entry("ou si", Keywords.OR_WHEN),
          Map.entry("else if", Keywords.OR_WHEN),
          Map.entry(Keywords.OR_WHEN, Keywords.OR_WHEN),
          Map.entry("si", Keywords.WHEN),
          Map.entry("quand", Keywords.WHEN),
          Map.entry("if", Keywords.WHEN),
          Map.entry(Keywords.WHEN, Keywords.WHEN));

  private static final Map<String, String> ALONE =
      Map.of("sinon", Keywords.OTHERWISE, "else", Keywords.OTHERWISE, "fin", Keywords.END);

  /** What is meant by words that open a test; a binding has nothing but a bar after its name. */
  static Optional<Meant> opening(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return OPENING.stream()
        .filter(each -> lower.startsWith(each.getKey() + " "))
        .filter(each -> "|@".indexOf(lower.charAt(each.getKey().length() + 1)) < 0)
        .map(each -> new Meant(words.substring(0, each.getKey().length()), each.getValue()))
        .findFirst();
  }

  /** What is meant by a keyword that stands alone, written with capitals. */
  static Optional<Meant> capitals(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals(Keywords.OTHERWISE) || lower.equals(Keywords.END)
        ? Optional.of(new Meant(word, lower))
        : Optional.empty();
  }

  /** What is meant by a word that stands alone and is no name. */
  public static Optional<Meant> alone(String word) {
    return Optional.ofNullable(ALONE.get(word.toLowerCase(Locale.ROOT)))
        .or(() -> Suggestion.among(word, List.of(Keywords.OTHERWISE, Keywords.END)).nearest())
        .map(keyword -> new Meant(word, keyword));
  }

  /** The word to write instead. */
  public Suggestion suggestion() {
    return new Suggestion(List.of(), Optional.of(keyword), 0);
  }
}
