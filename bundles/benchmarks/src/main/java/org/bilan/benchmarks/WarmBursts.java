package org.bilan.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Burst;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;

/**
 * Makes the bilans of all values of a parameter several times in one process and prints, for each
 * time, milliseconds of wall and of CPU, parted by a tab. Nothing is remembered on disk.
 *
 * <p>Arguments: {@code HOME PROJECT PARAMETER OUTPUT TIMES}.
 */
public final class WarmBursts {

  private WarmBursts() {}

  /** Renders and prints. */
  public static void main(String[] arguments) {
    try (RunningProduct product = new RunningProduct(Path.of(arguments[0]))) {
      BilanService service = product.service(BilanService.class);
      for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
        Stopwatch watch = new Stopwatch();
        burst(service, Path.of(arguments[1]), arguments[2], Path.of(arguments[3]));
        watch.print();
      }
    }
    System.exit(0);
  }

  private static void burst(BilanService service, Path project, String parameter, Path output) {
    ProjectRequest request =
        new ProjectRequest(
            project, Optional.empty(), Optional.empty(), Map.of(), false, Optional.empty());
    Burst burst = service.burst(request, parameter, Optional.of(output), Progress.SILENT);
    boolean made = burst.bilans().stream().allMatch(bilan -> bilan.rendered().published());
    if (burst.bilans().isEmpty() || !made) {
      throw new IllegalStateException(burst.diagnostics().toString());
    }
  }
}
