package org.bilan.script.groovy.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a script into pieces, well enough to follow its brackets and its lines: the
 * parser itself says what they mean.
 */
public final class Tokens {

  /** A slash after one of these, or first on a line, begins a text rather than a division. */
  private static final String BEFORE_TEXT = "(,=[{:;!&|?~\n";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private char before = '\n';
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  /** All pieces of a text; spaces are left out. */
  public static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    while (tokens.at < text.length()) {
      tokens.next(text.charAt(tokens.at));
    }
    return tokens.tokens;
  }

  private void next(char c) {
    if (c == '\n') {
      add(Token.Kind.LINE, at + 1);
      before = '\n';
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      add(Token.Kind.COMMENT, indexOf("\n", at));
    } else if (text.startsWith("/*", at)) {
      add(Token.Kind.COMMENT, Math.min(text.length(), indexOf("*/", at + 2) + 2));
    } else if (c == '\'' || c == '"' || (c == '/' && BEFORE_TEXT.indexOf(before) >= 0)) {
      before = c;
      quoted(c);
    } else {
      before = c;
      word(c);
    }
  }

  private void word(char c) {
    int end = at + 1;
    if (Character.isJavaIdentifierPart(c)) {
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
      add(Token.Kind.WORD, end);
    } else {
      add(Token.Kind.SIGN, end);
    }
  }

  private void quoted(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    if (quote != '/' && text.startsWith(triple, at)) {
      int end = indexOf(triple, at + 3) + 3;
      boolean closed = end <= text.length();
      add(closed ? Token.Kind.TEXT : Token.Kind.OPEN_TEXT, Math.min(text.length(), end));
      return;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < text.length() && text.charAt(end) == quote;
    add(
        closed ? Token.Kind.TEXT : Token.Kind.OPEN_TEXT,
        Math.min(text.length(), end + (closed ? 1 : 0)));
  }

  private int indexOf(String wanted, int from) {
    int found = text.indexOf(wanted, from);
    return found < 0 ? text.length() : found;
  }

  private void add(Token.Kind kind, int end) {
    tokens.add(new Token(kind, at, end));
    at = end;
  }
}
