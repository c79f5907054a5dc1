package org.bilan.report.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.language.Span;
import org.bilan.report.texts.Lexer;
import org.bilan.report.texts.Token;

/** What stands before a caret in a text with bindings, finished or not. */
final class AtCaret {

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");
  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)\\s]*)$");

  private final String text;
  private final Span stretch;
  private final int caret;
  private final int brace;
  private final int start;
  private final int end;

  AtCaret(String text, Span stretch, int caret) {
    this.text = text;
    this.stretch = stretch;
    this.caret = Math.max(stretch.start(), Math.min(caret, stretch.end()));
    this.brace = openBrace();
    this.start = wordStart();
    this.end = wordEnd();
  }

  /** The brace that is open at the caret, or -1. */
  private int openBrace() {
    int from = stretch.start();
    Matcher blank = BLANK_LINE.matcher(text).region(stretch.start(), caret);
    while (blank.find()) {
      from = blank.end();
    }
    for (int i = caret - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '}') {
        return -1;
      }
      if (c == '{') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  private int wordStart() {
    int from = brace < 0 ? stretch.start() : brace + 1;
    int at = caret;
    while (at > from && isPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordEnd() {
    int at = caret;
    while (at < stretch.end() && isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the caret is between braces that hold a binding or a test. */
  boolean isBinding() {
    return brace >= 0 && !text.startsWith("{=", brace);
  }

  /** What is being written, before and after the caret. */
  Span word() {
    return new Span(stretch.path(), start, end);
  }

  /** What is written of it before the caret. */
  String written() {
    return text.substring(start, caret);
  }

  /** The whole of it. */
  String wholeWord() {
    return text.substring(start, end);
  }

  /** The words between the brace and what is being written. */
  List<Token> before() {
    return Lexer.words(text, brace + 1, start);
  }

  /** Where a quote that is still open begins, between the brace and the caret; -1 where none is. */
  int openQuote() {
    int open = -1;
    for (int i = brace + 1; i < caret; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        open = open < 0 ? i : -1;
      }
    }
    return open;
  }

  /** Where the text between quotes at the caret ends: at its closing quote, or at the caret. */
  int quoteEnd() {
    int at = caret;
    while (at < stretch.end() && "\"}\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < stretch.end() && text.charAt(at) == '"' ? at : caret;
  }

  int brace() {
    return brace;
  }

  int caret() {
    return caret;
  }

  /** Whether the braces are closed after what is being written. */
  boolean isClosed() {
    for (int i = end; i < stretch.end() && text.charAt(i) != '{' && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '}') {
        return true;
      }
    }
    return false;
  }

  /** Where the target of a link is being written, if one is: after its {@code #}. */
  Optional<Span> anchor() {
    int line = Math.max(stretch.start(), text.lastIndexOf('\n', caret - 1) + 1);
    Matcher link = LINK.matcher(text.substring(line, caret));
    if (brace >= 0 || !link.find()) {
      return Optional.empty();
    }
    int to = caret;
    while (to < stretch.end() && ") \n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return Optional.of(new Span(stretch.path(), line + link.start(1), to));
  }
}
