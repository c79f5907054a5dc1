package org.bilan.api.language;

import java.util.List;

/**
 * A part of a file, for its outline.
 *
 * @param word what it is, by the word that opens it: {@code source}, {@code section}; {@code #} and
 *     {@code ##} for passages and headings of texts
 * @param name its name; empty where it has none
 * @param span the whole of it
 * @param selection its name as written, or its word
 * @param children its parts
 */
public record Symbol(String word, String name, Span span, Span selection, List<Symbol> children) {

  /** Copies the parts. */
  public Symbol {
    children = List.copyOf(children);
  }
}
