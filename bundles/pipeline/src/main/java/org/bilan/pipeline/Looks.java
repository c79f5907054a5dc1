package org.bilan.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.output.Look;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;

/**
 * Finds looks: first among the project's own ({@code looks/NAME/look.groovy}), then among those of
 * the distribution ({@code report-templates/NAME/look.groovy}).
 *
 * @param host evaluates their scripts
 * @param templates the folder of the distribution's looks, where there is one
 */
record Looks(ScriptHost host, Optional<Path> templates) {

  private static final String SCRIPT = "look.groovy";

  /** The look of a report; the default one where it cannot be had, which is reported. */
  Look of(ReportDefinition report, Path project, DiagnosticSink problems) {
    Optional<ScriptFile> script = script(report.look(), project, problems);
    if (script.isPresent()) {
      return host.look(script.get(), problems);
    }
    List<String> known = known(project);
    if (!(known.isEmpty() && report.look().equals(Look.DEFAULT.name()))) {
      problems.report(
          Diagnostic.error("project.no-look", report.place(), report.look())
              .suggesting(Suggestion.among(report.look(), known)));
    }
    return Look.DEFAULT;
  }

  /** The text of a look's script, if there is one. */
  Optional<ScriptFile> script(String name, Path project, DiagnosticSink problems) {
    for (Path folder : folders(project)) {
      Path look = folder.resolve(name);
      if (name.matches("[\\w-]+") && Files.isRegularFile(look.resolve(SCRIPT))) {
        String path = folder.getFileName() + "/" + name + "/" + SCRIPT;
        return ProjectFolder.file(look, SCRIPT, problems).map(f -> new ScriptFile(path, f.text()));
      }
    }
    return Optional.empty();
  }

  private List<String> known(Path project) {
    List<String> names = new ArrayList<>();
    for (Path folder : folders(project)) {
      try (Stream<Path> looks = Files.list(folder)) {
        looks
            .filter(look -> Files.isRegularFile(look.resolve(SCRIPT)))
            .map(look -> look.getFileName().toString())
            .forEach(names::add);
      } catch (IOException e) {
        // A folder that cannot be listed offers no look; the message then lists the others.
        continue;
      }
    }
    return names.stream().distinct().sorted().toList();
  }

  private List<Path> folders(Path project) {
    List<Path> folders = new ArrayList<>(List.of(project.resolve("looks")));
    templates.ifPresent(folders::add);
    return folders.stream().filter(Files::isDirectory).toList();
  }
}
