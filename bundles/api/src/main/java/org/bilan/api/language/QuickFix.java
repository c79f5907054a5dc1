package org.bilan.api.language;

import java.util.List;

/**
 * A change that mends a finding.
 *
 * @param code the code of the sentence that says what it does, in the catalogues of messages
 * @param arguments what fills the sentence
 * @param edits the change
 */
public record QuickFix(String code, List<Object> arguments, List<TextEdit> edits) {

  /** Copies the lists. */
  public QuickFix {
    arguments = List.copyOf(arguments);
    edits = List.copyOf(edits);
  }

  /** A change at one place. */
  public static QuickFix of(String code, Span span, String text, Object... arguments) {
    return new QuickFix(code, List.of(arguments), List.of(new TextEdit(span, text)));
  }
}
