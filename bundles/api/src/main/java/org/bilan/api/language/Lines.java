package org.bilan.api.language;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Place;

/** The lines of a text: offsets of places, and places of offsets. */
final class Lines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  Lines(String text) {
    this.text = text;
    // Some editors put a mark first, which is no part of the text.
    starts.add(text.startsWith("\uFEFF") ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        starts.add(i + 1);
      }
    }
  }

  int line(int offset) {
    int line = starts.size();
    while (line > 1 && starts.get(line - 1) > offset) {
      line--;
    }
    return line;
  }

  int column(int offset) {
    return Math.max(0, offset - starts.get(line(offset) - 1)) + 1;
  }

  private int offset(int line, int column) {
    if (line > starts.size()) {
      return text.length();
    }
    return Math.min(starts.get(line - 1) + Math.max(0, column - 1), text.length());
  }

  Span span(String path, Place place) {
    if (place.line() == 0) {
      return new Span(path, 0, text.length());
    }
    if (place.column() == 0) {
      return line(path, place.line());
    }
    int start = offset(place.line(), place.column());
    int end = Math.max(start, offset(place.endLine(), place.endColumn()));
    return end > start ? new Span(path, start, end) : around(path, start);
  }

  private Span line(String path, int line) {
    int start = offset(line, 1);
    int end = line < starts.size() ? starts.get(line) : text.length();
    String written = text.substring(start, end);
    int first = start + written.length() - written.stripLeading().length();
    return new Span(
        path,
        Math.min(first, end),
        Math.max(first, start + written.strip().length() + first - start));
  }

  private Span around(String path, int start) {
    int end = start;
    if (start < text.length() && "'\"".indexOf(text.charAt(start)) >= 0) {
      int closing = text.indexOf(text.charAt(start), start + 1);
      int newline = text.indexOf('\n', start);
      boolean closed = closing > 0 && (newline < 0 || closing < newline);
      return new Span(path, start, closed ? closing + 1 : start + 1);
    }
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    boolean sign = end == start && end < text.length() && text.charAt(end) != '\n';
    return new Span(path, start, sign ? end + 1 : end);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
