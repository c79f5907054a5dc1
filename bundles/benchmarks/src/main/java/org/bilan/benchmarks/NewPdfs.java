package org.bilan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;

/**
 * Changes the figures of one chart of the sample several times and prints, for each time,
 * milliseconds of wall and of CPU until all outputs are written again, parted by a tab. The project
 * is written to.
 *
 * <p>Arguments: {@code HOME PROJECT OUTPUT TIMES}.
 */
public final class NewPdfs {

  private NewPdfs() {}

  /** Changes, renders and prints. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[1]);
    ProjectEdit edit = ProjectEdit.INDICATOR;
    String text = edit.text(project);
    try (RunningProduct product = new RunningProduct(Path.of(arguments[0]))) {
      Drafts drafts = product.service(Drafts.class);
      for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
        edit.save(project, edit.changed(text, i));
        Stopwatch watch = new Stopwatch();
        publish(drafts, project, Path.of(arguments[2]));
        watch.print();
      }
    } finally {
      edit.save(project, text);
    }
    System.exit(0);
  }

  private static void publish(Drafts drafts, Path project, Path output) {
    Rendered rendered =
        drafts.publish(ProjectRequest.of(project), Optional.of(output), Progress.SILENT);
    if (!rendered.published()) {
      throw new IllegalStateException(rendered.diagnostics().toString());
    }
  }
}
