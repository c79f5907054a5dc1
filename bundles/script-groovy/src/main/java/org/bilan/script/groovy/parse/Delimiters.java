package org.bilan.script.groovy.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

  /** The parser's time also grows with choices and assignments inside one another. */
  private static final int MOST_CHOICES = 500;

  private static final String OPERATORS = "-+!~*&|?:=<>";

  private final String file;
  private final String text;
  private final Deque<Opening> open = new ArrayDeque<>();
  private int line = 1;
  private int lineStart;
  private int signs;
  private int choices;
  private Diagnostic tooDeep;
  private Diagnostic unbalanced;
  private Opening suspect;

  private record Opening(char bracket, Place place, int indentation) {}

  private Delimiters(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Follows the whole of a text. */
  static Delimiters of(String file, String text, List<Token> tokens) {
    Delimiters delimiters = new Delimiters(file, text);
    for (Token token : tokens) {
      if (delimiters.tooDeep == null) {
        delimiters.step(token);
      }
    }
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
    return Optional.of(unclosed(suspect != null ? suspect : open.peek()));
  }

  private static Diagnostic unclosed(Opening opening) {
    return Diagnostic.error("script.unclosed", opening.place(), String.valueOf(opening.bracket()));
  }

  private void step(Token token) {
    if (token.is(Token.Kind.SIGN)) {
      sign(token);
      return;
    }
    if (token.is(Token.Kind.OPEN_TEXT)) {
      openText(token);
    }
    if (token.is(Token.Kind.WORD) && text.startsWith("else", token.start())) {
      choices++;
      limit(token);
    }
    if (!token.is(Token.Kind.LINE) && !token.is(Token.Kind.COMMENT)) {
      signs = 0;
    }
    for (int i = token.start(); i < token.end(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
  }

  private void openText(Token token) {
    String quote = text.substring(token.start(), token.start() + 1);
    boolean triple = text.startsWith(quote.repeat(3), token.start());
    first(
        triple
            ? Diagnostic.error("script.unclosed", here(token), quote.repeat(3))
            : Diagnostic.error("script.unclosed-quote", here(token), quote));
  }

  private void sign(Token token) {
    char c = text.charAt(token.start());
    signs = OPERATORS.indexOf(c) >= 0 ? signs + 1 : 0;
    choices += c == '?' || c == '=' ? 1 : 0;
    limit(token);
    if ("([{".indexOf(c) >= 0) {
      opening(c, token);
    } else if (")]}".indexOf(c) >= 0) {
      closing(c, token);
    }
  }

  private void opening(char c, Token token) {
    open.push(new Opening(c, here(token), indentation()));
    limit(token);
  }

  private void limit(Token token) {
    if (open.size() > DEEPEST || signs > DEEPEST || choices > MOST_CHOICES) {
      tooDeep = Diagnostic.error("script.too-deep", here(token), DEEPEST);
    }
  }

  private void closing(char c, Token token) {
    char wanted = c == ')' ? '(' : c == ']' ? '[' : '{';
    if (open.isEmpty()) {
      first(Diagnostic.error("script.closes-nothing", here(token), String.valueOf(c)));
    } else if (open.peek().bracket() != wanted) {
      first(unclosed(open.pop()));
      open.pollFirst();
    } else {
      Opening opening = open.pop();
      boolean startsLine = text.substring(lineStart, token.start()).isBlank();
      if (suspect == null && startsLine && indentation() < opening.indentation()) {
        suspect = opening;
      }
    }
  }

  private void first(Diagnostic diagnostic) {
    if (unbalanced == null) {
      unbalanced = diagnostic;
    }
  }

  private int indentation() {
    int i = lineStart;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i - lineStart;
  }

  private Place here(Token token) {
    return Place.at(file, line, token.start() - lineStart + 1);
  }
}
