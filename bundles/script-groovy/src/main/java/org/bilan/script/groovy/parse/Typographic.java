package org.bilan.script.groovy.parse;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;

/** Signs that word processors put in the place of those of scripts. */
public final class Typographic {

  private static final String DOUBLE = "\u201C\u201D\u201E\u00AB\u00BB";
  private static final String SINGLE = "\u2018\u2019\u201A";
  private static final String SPACES = "\u00A0\u2007\u202F";

  private Typographic() {}

  /** A text with the signs of scripts in their place. */
  public static String straight(String text) {
    return text.replaceAll("[" + DOUBLE + "]", "\"")
        .replaceAll("[" + SINGLE + "]", "'")
        .replaceAll("[" + SPACES + "]", " ");
  }

  /**
   * The first such sign outside of texts. None where a text ended too early before it, at an
   * apostrophe: what follows was meant as text.
   */
  static Optional<Diagnostic> first(String path, String text, List<Token> tokens) {
    for (int i = 0; i < tokens.size() && !endsTooEarly(tokens, i); i++) {
      Token token = tokens.get(i);
      char sign = token.is(Token.Kind.SIGN) ? text.charAt(token.start()) : ' ';
      Place place = Script.place(path, text, token.start());
      if (SPACES.indexOf(sign) >= 0) {
        return Optional.of(Diagnostic.error("script.no-break-space", place));
      }
      if (DOUBLE.indexOf(sign) >= 0 || SINGLE.indexOf(sign) >= 0) {
        String straight = DOUBLE.indexOf(sign) >= 0 ? "\"" : "'";
        return Optional.of(
            Diagnostic.error("script.typographic", place, String.valueOf(sign), straight));
      }
    }
    return Optional.empty();
  }

  private static boolean endsTooEarly(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean text = i > 0 && tokens.get(i - 1).is(Token.Kind.TEXT);
    return token.is(Token.Kind.OPEN_TEXT)
        || (text && token.is(Token.Kind.WORD) && token.start() == tokens.get(i - 1).end());
  }
}
