package org.bilan.api.language;

import java.util.List;
import java.util.Optional;

/**
 * What is shown of the word or name under the pointer.
 *
 * @param span what it is about
 * @param title the name, or the word with what it takes
 * @param text one or a few sentences in the language asked for; empty where there are none
 * @param facts what is known of it, in order
 * @param defined where it is defined, if in the project
 */
public record Hover(
    Span span, String title, String text, List<Fact> facts, Optional<Span> defined) {

  /** Copies the facts. */
  public Hover {
    facts = List.copyOf(facts);
  }

  /**
   * Something known: a unit, a value as it is printed, a base.
   *
   * @param name what it is, in the language asked for
   * @param value what is known
   */
  public record Fact(String name, String value) {}

  /** The same about another stretch. */
  public Hover at(Span other) {
    return new Hover(other, title, text, facts, defined);
  }
}
