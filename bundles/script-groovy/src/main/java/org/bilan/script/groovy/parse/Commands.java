package org.bilan.script.groovy.parse;

import java.util.List;

/**
 * Puts parentheses around what a word is given by name: {@code noun "a", "b", feminine: true}
 * becomes {@code noun("a", "b", feminine: true)}. It means the same, and no column moves: the
 * opening one takes the place of a space, the closing one that of a space or stands at the end of a
 * line. Without parentheses the parser needs its slow mode, which takes ten times as long.
 */
final class Commands {

  private static final String CONTINUES = ",+-*/%.?:=<>&|(";

  private final String text;
  private final List<Token> tokens;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private Commands(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens.stream().filter(t -> !t.is(Token.Kind.COMMENT)).toList();
  }

  /** The text with its parentheses. */
  static String parenthesised(String text, List<Token> tokens) {
    return new Commands(text, tokens).rewritten();
  }

  private String rewritten() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isCommand(i)) {
        parenthesise(i);
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** Whether a word begins a statement, and is given something without parentheses. */
  private boolean isCommand(int i) {
    Token next = tokens.get(i + 1);
    return tokens.get(i).is(Token.Kind.WORD)
        && (next.is(Token.Kind.WORD) || next.is(Token.Kind.TEXT))
        && next.start() > tokens.get(i).end()
        && (i == 0 || isBoundary(i - 1));
  }

  private boolean isBoundary(int i) {
    Token token = tokens.get(i);
    if (token.is(Token.Kind.LINE)) {
      return i == 0 || !continues(i - 1);
    }
    return token.is(Token.Kind.SIGN) && "{;".indexOf(text.charAt(token.start())) >= 0;
  }

  private boolean continues(int i) {
    Token token = tokens.get(i);
    return token.is(Token.Kind.SIGN) && CONTINUES.indexOf(text.charAt(token.start())) >= 0;
  }

  private void parenthesise(int command) {
    int depth = 0;
    boolean named = false;
    int last = command;
    for (int i = command + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      char sign = token.is(Token.Kind.SIGN) ? text.charAt(token.start()) : ' ';
      if (depth == 0 && (sign == '{' || sign == '?' || sign == '>')) {
        return;
      }
      boolean ends = sign == ';' || sign == '}' || sign == ')' || sign == ']';
      if (depth == 0 && (ends || (token.is(Token.Kind.LINE) && !continues(i - 1)))) {
        break;
      }
      named |= depth == 0 && sign == ':' && !tokens.get(i - 1).is(Token.Kind.SIGN);
      depth += "([{".indexOf(sign) >= 0 && sign != ' ' ? 1 : 0;
      depth -= ")]}".indexOf(sign) >= 0 && sign != ' ' ? 1 : 0;
      last = token.is(Token.Kind.LINE) ? last : i;
    }
    if (named) {
      write(tokens.get(command).end(), tokens.get(last).end());
    }
  }

  private void write(int opening, int closing) {
    boolean atEnd = closing == text.length() || text.charAt(closing) == '\n';
    boolean spaced = !atEnd && Character.isWhitespace(text.charAt(closing));
    if (opening < copied || !(atEnd || spaced)) {
      return;
    }
    out.append(text, copied, opening).append('(').append(text, opening + 1, closing).append(')');
    copied = spaced ? closing + 1 : closing;
  }
}
