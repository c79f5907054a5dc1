package org.bilan.source.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.source.jdbc.Token.Kind;

/**
 * Cuts a query into its pieces: just enough to know what stands in texts and comments, and so can
 * neither be a parameter nor a word that writes. It knows no more of the language than that.
 */
final class Tokens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{L}\\p{N}_.]*");
  private static final Pattern PARAMETER = Pattern.compile(":[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern DOLLAR = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String query) throws Refusal {
    Tokens tokens = new Tokens(query);
    while (tokens.at < query.length()) {
      tokens.next();
    }
    return tokens.tokens;
  }

  private void next() throws Refusal {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
      at++;
    } else if (text.startsWith("--", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", at)) {
      skipComment();
    } else if (c == '\'' || c == '"' || c == '`') {
      quoted(c, c == '\'' && followsEscapeMark());
    } else if (!dollarQuoted() && !matching()) {
      symbol(c);
    }
  }

  /** Comments nest, as the standard has it. */
  private void skipComment() throws Refusal {
    int begin = at;
    int open = 0;
    do {
      if (text.startsWith("/*", at)) {
        open++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        open--;
        at += 2;
      } else if (at++ >= text.length()) {
        throw unclosed(begin);
      }
    } while (open > 0);
  }

  /** {@code E'it\'s'}: there, a backslash protects a quote. */
  private boolean followsEscapeMark() {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return last != null && last.end() == at && last.is("E");
  }

  private void quoted(char quote, boolean escapes) throws Refusal {
    for (int i = at + 1; i < text.length(); i++) {
      if (escapes && text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
          i++;
        } else {
          add(Kind.QUOTED, i + 1);
          return;
        }
      }
    }
    throw unclosed(at);
  }

  private boolean dollarQuoted() throws Refusal {
    Matcher tag = DOLLAR.matcher(text).region(at, text.length());
    if (!tag.lookingAt()) {
      return false;
    }
    int end = text.indexOf(tag.group(), tag.end());
    if (end < 0) {
      throw unclosed(at);
    }
    add(Kind.QUOTED, end + tag.group().length());
    return true;
  }

  private boolean matching() {
    return matching(WORD, Kind.WORD)
        || matching(NUMBER, Kind.SYMBOL)
        || matching(PARAMETER, Kind.PARAMETER);
  }

  private boolean matching(Pattern pattern, Kind kind) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    boolean found = matcher.lookingAt();
    if (found) {
      add(kind, matcher.end());
    }
    return found;
  }

  /** {@code ::} is one piece: what follows is a type, and no parameter. */
  private void symbol(char c) {
    if (c == ')') {
      depth--;
    }
    add(Kind.SYMBOL, at + (text.startsWith("::", at) ? 2 : 1));
    if (c == '(') {
      depth++;
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at, depth));
    at = end;
  }

  private Refusal unclosed(int begin) {
    String opening = text.substring(begin, Math.min(text.length(), begin + 12)).strip();
    return Refusal.of("jdbc.unclosed", opening).at(Position.in(text, begin));
  }
}
