package org.bilan.api.project;

import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.output.PageMark;

/**
 * Pages of a draft. Immutable: nobody changes the bytes.
 *
 * @param pdf the bytes of the PDF
 * @param marks what stands where on them, in reading order
 * @param diagnostics what was found while they were set
 * @param recomputed how many charts and pages were made, not remembered, by kind
 */
public record PrintedPages(
    byte[] pdf, List<PageMark> marks, List<Diagnostic> diagnostics, Map<String, Long> recomputed) {

  /** Copies the lists and the map. */
  public PrintedPages {
    marks = List.copyOf(marks);
    diagnostics = List.copyOf(diagnostics);
    recomputed = Map.copyOf(recomputed);
  }
}
