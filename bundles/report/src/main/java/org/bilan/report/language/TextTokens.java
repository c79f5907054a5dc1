package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.language.TextToken;
import org.bilan.api.language.TextToken.Kind;
import org.bilan.report.texts.Keywords;
import org.bilan.report.texts.Lexer;
import org.bilan.report.texts.Token;

/** The pieces of a text with bindings, to be coloured, whatever is left open in it. */
final class TextTokens {

  private static final Pattern BULLET = Pattern.compile("[ \\t]*(?:[-*+]|\\d+[.)]|>)(?=[ \\t])");
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[\\n]*)]\\(([^)\\n]*)\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|\\*)(?=\\S)((?:(?!\\n[ \\t]*\\n)[^*])+?)(?<=\\S)\\1");

  private final String text;
  private final int end;
  private final boolean markdown;
  private final List<TextToken> out = new ArrayList<>();
  private int done;
  private int kindUntil;
  private Kind around = Kind.TEXT;

  /**
   * Prepares the pieces of a stretch.
   *
   * @param markdown whether lines may be headings and items, rather than a phrase
   */
  TextTokens(String text, int start, int end, boolean markdown) {
    this.text = text;
    this.end = end;
    this.markdown = markdown;
    this.done = start;
  }

  List<TextToken> all() {
    while (done < end) {
      next();
    }
    return out;
  }

  private void add(Kind kind, int to) {
    int stop = Math.min(to, end);
    if (stop > done) {
      TextToken last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && last.kind() == kind && kind != Kind.BRACE && last.end() == done) {
        out.set(out.size() - 1, new TextToken(kind, last.offset(), stop - last.offset()));
      } else {
        out.add(new TextToken(kind, done, stop - done));
      }
      done = stop;
    }
  }

  private Kind base() {
    if (done >= kindUntil) {
      around = Kind.TEXT;
    }
    return around;
  }

  private void next() {
    if (markdown && isLineStart() && line()) {
      return;
    }
    char c = text.charAt(done);
    if (c == '{') {
      brace();
    } else if (c == '}') {
      add(Kind.BRACE, done + 1);
    } else if (Character.isWhitespace(c)) {
      add(base() == Kind.TEXT ? Kind.SPACE : base(), done + 1);
    } else if (c == '*' && emphasis()) {
      return;
    } else if (c == '[' && link()) {
      return;
    } else {
      add(base(), done + 1);
    }
  }

  private boolean isLineStart() {
    return done == 0 || text.charAt(done - 1) == '\n' || text.charAt(done - 1) == '\uFEFF';
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(done, end).useTransparentBounds(true);
  }

  private boolean line() {
    if (matcher(HEADING).lookingAt()) {
      int stop = text.indexOf('\n', done);
      boolean passage = text.startsWith("# ", done) || text.startsWith("#\t", done);
      kindUntil = stop < 0 ? end : stop;
      around = passage ? Kind.PASSAGE : Kind.HEADING;
      add(around, done + 1);
      return true;
    }
    Matcher bullet = matcher(BULLET);
    if (bullet.lookingAt()) {
      add(Kind.BULLET, bullet.end());
      return true;
    }
    return false;
  }

  private boolean emphasis() {
    Matcher matcher = matcher(EMPHASIS);
    if (base() != Kind.TEXT || !matcher.lookingAt()) {
      return false;
    }
    around = matcher.group(1).length() == 2 ? Kind.STRONG : Kind.EMPHASIS;
    kindUntil = matcher.end();
    add(around, done + matcher.group(1).length());
    return true;
  }

  private boolean link() {
    Matcher matcher = matcher(LINK);
    if (!matcher.lookingAt()) {
      return false;
    }
    add(Kind.SIGN, matcher.start(1));
    add(Kind.LINK, matcher.end(1));
    add(Kind.SIGN, matcher.start(2));
    add(Kind.TARGET, matcher.end(2));
    add(Kind.SIGN, matcher.end());
    return true;
  }

  /** Where the braces end: at the closing one, or before whatever shows that it was forgotten. */
  private int closing() {
    boolean quoted = false;
    for (int i = done + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '}' && !quoted) {
        return i;
      } else if (c == '{' || c == '\n' && text.startsWith("\n", i + 1)) {
        return plainClosing(i);
      }
    }
    return plainClosing(end);
  }

  /** A quote that is left open must not hide the brace. */
  private int plainClosing(int limit) {
    int closing = text.indexOf('}', done + 1);
    return closing >= 0 && closing < limit ? closing : -1;
  }

  private void brace() {
    int closing = closing();
    add(Kind.BRACE, done + 1);
    if (closing < 0) {
      return;
    }
    if (text.startsWith("=", done)) {
      add(Kind.BRACE, done + 1);
      add(Kind.LITERAL, closing);
    } else {
      inside(Lexer.words(text, done, closing), closing);
    }
    add(Kind.BRACE, closing + 1);
  }

  private void inside(List<Token> tokens, int closing) {
    boolean test = !tokens.isEmpty() && Keywords.isWord(tokens.get(0).text());
    for (int i = 0; i < tokens.size(); i++) {
      add(Kind.SPACE, tokens.get(i).from());
      add(kind(tokens, i, test), tokens.get(i).to());
    }
    add(Kind.SPACE, closing);
  }

  private static Kind kind(List<Token> tokens, int index, boolean test) {
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case NUMBER, RATIO -> Kind.NUMBER;
      case QUOTED -> Kind.QUOTED;
      case AT, OPERATOR, OTHER -> Kind.SIGN;
      case PIPE -> Kind.BRACE;
      case NAME -> name(tokens, index, test);
    };
  }

  private static Kind name(List<Token> tokens, int index, boolean test) {
    boolean scope = index > 0 && tokens.get(index - 1).is(Token.Kind.AT);
    if (scope || (test && Keywords.isWord(tokens.get(index).text()))) {
      return Kind.KEYWORD;
    }
    boolean format = tokens.subList(0, index).stream().anyMatch(t -> t.is(Token.Kind.PIPE));
    return format ? Kind.FORMAT : Kind.BOUND;
  }
}
