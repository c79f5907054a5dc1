package org.bilan.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;

/**
 * Renders a project several times in one process and prints, for each time, milliseconds of wall
 * and of CPU, parted by a tab. Nothing is remembered on disk: files are read and cleaned, figures
 * computed and pages drawn each time.
 *
 * <p>Arguments: {@code HOME PROJECT OUTPUT TIMES}.
 */
public final class WarmRenders {

  private WarmRenders() {}

  /** Renders and prints. */
  public static void main(String[] arguments) {
    try (RunningProduct product = new RunningProduct(Path.of(arguments[0]))) {
      BilanService service = product.service(BilanService.class);
      Path output = Path.of(arguments[2]);
      for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
        Stopwatch watch = new Stopwatch();
        render(service, Path.of(arguments[1]), output);
        watch.print();
      }
    }
    System.exit(0);
  }

  private static void render(BilanService service, Path project, Path output) {
    ProjectRequest request =
        new ProjectRequest(
            project, Optional.empty(), Optional.empty(), Map.of(), false, Optional.empty());
    Rendered rendered = service.render(request, Optional.of(output), Progress.SILENT);
    if (!rendered.published()) {
      throw new IllegalStateException(rendered.diagnostics().toString());
    }
  }
}
