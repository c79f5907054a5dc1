package org.bilan.report.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bilan.api.document.Inline;

/**
 * Sets texts as French does. Rules look across the runs of a paragraph: a sign that follows a bound
 * figure is set as if both were one text.
 */
public final class Typography {

  private static final String NARROW = "\u202F";
  private static final String HARD = "\u00A0";

  private static final List<Rule> RULES =
      List.of(
          Rule.of("(?<=\\p{L})'(?=[\\p{L}\\p{N}«“\"])", "’"),
          Rule.of("\\.{3}", "…"),
          Rule.of("(?<=n\\.\\u00A0c\\.)\\.", ""),
          Rule.of("(?<=\\S)[ \\t\\n]{2,}(?=\\S)", " "),
          Rule.of("(?<= )-(?= )", "–"),
          Rule.of("(?<=[«])[ \\u00A0]+", NARROW),
          Rule.of("(?<=[«])(?=[^\\s\\u00A0\\u202F])", NARROW),
          Rule.of("(?<=\\S)[ \\u00A0]+(?=[;!?»])", NARROW),
          Rule.of("(?<=[\\p{L}\\p{N})%…’.])(?=»)", NARROW),
          Rule.of("(?<=[\\p{L}\\p{N})%»€])(?=[;!?](?:[\\s»)]|$))", NARROW),
          Rule.of("(?<=\\S)[ \\u202F]+(?=:(?:\\s|$))", HARD),
          Rule.of("(?<=[\\p{L}\\p{N})%»€])(?=:(?:\\s|$))", HARD),
          Rule.of("(?<=\\d)[ \\u00A0]*(?=(?:%|€|k€|M€|‰)(?![\\p{L}\\d]))", NARROW),
          Rule.of("(?<=(?<![\\d,.])\\d{1,3})[ \\u00A0](?=\\d{3}(?!\\d))", NARROW),
          Rule.of("(?<=(?<![\\p{L}\\d])\\d{1,3})(?:ème|e)(?![\\p{L}\\d])", "ᵉ"),
          Rule.of("(?<=(?<![\\p{L}\\d])1)er(?![\\p{L}\\d])", "ᵉʳ"),
          Rule.of("(?<=(?<![\\p{L}\\d])1)(?:re|ère)(?![\\p{L}\\d])", "ʳᵉ"),
          Rule.of("(?<=[nN]°) ?(?=\\d)", HARD));

  /** A word that a number in front of it counts, rather than one that links it to what follows. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^ (?!(?:à|au|aux|contre|dans|de|des|dont|du|en|et|ou|par|pour|soit|sur)\\b)\\p{L}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Typography() {}

  /** Sets a text. */
  public static String set(String text) {
    if (isPlain(text)) {
      return text;
    }
    OwnedText owned = new OwnedText();
    owned.append(text, 0);
    return apply(owned).text();
  }

  /** Sets the runs of a paragraph; runs left without text disappear. */
  public static List<Inline> set(List<Inline> runs) {
    OwnedText owned = new OwnedText();
    for (int i = 0; i < runs.size(); i++) {
      owned.append(runs.get(i).text(), i);
    }
    OwnedText set = apply(glued(owned, runs));
    List<Inline> result = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      String text = set.of(i);
      if (!text.isEmpty()) {
        result.add(with(runs.get(i), text));
      }
    }
    return List.copyOf(result);
  }

  /** A bound number keeps hold of the word that follows it. */
  private static OwnedText glued(OwnedText owned, List<Inline> runs) {
    for (int i = 0; i + 1 < runs.size(); i++) {
      if (runs.get(i) instanceof Inline.Bound bound
          && endsWithDigit(bound)
          && COUNTED.matcher(runs.get(i + 1).text()).find()) {
        owned.replaceFirst(i + 1, HARD);
      }
    }
    return owned;
  }

  private static boolean endsWithDigit(Inline.Bound bound) {
    String text = bound.text();
    return !text.isEmpty()
        && Character.isDigit(text.charAt(text.length() - 1))
        && !bound.indicator().startsWith("edition.");
  }

  private static Inline with(Inline run, String text) {
    if (run instanceof Inline.Bound bound) {
      return new Inline.Bound(text, bound.indicator(), bound.style());
    }
    if (run instanceof Inline.Link link) {
      return new Inline.Link(text, link.target());
    }
    return new Inline.Text(text, ((Inline.Text) run).style());
  }

  private static OwnedText apply(OwnedText text) {
    OwnedText set = Quotes.set(text);
    for (Rule rule : RULES) {
      set = set.replace(rule);
    }
    return set;
  }

  /** Most cells of long tables need none of the rules. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = "'.;!?:«»\"%€°\n\t".indexOf(c) >= 0;
      boolean afterDigit = Character.isDigit(before) && (c == ' ' || Character.isLetter(c));
      boolean afterSpace = before == ' ' && (c == ' ' || c == '-');
      if (sign || afterDigit || afterSpace) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
