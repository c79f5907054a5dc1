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
    OwnedText owned = new OwnedText(text.length());
    owned.append(text, 0);
    return Setting.of(owned).text();
  }

  /** Most labels hold nothing that needs setting. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean spaces = before == ' ' && (character == ' ' || character == '-');
      if (spaces || "'.\"«»;!?:%€‰°0123456789\t\n".indexOf(character) >= 0) {
        return false;
      }
      before = character;
    }
    return true;
  }

  /** Sets the runs of a paragraph; runs left without text disappear. */
  public static List<Inline> set(List<Inline> runs) {
    OwnedText owned = new OwnedText(64);
    for (int i = 0; i < runs.size(); i++) {
      owned.append(runs.get(i).text(), i);
    }
    OwnedText set = Setting.of(glued(owned, runs));
    List<Inline> result = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      String text = set.of(i);
      if (!text.isEmpty() || runs.get(i) instanceof Inline.Note) {
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
        owned.replaceFirst(i + 1, Setting.HARD);
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
    if (run instanceof Inline.Note) {
      return run;
    }
    if (run instanceof Inline.Link link) {
      return new Inline.Link(text, link.target());
    }
    return new Inline.Text(text, ((Inline.Text) run).style());
  }
}
