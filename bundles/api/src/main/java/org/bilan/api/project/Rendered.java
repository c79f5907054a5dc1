package org.bilan.api.project;

import java.nio.file.Path;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * The end of a render.
 *
 * @param output where the outputs are, whether or not they were replaced
 * @param published whether they were replaced
 * @param files the files written, relative to the output
 * @param diagnostics everything found
 */
public record Rendered(
    Path output, boolean published, List<String> files, List<Diagnostic> diagnostics) {}
