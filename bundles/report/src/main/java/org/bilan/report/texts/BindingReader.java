package org.bilan.report.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code {id [@nation|@previous] [| format {argument}]}}. */
final class BindingReader {

  private static final String CODE = "report.binding-unreadable";

  private BindingReader() {}

  static TemplateNode.Binding read(SourceText source, int from, int to) {
    Words words = new Words(source, from + 1, to);
    Reference reference = words.reference(CODE);
    Optional<FormatCall> format = Optional.empty();
    if (!words.atEnd()) {
      words.take(Token.Kind.PIPE, CODE);
      format = Optional.of(format(source, words));
    }
    return new TemplateNode.Binding(reference, format, from, source.place(from, to + 1));
  }

  private static FormatCall format(SourceText source, Words words) {
    Token name = words.take(Token.Kind.NAME, CODE);
    List<Argument> arguments = new ArrayList<>();
    while (!words.atEnd()) {
      arguments.add(argument(words));
    }
    return new FormatCall(name.text(), arguments, source.place(name.from(), name.to()));
  }

  private static Argument argument(Words words) {
    Token.Kind kind = words.peek().orElseThrow().kind();
    return switch (kind) {
      case NUMBER -> number(words);
      case RATIO -> ratio(words.take().text());
      case QUOTED -> new Argument.Quoted(words.take().text());
      case NAME -> new Argument.Word(words.take().text());
      default -> throw words.unexpected(CODE);
    };
  }

  private static Argument number(Words words) {
    Token token = words.take();
    boolean whole = token.text().length() < 3 && token.text().chars().allMatch(Character::isDigit);
    return whole && words.takeWord("digits")
        ? new Argument.Digits(Integer.parseInt(token.text()))
        : new Argument.Number(Words.number(token));
  }

  private static Argument ratio(String text) {
    boolean fraction = text.indexOf('/') >= 0;
    String[] parts = text.split("\\s*[:/]\\s*", 2);
    return new Argument.Ratio(small(parts[0]), small(parts[1]), fraction);
  }

  /** Numbers too large for a ratio become one that no format accepts. */
  private static int small(String digits) {
    return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
