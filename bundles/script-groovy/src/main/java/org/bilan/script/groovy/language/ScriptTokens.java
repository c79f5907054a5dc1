package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.language.PhraseLanguage;
import org.bilan.api.language.TextToken;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.parse.Token;
import org.bilan.script.groovy.parse.Tokens;

/**
 * The pieces of a script, to be coloured: as it reads at a glance, whether it can be parsed or not.
 */
final class ScriptTokens {

  /** Words of Groovy that scripts may hold. */
  private static final Set<String> KEYWORDS = Set.of("def", "true", "false", "for", "in");

  private final ScriptFile file;
  private final String text;
  private final Optional<PhraseLanguage> phrases;
  private final List<Token> tokens;
  private final List<TextToken> out = new ArrayList<>();
  private int done;

  ScriptTokens(ScriptFile file, Optional<PhraseLanguage> phrases) {
    this.file = file;
    this.text = file.text();
    this.phrases = phrases;
    this.tokens = Tokens.of(text).stream().filter(t -> !t.is(Token.Kind.LINE)).toList();
  }

  List<TextToken> all() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      add(TextToken.Kind.SPACE, token.start());
      if (isPhrase(token)) {
        phrase(token);
      } else {
        add(kind(i), token.end());
      }
    }
    add(TextToken.Kind.SPACE, text.length());
    return out;
  }

  private void add(TextToken.Kind kind, int end) {
    if (end > done) {
      out.add(new TextToken(kind, done, end - done));
      done = end;
    }
  }

  private TextToken.Kind kind(int index) {
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case TEXT -> TextToken.Kind.QUOTED;
      case OPEN_TEXT -> TextToken.Kind.OPEN_QUOTED;
      case COMMENT -> TextToken.Kind.COMMENT;
      case WORD -> word(index);
      default -> TextToken.Kind.SIGN;
    };
  }

  private TextToken.Kind word(int index) {
    Token token = tokens.get(index);
    if (Character.isDigit(text.charAt(token.start()))) {
      return TextToken.Kind.NUMBER;
    }
    if (KEYWORDS.contains(text.substring(token.start(), token.end()))) {
      return TextToken.Kind.KEYWORD;
    }
    if (sign(index - 1) == '.') {
      return TextToken.Kind.MEMBER;
    }
    boolean colon = token.end() < text.length() && text.charAt(token.end()) == ':';
    if (colon && sign(index - 1) != '?') {
      return TextToken.Kind.OPTION;
    }
    return isSaid(index) ? TextToken.Kind.WORD : TextToken.Kind.NAME;
  }

  private char sign(int index) {
    boolean sign = index >= 0 && index < tokens.size() && tokens.get(index).is(Token.Kind.SIGN);
    return sign ? text.charAt(tokens.get(index).start()) : ' ';
  }

  /** Whether a word is given something: a bracket, a block, or what follows it on its line. */
  private boolean isSaid(int index) {
    char next = sign(index + 1);
    if (next == '(' || next == '{') {
      return true;
    }
    boolean follows =
        index + 1 < tokens.size()
            && (tokens.get(index + 1).is(Token.Kind.WORD)
                || tokens.get(index + 1).is(Token.Kind.TEXT)
                || tokens.get(index + 1).is(Token.Kind.OPEN_TEXT)
                || next == '[')
            && text.substring(tokens.get(index).end(), tokens.get(index + 1).start()).isBlank()
            && !text.substring(tokens.get(index).end(), tokens.get(index + 1).start())
                .contains("\n");
    return follows && opens(index);
  }

  private boolean opens(int index) {
    int start = tokens.get(index).start();
    int line = text.lastIndexOf('\n', start - 1) + 1;
    char before = sign(index - 1);
    return text.substring(line, start).isBlank() || before == '{' || before == ';';
  }

  private boolean isPhrase(Token token) {
    int brace = text.indexOf('{', token.start());
    return token.is(Token.Kind.TEXT)
        && phrases.isPresent()
        && text.charAt(token.start()) != '/'
        && brace >= 0
        && text.indexOf('}', brace) >= 0
        && text.indexOf('}', brace) < token.end();
  }

  private void phrase(Token token) {
    int[] inside = Quotes.inside(text, token.start(), token.end());
    add(TextToken.Kind.QUOTED, inside[0]);
    for (TextToken piece : phrases.orElseThrow().tokens(file, inside[0], inside[1])) {
      boolean plain = piece.kind() == TextToken.Kind.TEXT || piece.kind() == TextToken.Kind.SPACE;
      add(plain ? TextToken.Kind.QUOTED : piece.kind(), piece.end());
    }
    add(TextToken.Kind.QUOTED, token.end());
  }
}
