package org.bilan.source.jdbc;

import org.bilan.api.diagnostic.Suggestion;

/** Why rows cannot be had, as a message without its place and without the name it begins with. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  final String code;
  final transient Object[] arguments;
  final transient Suggestion suggestion;
  final transient Position position;

  /** The option of the script that can be mended; empty where it is the connection. */
  final String option;

  private Refusal(
      String code, String option, Position position, Suggestion suggestion, Object... arguments) {
    super(code);
    this.code = code;
    this.option = option;
    this.position = position;
    this.suggestion = suggestion;
    this.arguments = arguments;
  }

  static Refusal of(String code, Object... arguments) {
    return new Refusal(code, "", Position.NONE, Suggestion.NONE, arguments);
  }

  /** Something that is wrong in an option of the script. */
  Refusal in(String wrongOption) {
    return new Refusal(code, wrongOption, position, suggestion, arguments);
  }

  /** Something that is wrong at a position of the query. */
  Refusal at(Position where) {
    return new Refusal(code, "query", where, suggestion, arguments);
  }

  Refusal suggesting(Suggestion accepted) {
    return new Refusal(code, option, position, accepted, arguments);
  }
}
