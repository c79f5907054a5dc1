package org.bilan.api.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Computes a project that is being written, step by step. What was computed before, by these steps
 * or by a render, is remembered as long as the process lives: an edit costs what it reaches. Each
 * step may be given up for a later edit; it then ends with a {@link
 * java.util.concurrent.CancellationException}. Safe between threads.
 *
 * <p>Example: {@code drafts.draft(request, Map.of("texts/a.md", text), Progress.SILENT, () ->
 * false)}.
 */
@ProviderType
public interface Drafts {

  /**
   * Evaluates and composes a project.
   *
   * @param request what is computed
   * @param unsaved texts in the place of files, by their paths in the project
   * @param progress is told each step
   * @param givenUp whether nobody wants the result any more; asked often, from several threads
   */
  Draft draft(
      ProjectRequest request,
      Map<String, String> unsaved,
      Progress progress,
      BooleanSupplier givenUp);

  /**
   * Sets the pages of a draft; empty where it has no document, or nobody writes PDF.
   *
   * @param draft what is printed
   * @param progress is told each step
   * @param givenUp as above
   */
  Optional<PrintedPages> print(Draft draft, Progress progress, BooleanSupplier givenUp);

  /**
   * Renders a project as it is saved, like {@link BilanService#render}, but keeps nothing in its
   * store.
   */
  Rendered publish(ProjectRequest request, Optional<Path> output, Progress progress);
}
