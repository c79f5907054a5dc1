package org.bilan.report.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what stands between braces into words. */
public final class Lexer {

  private static final Pattern WORD =
      Pattern.compile(
          "\"(?<double>[^\"]*)\"|'(?<single>[^']*)'"
              + "|(?<ratio>\\d+\\s*[:/]\\s*\\d+)"
              + "|(?<name>[-−]?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.,_-]*[\\p{L}\\p{N}])?)"
              + "|(?<operator>>=|<=|[<>=≥≤])|(?<at>@)|(?<pipe>\\|)|(?<other>\\S)");
  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(?:[.,]\\d+)?");

  private Lexer() {}

  /** The words of a stretch of a text. */
  public static List<Token> words(String text, int from, int to) {
    Matcher matcher = WORD.matcher(text).region(from, to);
    List<Token> tokens = new ArrayList<>();
    while (matcher.find()) {
      tokens.add(token(matcher));
    }
    return tokens;
  }

  private static Token token(Matcher matcher) {
    String quoted =
        matcher.group("double") != null ? matcher.group("double") : matcher.group("single");
    Token.Kind kind = quoted != null ? Token.Kind.QUOTED : kind(matcher);
    String text = quoted != null ? quoted : matcher.group();
    return new Token(kind, text, matcher.start(), matcher.end());
  }

  private static Token.Kind kind(Matcher matcher) {
    if (matcher.group("ratio") != null) {
      return Token.Kind.RATIO;
    }
    if (matcher.group("name") != null) {
      boolean number = NUMBER.matcher(matcher.group()).matches();
      return number ? Token.Kind.NUMBER : Token.Kind.NAME;
    }
    if (matcher.group("operator") != null) {
      return Token.Kind.OPERATOR;
    }
    if (matcher.group("at") != null) {
      return Token.Kind.AT;
    }
    return matcher.group("pipe") != null ? Token.Kind.PIPE : Token.Kind.OTHER;
  }
}
