package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.document.Inline;

/**
 * Runs of text as lines may be parted between them: a figure and the words around it are one run
 * where they look the same, and the sign that closes a run belongs to it, so that no line begins
 * with a comma.
 */
final class JoinedRuns {

  private static final Pattern CLOSING = Pattern.compile("^[\\u00a0\\u202f]?[,.;:!?)\\]»…]+");

  private final List<Inline> joined = new ArrayList<>();

  private JoinedRuns() {}

  /** The same text in runs that differ, figures taken for words. */
  static List<Inline> of(List<Inline> inlines) {
    JoinedRuns runs = new JoinedRuns();
    for (Inline inline : inlines) {
      runs.add(plain(inline));
    }
    return runs.joined;
  }

  private static Inline plain(Inline inline) {
    return inline instanceof Inline.Bound bound
        ? new Inline.Text(bound.text(), bound.style())
        : inline;
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text && last() instanceof Inline.Text before) {
      int own = text.style() == before.style() ? text.text().length() : closing(text.text());
      replaceLast(new Inline.Text(before.text() + text.text().substring(0, own), before.style()));
      if (own < text.text().length()) {
        joined.add(new Inline.Text(text.text().substring(own), text.style()));
      }
    } else {
      joined.add(inline);
    }
  }

  private static int closing(String text) {
    Matcher matcher = CLOSING.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  private Inline last() {
    return joined.isEmpty() ? null : joined.get(joined.size() - 1);
  }

  private void replaceLast(Inline inline) {
    joined.set(joined.size() - 1, inline);
  }
}
