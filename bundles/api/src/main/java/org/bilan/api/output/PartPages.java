package org.bilan.api.output;

import java.util.List;
import java.util.Set;

/**
 * The pages of a part. Pages count from 1 within the part. Immutable: nobody changes the bytes.
 *
 * @param pdf its pages, without heads and feet
 * @param pages how many they are
 * @param marks what stands where on them, in reading order
 * @param headings its headings, in order
 * @param bare the pages that bear neither head nor foot
 * @param coloured the pages whose foot is set on a ground of colour
 */
public record PartPages(
    byte[] pdf,
    int pages,
    List<PageMark> marks,
    List<PageHeading> headings,
    Set<Integer> bare,
    Set<Integer> coloured) {

  /**
   * A heading that has been set.
   *
   * @param level from 1, as bookmarks would have it
   * @param number its number, or empty
   * @param text its words
   * @param page the page it is on
   */
  public record PageHeading(int level, String number, String text, int page) {}

  /** Copies the lists and the sets. */
  public PartPages {
    marks = List.copyOf(marks);
    headings = List.copyOf(headings);
    bare = Set.copyOf(bare);
    coloured = Set.copyOf(coloured);
  }
}
