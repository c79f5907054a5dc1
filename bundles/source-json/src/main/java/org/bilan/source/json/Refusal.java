package org.bilan.source.json;

import java.io.IOException;
import org.bilan.api.diagnostic.Suggestion;

/** Why JSON cannot be had or read, as a message without its place. */
final class Refusal extends IOException {

  private static final long serialVersionUID = 1L;

  final String code;
  final transient Object[] arguments;
  final int line;
  final int column;
  final transient Suggestion suggestion;

  private Refusal(String code, int line, int column, Suggestion suggestion, Object... arguments) {
    super(code);
    this.code = code;
    this.line = line;
    this.column = column;
    this.suggestion = suggestion;
    this.arguments = arguments;
  }

  /** Something that the script can mend. */
  static Refusal of(String code, Object... arguments) {
    return new Refusal(code, 0, 0, Suggestion.NONE, arguments);
  }

  /** Something that is wrong in the JSON. */
  static Refusal at(int line, int column, String code, Object... arguments) {
    return new Refusal(code, line, column, Suggestion.NONE, arguments);
  }

  Refusal suggesting(Suggestion accepted) {
    return new Refusal(code, line, column, accepted, arguments);
  }
}
