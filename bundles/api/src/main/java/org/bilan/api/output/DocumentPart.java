package org.bilan.api.output;

import java.util.List;
import java.util.Set;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;

/**
 * A part of a document, and what is printed in it that depends on other parts.
 *
 * @param document the part: one of {@link Document#parts()}
 * @param anchors the targets in other parts that its links lead to
 * @param contents what the contents list, where the part is these
 */
public record DocumentPart(Document document, Set<String> anchors, List<Listed> contents) {

  /**
   * A heading that the contents list.
   *
   * @param heading a heading of level 1 or 2
   * @param page the page of the document that it is on, from 1
   */
  public record Listed(Block.Heading heading, int page) {}

  /** Copies the anchors and the lines. */
  public DocumentPart {
    anchors = Set.copyOf(anchors);
    contents = List.copyOf(contents);
  }

  /** A part that depends on no other. */
  public static DocumentPart of(Document document) {
    return new DocumentPart(document, Set.of(), List.of());
  }

  /** The same part, whose contents list these headings. */
  public DocumentPart listing(List<Listed> lines) {
    return new DocumentPart(document, anchors, lines);
  }
}
