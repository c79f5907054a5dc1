package org.bilan.report.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Suggestion;

/** Reads the words between braces from left to right. */
final class Words {

  private final SourceText source;
  private final List<Token> tokens;
  private final int end;
  private int next;

  Words(SourceText source, int from, int to) {
    this.source = source;
    this.tokens = Lexer.words(source.text(), from, to);
    this.end = to;
  }

  boolean atEnd() {
    return next >= tokens.size();
  }

  Optional<Token> peek() {
    return atEnd() ? Optional.empty() : Optional.of(tokens.get(next));
  }

  boolean nextIs(Token.Kind kind) {
    return peek().filter(token -> token.is(kind)).isPresent();
  }

  Token take() {
    return tokens.get(next++);
  }

  boolean takeWord(String word) {
    boolean found = peek().filter(token -> token.isWord(word)).isPresent();
    next += found ? 1 : 0;
    return found;
  }

  Token take(Token.Kind kind, String code) {
    if (!nextIs(kind)) {
      throw unexpected(code);
    }
    return take();
  }

  /** {@code id [@nation|@previous]}. */
  Reference reference(String code) {
    Token id = take(Token.Kind.NAME, code);
    Reference.From from = Reference.From.HERE;
    if (nextIs(Token.Kind.AT)) {
      take();
      from = from(take(Token.Kind.NAME, code));
    }
    return new Reference(id.text(), from, source.place(id.from(), id.to()));
  }

  private Reference.From from(Token token) {
    return switch (token.text()) {
      case Keywords.NATION -> Reference.From.NATION;
      case Keywords.PREVIOUS -> Reference.From.PREVIOUS;
      default ->
          throw new DiagnosticException(
              Diagnostic.error(
                      "report.no-scope", source.place(token.from(), token.to()), token.text())
                  .suggesting(Suggestion.among(token.text(), Keywords.SCOPES)));
    };
  }

  /** What is written where something else was expected. */
  DiagnosticException unexpected(String code) {
    Optional<Token> token = peek();
    String written = token.map(Token::text).orElse("}");
    int from = token.map(Token::from).orElse(end);
    int to = token.map(Token::to).orElse(end);
    return new DiagnosticException(Diagnostic.error(code, source.place(from, to), written));
  }

  static BigDecimal number(Token token) {
    return new BigDecimal(token.text().replace(',', '.').replace('−', '-'));
  }
}
