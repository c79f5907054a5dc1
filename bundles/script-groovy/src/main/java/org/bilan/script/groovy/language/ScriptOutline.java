package org.bilan.script.groovy.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.bilan.api.language.Fold;
import org.bilan.api.language.Span;
import org.bilan.api.language.Symbol;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.parse.Token;
import org.bilan.script.groovy.parse.Tokens;

/** The blocks of a script: what can be folded, and its outline. */
final class ScriptOutline {

  /** A bracket that is open, and the parts found since. */
  private static final class Opening {
    private final int token;
    private final List<Symbol> parts = new ArrayList<>();

    Opening(int token) {
      this.token = token;
    }
  }

  private final ScriptFile file;
  private final String text;
  private final List<Token> tokens;
  private final List<Fold> folds = new ArrayList<>();
  private final Deque<Opening> open = new ArrayDeque<>();

  ScriptOutline(ScriptFile file) {
    this.file = file;
    this.text = file.text();
    this.tokens = Tokens.of(text).stream().filter(t -> !t.is(Token.Kind.LINE)).toList();
    open.push(new Opening(-1));
    for (int i = 0; i < tokens.size(); i++) {
      step(i);
    }
    while (open.size() > 1) {
      close(text.length());
    }
  }

  List<Fold> folds() {
    return folds.stream()
        .sorted(Comparator.comparingInt(Fold::start).thenComparing(Fold::end))
        .toList();
  }

  List<Symbol> symbols() {
    return open.peek().parts;
  }

  private void step(int index) {
    Token token = tokens.get(index);
    if (token.is(Token.Kind.COMMENT)) {
      fold(token.start(), token.end());
    } else if ("([{".indexOf(sign(index)) >= 0) {
      open.push(new Opening(index));
    } else if (")]}".indexOf(sign(index)) >= 0 && open.size() > 1) {
      close(token.end());
    }
  }

  private char sign(int index) {
    boolean sign = index >= 0 && index < tokens.size() && tokens.get(index).is(Token.Kind.SIGN);
    return sign ? text.charAt(tokens.get(index).start()) : ' ';
  }

  private void close(int end) {
    Opening opening = open.pop();
    fold(tokens.get(opening.token).start(), end);
    int word = sign(opening.token) == '{' ? word(opening.token) : -1;
    if (word >= 0) {
      open.peek().parts.add(symbol(word, opening, end));
    } else {
      open.peek().parts.addAll(opening.parts);
    }
  }

  private void fold(int start, int end) {
    int line = text.indexOf('\n', start);
    if (line >= 0 && line < end) {
      int stop = line > 0 && text.charAt(line - 1) == '\r' ? line - 1 : line;
      folds.add(new Fold(stop, end));
    }
  }

  /** The word that opens a block, before what it is given; -1 where there is none. */
  private int word(int brace) {
    int before = brace - 1;
    if (sign(before) == ')') {
      int depth = 0;
      do {
        depth += sign(before) == ')' ? 1 : sign(before) == '(' ? -1 : 0;
        before--;
      } while (before >= 0 && depth > 0);
    } else if (before >= 0 && tokens.get(before).is(Token.Kind.TEXT)) {
      before--;
    }
    return before >= 0 && tokens.get(before).is(Token.Kind.WORD) ? before : -1;
  }

  private Symbol symbol(int word, Opening opening, int end) {
    Token said = tokens.get(word);
    Span whole = new Span(file.path(), said.start(), end);
    int first = sign(word + 1) == '(' ? word + 2 : word + 1;
    boolean named =
        first < opening.token
            && (tokens.get(first).is(Token.Kind.TEXT) || tokens.get(first).is(Token.Kind.WORD));
    if (!named) {
      Span selection = new Span(file.path(), said.start(), said.end());
      return new Symbol(selection.in(text), "", whole, selection, opening.parts);
    }
    int[] inside = Quotes.inside(text, tokens.get(first).start(), tokens.get(first).end());
    Span selection = new Span(file.path(), inside[0], inside[1]);
    String name = text.substring(said.start(), said.end());
    return new Symbol(name, selection.in(text), whole, selection, opening.parts);
  }
}
