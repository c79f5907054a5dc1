package org.bilan.api.live;

import java.util.List;
import org.bilan.api.output.PageMark;

/**
 * Pages that were made of a project. Immutable: nobody changes the bytes.
 *
 * @param turn the turn they are of
 * @param pdf the bytes of the PDF
 * @param marks what stands where on them, in reading order
 */
public record LivePages(long turn, byte[] pdf, List<PageMark> marks) {

  /** Copies the marks. */
  public LivePages {
    marks = List.copyOf(marks);
  }
}
