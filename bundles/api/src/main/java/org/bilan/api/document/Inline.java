package org.bilan.api.document;

import java.util.List;

/** A run of text within a paragraph. */
public sealed interface Inline {

  /** How a run is set. */
  enum Style {
    /** As the text around. */
    PLAIN,
    /** Emphasis. */
    EMPHASIS,
    /** Strong emphasis. */
    STRONG
  }

  /** The text alone. */
  String text();

  /**
   * A run of text.
   *
   * @param text the text
   * @param style how it is set
   */
  record Text(String text, Style style) implements Inline {}

  /**
   * The printed value of an indicator.
   *
   * @param text as printed
   * @param indicator its id
   * @param style how it is set
   */
  record Bound(String text, String indicator, Style style) implements Inline {}

  /**
   * A link.
   *
   * @param text its words
   * @param target an address, or {@code #anchor} of a heading, figure or table
   */
  record Link(String text, String target) implements Inline {}

  /**
   * The call of a note, which is printed at the foot of the same page. Notes are numbered through
   * the document; a note calls no other.
   *
   * @param number from 1
   * @param words what the note says
   */
  record Note(int number, List<Inline> words) implements Inline {

    /** Copies the words. */
    public Note {
      words = List.copyOf(words);
    }

    /** Nothing: a call adds no word to the text it stands in. */
    @Override
    public String text() {
      return "";
    }
  }
}
