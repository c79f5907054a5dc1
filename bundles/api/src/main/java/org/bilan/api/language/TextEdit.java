package org.bilan.api.language;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param span what is replaced; of no length where something is inserted
 * @param text what takes its place
 */
public record TextEdit(Span span, String text) {

  /** A text with those of the edits that are of its file; their spans are those of the text. */
  public static String apply(String path, String text, List<TextEdit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .filter(e -> e.span().path().equals(path))
        .sorted(Comparator.comparingInt((TextEdit e) -> e.span().start()).reversed())
        .forEach(e -> changed.replace(e.span().start(), e.span().end(), e.text()));
    return changed.toString();
  }
}
