package org.bilan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;

/**
 * Renders the sample several times, nothing remembered, then opens it and changes it as an author
 * does; prints the medians of what a change takes until the page that shows it is drawn, beside
 * those of a render. All in one process, in rounds, so that all run the same compiled code on the
 * same machine. The project is written to.
 *
 * <p>Arguments: {@code HOME PROJECT OUTPUT TIMES}.
 */
public final class LiveEdits {

  private static final String RENDER = "a full warm render";
  private static final List<ProjectEdit> EDITS =
      List.of(ProjectEdit.TEXT, ProjectEdit.INDICATOR, ProjectEdit.COLOUR, ProjectEdit.CELL);

  /** Rounds that only warm the process up. */
  private static final int UNCOUNTED = 3;

  private final BilanService service;
  private final Path project;
  private final Path output;
  private final LiveProject live;
  private final SeenPages seen = new SeenPages();
  private final MeasuredTimes times = new MeasuredTimes();

  private LiveEdits(RunningProduct product, Path project, Path output) {
    this.service = product.service(BilanService.class);
    this.project = project;
    this.output = output;
    this.live =
        product.service(LiveProjects.class).open(ProjectRequest.of(project), LiveListener.SILENT);
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (RunningProduct product = new RunningProduct(Path.of(arguments[0]))) {
      new LiveEdits(product, Path.of(arguments[1]), Path.of(arguments[2]))
          .run(Integer.parseInt(arguments[3]));
    }
    System.exit(0);
  }

  private void run(int rounds) throws IOException, InterruptedException {
    draw(live.await(1));
    for (int i = -UNCOUNTED; i < rounds; i++) {
      times.counting(i >= 0);
      render();
      for (ProjectEdit edit : EDITS) {
        edit(edit, UNCOUNTED + i);
      }
    }
    times.print(RENDER);
    live.close();
  }

  private void render() {
    ProjectRequest request =
        new ProjectRequest(
            project, Optional.empty(), Optional.empty(), Map.of(), false, Optional.empty());
    MeasuredTimes.Start start = times.start();
    Rendered rendered = service.render(request, Optional.of(output), Progress.SILENT);
    times.end(start, RENDER);
    if (!rendered.published()) {
      throw new IllegalStateException(rendered.diagnostics().toString());
    }
  }

  private void edit(ProjectEdit edit, int time) throws IOException, InterruptedException {
    String text = edit.text(project);
    String changed = edit.changed(text, time);
    long before = live.state().turn();
    MeasuredTimes.Start start = times.start();
    LiveState state =
        edit == ProjectEdit.CELL ? saved(edit, changed, before) : typed(edit, changed);
    times.end(start, edit.name() + ", its pages set");
    draw(state);
    times.end(start, edit.name() + ", on screen");
    times.counted(edit.name(), state.recomputed());
    if (edit == ProjectEdit.CELL) {
      saved(edit, text, state.turn());
    } else {
      live.await(live.edit(edit.path(), Optional.empty()));
    }
    draw(live.state());
  }

  private LiveState typed(ProjectEdit edit, String text) throws InterruptedException {
    return live.await(live.edit(edit.path(), Optional.of(text)));
  }

  private LiveState saved(ProjectEdit edit, String text, long before)
      throws IOException, InterruptedException {
    edit.save(project, text);
    while (live.state().turn() <= before) {
      Thread.sleep(1);
    }
    return live.await(live.state().turn());
  }

  private void draw(LiveState state) {
    if (state.hasErrors()) {
      throw new IllegalStateException(state.diagnostics().toString());
    }
    seen.draw(state.pages().orElseThrow());
  }
}
