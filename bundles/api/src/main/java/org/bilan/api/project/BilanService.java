package org.bilan.api.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.store.Snapshot;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What can be done with a project; the command line and the workbench call nothing else. Safe
 * between threads.
 *
 * <p>Example: {@code service.render(ProjectRequest.of(folder), Optional.empty(), Progress.SILENT)}.
 */
@ProviderType
public interface BilanService {

  /** All that is wrong with a project, found before any page is drawn. */
  List<Diagnostic> check(ProjectRequest request, Progress progress);

  /** The results of a project. */
  Evaluated evaluate(ProjectRequest request, Progress progress);

  /**
   * Renders a project: nothing is replaced where there are errors.
   *
   * @param request what to render
   * @param output the folder itself; {@code output/NAME-EDITION} beside the current folder by
   *     default
   * @param progress is told each step
   */
  Rendered render(ProjectRequest request, Optional<Path> output, Progress progress);

  /**
   * Renders the national bilan and one for each value of a parameter, in parallel. One that fails
   * does not stop the others.
   *
   * @param request what to render, without parameters
   * @param parameter the parameter of the layout
   * @param output the folder that holds the folder of each; {@code output/NAME-EDITION-PARAMETER}
   *     by default
   * @param progress is told each bilan, from several threads
   */
  Burst burst(ProjectRequest request, String parameter, Optional<Path> output, Progress progress);

  /** The snapshots of a project, the latest first. */
  List<Snapshot.Info> editions(Path project, DiagnosticSink problems);

  /**
   * What changed from one snapshot to another; empty where one of them is not found, which is
   * reported.
   */
  Optional<EditionDiff> diff(Path project, String from, String to, DiagnosticSink problems);
}
