package org.bilan.api.word;

import java.util.List;
import org.bilan.api.diagnostic.Suggestion;

/**
 * A word used wrongly. The script host reports it at the place of the call, or of one of its
 * arguments.
 */
public final class WordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;
  private final transient Suggestion suggestion;
  private final int argument;

  /**
   * Refuses a call.
   *
   * @param code the code of the message
   * @param arguments what fills the message
   * @param suggestion what would have been accepted
   * @param argument the index of the faulty argument, or -1 where the call as a whole is meant
   */
  public WordException(String code, List<Object> arguments, Suggestion suggestion, int argument) {
    super(code + arguments);
    this.code = code;
    this.arguments = List.copyOf(arguments);
    this.suggestion = suggestion;
    this.argument = argument;
  }

  /** Refuses a call as a whole. */
  public WordException(String code, Object... arguments) {
    this(code, List.of(arguments), Suggestion.NONE, -1);
  }

  /** The code of the message. */
  public String code() {
    return code;
  }

  /** What fills the message. */
  public List<Object> arguments() {
    return arguments;
  }

  /** What would have been accepted. */
  public Suggestion suggestion() {
    return suggestion;
  }

  /** The index of the faulty argument, or -1 where the call as a whole is meant. */
  public int argument() {
    return argument;
  }
}
