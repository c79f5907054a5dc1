package org.bilan.api.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * The end of a render.
 *
 * @param output where the outputs are, whether or not they were replaced
 * @param published whether they were replaced
 * @param files the files written, relative to the output
 * @param diagnostics everything found
 * @param computed how many values were computed, not remembered, by kind: {@code scripts}, {@code
 *     table}, {@code result}, {@code chart}, {@code pages}; a kind of which all were remembered is
 *     absent
 */
public record Rendered(
    Path output,
    boolean published,
    List<String> files,
    List<Diagnostic> diagnostics,
    Map<String, Long> computed) {

  /** The end of a render of which nobody counted what was computed. */
  public Rendered(
      Path output, boolean published, List<String> files, List<Diagnostic> diagnostics) {
    this(output, published, files, diagnostics, Map.of());
  }
}
