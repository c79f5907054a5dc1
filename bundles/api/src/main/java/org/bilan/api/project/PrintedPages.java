package org.bilan.api.project;

import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.output.PartPages;

/**
 * Pages of a draft, part by part: the bytes of a part that nothing changed of are the same array as
 * before. Immutable: nobody changes the bytes.
 *
 * @param parts the pages of its parts, in order
 * @param furniture the bytes of a PDF that has the head and foot of each page, to be laid over them
 * @param diagnostics what was found while they were set
 * @param recomputed how many charts and parts were made, not remembered, by kind
 */
public record PrintedPages(
    List<PartPages> parts,
    byte[] furniture,
    List<Diagnostic> diagnostics,
    Map<String, Long> recomputed) {

  /** Copies the lists and the map. */
  public PrintedPages {
    parts = List.copyOf(parts);
    diagnostics = List.copyOf(diagnostics);
    recomputed = Map.copyOf(recomputed);
  }
}
