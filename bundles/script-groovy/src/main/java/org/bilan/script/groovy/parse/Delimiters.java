package org.bilan.script.groovy.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;

/**
 * Follows brackets and quotes through the text of a script. It finds the opening one where one is
 * left open, which a parser reports far below, and texts too nested to be parsed in reasonable
 * time.
 */
final class Delimiters {

  /** Beyond this depth a script is not parsed: the parser's time grows with the depth. */
  static final int DEEPEST = 40;

  /** The parser's time also grows with the choices it has to weigh. */
  private static final int MOST_QUESTIONS = 300;

  private static final String OPERATORS = "-+!~*&|?:=<>";

  private static final String OPENERS = "(,=[{:;!&|?\n~";

  private final String file;
  private final String text;
  private final Deque<Opening> open = new ArrayDeque<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private int signs;
  private int questions;
  private char before = '\n';
  private Diagnostic tooDeep;
  private Diagnostic unbalanced;
  private Opening suspect;

  private record Opening(char bracket, Place place, int indentation) {}

  private Delimiters(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Follows the whole of a text. */
  static Delimiters of(String file, String text) {
    Delimiters delimiters = new Delimiters(file, text);
    delimiters.follow();
    return delimiters;
  }

  /** Where the text is too nested to be parsed, if anywhere. */
  Optional<Diagnostic> tooDeep() {
    return Optional.ofNullable(tooDeep);
  }

  /** The first bracket or quote that is left open, or closes nothing, if any. */
  Optional<Diagnostic> unbalanced() {
    if (unbalanced != null) {
      return Optional.of(unbalanced);
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Opening left = suspect != null ? suspect : open.peek();
    return Optional.of(unclosed(left));
  }

  private static Diagnostic unclosed(Opening opening) {
    return Diagnostic.error("script.unclosed", opening.place(), String.valueOf(opening.bracket()));
  }

  private void follow() {
    while (at < text.length() && tooDeep == null) {
      step(text.charAt(at));
    }
  }

  private void step(char c) {
    if (c == '\n') {
      newLine();
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      comment();
    } else if (text.startsWith("/*", at)) {
      skipTo("*/", 2);
    } else if (c == '\'' || c == '"') {
      quoted(c);
    } else if (c == '/' && OPENERS.indexOf(before) >= 0) {
      slashed();
    } else {
      sign(c);
    }
  }

  private void sign(char c) {
    signs = OPERATORS.indexOf(c) >= 0 ? signs + 1 : 0;
    questions += c == '?' ? 1 : 0;
    if (signs > DEEPEST || questions > MOST_QUESTIONS) {
      tooDeep = Diagnostic.error("script.too-deep", here(), DEEPEST);
    }
    if ("([{".indexOf(c) >= 0) {
      opening(c);
    } else if (")]}".indexOf(c) >= 0) {
      closing(c);
    }
    before = c;
    at++;
  }

  private void opening(char c) {
    open.push(new Opening(c, here(), indentation()));
    if (open.size() > DEEPEST) {
      tooDeep = Diagnostic.error("script.too-deep", here(), DEEPEST);
    }
  }

  private void closing(char c) {
    char wanted = c == ')' ? '(' : c == ']' ? '[' : '{';
    if (open.isEmpty()) {
      first(Diagnostic.error("script.closes-nothing", here(), String.valueOf(c)));
    } else if (open.peek().bracket() != wanted) {
      first(unclosed(open.pop()));
      open.pollFirst();
    } else {
      Opening opening = open.pop();
      boolean outdented = startsLine() && indentation() < opening.indentation();
      if (suspect == null && outdented) {
        suspect = opening;
      }
    }
  }

  private void first(Diagnostic diagnostic) {
    if (unbalanced == null) {
      unbalanced = diagnostic;
    }
  }

  private boolean startsLine() {
    return text.substring(lineStart, at).isBlank();
  }

  private int indentation() {
    int i = lineStart;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i - lineStart;
  }

  private void quoted(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    signs = 0;
    before = quote;
    if (text.startsWith(triple, at)) {
      Place start = here();
      if (!skipTo(triple, 3)) {
        first(Diagnostic.error("script.unclosed", start, triple));
      }
      return;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length() || text.charAt(end) == '\n') {
      first(Diagnostic.error("script.unclosed-quote", here(), String.valueOf(quote)));
      at = Math.min(end, text.length());
    } else {
      at = end + 1;
    }
  }

  private void slashed() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    before = '/';
    at = Math.min(text.length(), end + 1);
    if (end < text.length() && text.charAt(end) == '\n') {
      at = end;
    }
  }

  private void comment() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private boolean skipTo(String end, int skipped) {
    int found = text.indexOf(end, at + skipped);
    int stop = found < 0 ? text.length() : found + end.length();
    while (at < stop) {
      if (text.charAt(at) == '\n') {
        newLine();
      } else {
        at++;
      }
    }
    return found >= 0;
  }

  private void newLine() {
    at++;
    line++;
    lineStart = at;
    before = '\n';
  }

  private Place here() {
    return Place.at(file, line, at - lineStart + 1);
  }
}
