package org.bilan.api.live;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.PartPages;

/**
 * Pages that were made of a project. Immutable: nobody changes the bytes.
 *
 * @param turn the turn they are of
 * @param parts the pages of its parts, in order; the bytes of a part that nothing changed of are
 *     the same array as before
 * @param furniture the bytes of a PDF that has the head and foot of each page, to be laid over them
 */
public record LivePages(long turn, List<PartPages> parts, byte[] furniture) {

  /** Copies the list. */
  public LivePages {
    parts = List.copyOf(parts);
  }

  /** How many pages there are. */
  public int count() {
    return parts.stream().mapToInt(PartPages::pages).sum();
  }

  /** What stands where, in reading order, on pages that count through the document. */
  public List<PageMark> marks() {
    List<PageMark> marks = new ArrayList<>();
    int before = 0;
    for (PartPages part : parts) {
      for (PageMark mark : part.marks()) {
        marks.add(mark.on(before + mark.page()));
      }
      before += part.pages();
    }
    return marks;
  }
}
