package org.bilan.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.FormerEdition;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.store.Snapshot;

/**
 * What earlier editions told: as they were kept where they were, which is what was printed, or for
 * a region what the rows kept with them give; otherwise what the raw files of then give.
 *
 * @param editions reads snapshots
 * @param bilan evaluates projects
 */
record FormerEditions(Editions editions, BilanService bilan) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  List<FormerEdition> of(ProjectRequest request, int edition, DiagnosticSink problems) {
    Map<Integer, FormerEdition> found = new TreeMap<>();
    kept(request, edition, problems).forEach(f -> found.put(f.edition(), f));
    for (int year : years(request.folder().resolve("data"))) {
      if (year < edition && !found.containsKey(year)) {
        evaluated(request.withEdition(year), problems)
            .ifPresent(results -> found.put(year, former(year, results)));
      }
    }
    return List.copyOf(found.values());
  }

  private List<FormerEdition> kept(ProjectRequest request, int edition, DiagnosticSink problems) {
    Path workspace = request.folder().toAbsolutePath().normalize().resolve(".bilan");
    if (!Files.isDirectory(workspace.resolve("store"))) {
      return List.of();
    }
    return editions.list(workspace.getParent(), problems).stream()
        .filter(info -> info.latest() && info.edition() < edition)
        .flatMap(info -> kept(request, workspace, info, problems).stream())
        .toList();
  }

  /** Results are kept of the nation only. */
  private Optional<FormerEdition> kept(
      ProjectRequest request, Path workspace, Snapshot.Info info, DiagnosticSink problems) {
    Optional<Snapshot> kept = editions.snapshot(workspace, info.id(), problems);
    return request.parameters().isEmpty()
        ? kept.map(printed -> new FormerEdition(printed.edition(), printed.results()))
        : kept.flatMap(
            rows ->
                evaluated(request.fromStore(info.id()), problems)
                    .map(found -> former(info.edition(), StatedFacts.asKept(found, rows))));
  }

  private Optional<Results> evaluated(ProjectRequest request, DiagnosticSink problems) {
    Evaluated evaluated = bilan.evaluate(request, Progress.SILENT);
    evaluated.diagnostics().stream().filter(Diagnostic::isError).forEach(problems::report);
    return evaluated.results();
  }

  private static FormerEdition former(int year, Results results) {
    return new FormerEdition(year, values(results));
  }

  private static Map<String, Result> values(Results results) {
    Map<String, Result> values = new LinkedHashMap<>();
    results.byId().forEach((id, result) -> values.put(id, result.result()));
    return values;
  }

  private static List<Integer> years(Path data) {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(data)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> YEAR.matcher(name).matches())
          .map(Integer::valueOf)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
