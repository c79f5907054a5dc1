package org.bilan.report.typography;

/** Turns straight quotation marks into guillemets, where they come in pairs. */
final class Quotes {

  private static final Rule OPENING = Rule.of("(?<=^|[\\s(\\[’—–])\"(?=\\S)", "«");
  private static final Rule CLOSING = Rule.of("\"", "»");

  private Quotes() {}

  static OwnedText set(OwnedText text) {
    String plain = text.text();
    long marks = plain.chars().filter(c -> c == '"').count();
    return marks == 0 || marks % 2 != 0 ? text : text.replace(OPENING).replace(CLOSING);
  }
}
