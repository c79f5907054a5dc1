package org.bilan.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilan.api.project.Burst.Bilan;
import org.bilan.api.project.Progress;
import org.bilan.api.project.Rendered;
import org.bilan.api.report.Parameter;

/**
 * Renders the bilan of the nation and those of each value of a parameter, as many at once as there
 * are processors.
 *
 * @param whole the project, evaluated for the nation
 * @param parameter the parameter
 * @param output the folder that holds the folder of each
 * @param rendering renders one of them
 * @param progress is told each bilan
 */
record Bursting(
    Evaluation.Stage whole, Parameter parameter, Path output, One rendering, Progress progress) {

  private static final String NATION = "national";

  /** Renders one bilan. */
  @FunctionalInterface
  interface One {
    Rendered render(Map<String, String> parameters, Path folder);
  }

  List<Bilan> run() {
    List<String> values = new ArrayList<>(List.of(""));
    values.addAll(Scopes.values(parameter, whole.sources()));
    AtomicInteger done = new AtomicInteger();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<CompletableFuture<Bilan>> jobs =
          values.stream()
              .map(
                  value ->
                      CompletableFuture.supplyAsync(
                          () -> render(value, done, values.size()), workers))
              .toList();
      return jobs.stream().map(CompletableFuture::join).toList();
    } finally {
      workers.shutdown();
    }
  }

  private Bilan render(String value, AtomicInteger done, int all) {
    String slug = value.isEmpty() ? NATION : Scopes.slug(value);
    Map<String, String> parameters = value.isEmpty() ? Map.of() : Map.of(parameter.name(), value);
    Rendered rendered = rendering.render(parameters, output.resolve(slug));
    String name = value.isEmpty() ? slug : value;
    String code = rendered.published() ? "progress.burst" : "progress.burst-failed";
    progress.step(code, List.of(done.incrementAndGet(), all, name));
    return new Bilan(value, slug, rendered);
  }
}
