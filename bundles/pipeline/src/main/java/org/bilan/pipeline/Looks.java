package org.bilan.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.output.Look;
import org.bilan.api.output.Look.Logo;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;

/**
 * Finds looks: first among the project's own ({@code looks/NAME/look.groovy}), then among those of
 * the distribution ({@code report-templates/NAME/look.groovy}).
 *
 * @param host evaluates their scripts
 * @param templates the folder of the distribution's looks, where there is one
 * @param families the type families there are
 */
record Looks(ScriptHost host, Optional<Path> templates, List<String> families) {

  private static final String SCRIPT = "look.groovy";

  /** The look of a report; the default one where it cannot be had, which is reported. */
  Look of(ReportDefinition report, Path project, DiagnosticSink problems) {
    return of(report, project, Map.of(), problems);
  }

  /** The same from scripts that are not saved, by their paths as messages name them. */
  Look of(
      ReportDefinition report, Path project, Map<String, String> unsaved, DiagnosticSink problems) {
    Optional<Path> folder = folder(report.look(), project);
    if (folder.isPresent()) {
      return script(folder.get(), unsaved, problems)
          .map(script -> host.look(script, problems))
          .map(look -> withLogo(look, folder.get(), problems))
          .map(look -> withKnownFaces(look, folder.get(), problems))
          .orElse(Look.DEFAULT);
    }
    List<String> known = known(project);
    if (!(known.isEmpty() && report.look().equals(Look.DEFAULT.name()))) {
      problems.report(
          Diagnostic.error("project.no-look", report.place(), report.look())
              .suggesting(Suggestion.among(report.look(), known)));
    }
    return Look.DEFAULT;
  }

  /** The look with the default faces where it names a family that Bilan does not carry. */
  private Look withKnownFaces(Look look, Path folder, DiagnosticSink problems) {
    Look.Faces faces = look.faces();
    List<String> unknown =
        Stream.of(faces.heading(), faces.body(), faces.data())
            .distinct()
            .filter(family -> !families.contains(family))
            .toList();
    for (String family : unknown) {
      problems.report(
          Diagnostic.error("project.no-typeface", Place.file(path(folder, SCRIPT)), family)
              .suggesting(Suggestion.among(family, families)));
    }
    return unknown.isEmpty()
        ? look
        : new Look(look.name(), look.colours(), Look.DEFAULT.faces(), look.furniture());
  }

  /** Reads the logo that a look names, if it names one. */
  private static Look withLogo(Look look, Path folder, DiagnosticSink problems) {
    return look.withLogo(look.furniture().logo().flatMap(logo -> read(logo, folder, problems)));
  }

  private static Optional<Logo> read(Logo logo, Path folder, DiagnosticSink problems) {
    Path file = folder.resolve(logo.file());
    try {
      return Optional.of(logo.read(Files.readAllBytes(file)));
    } catch (IOException e) {
      problems.report(
          Diagnostic.error("project.no-logo", Place.file(path(folder, SCRIPT)), logo.file())
              .suggesting(Suggestion.among(logo.file(), images(folder))));
      return Optional.empty();
    }
  }

  private static List<String> images(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*\\.(png|jpg|jpeg)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The hashes of the files that the look of a report was read from, by path. */
  Map<String, String> hashes(ReportDefinition report, Look look, Path project) {
    Map<String, String> hashes = new TreeMap<>();
    Findings alreadyTold = new Findings();
    folder(report.look(), project)
        .ifPresent(
            folder -> {
              script(folder, alreadyTold)
                  .ifPresent(script -> hashes.put(script.path(), Hashes.of(script.text())));
              look.furniture()
                  .logo()
                  .ifPresent(
                      logo -> hashes.put(path(folder, logo.file()), Hashes.of(logo.bytes())));
            });
    return hashes;
  }

  private Optional<Path> folder(String name, Path project) {
    return folders(project).stream()
        .map(folder -> folder.resolve(name))
        .filter(look -> name.matches("[\\w-]+") && Files.isRegularFile(look.resolve(SCRIPT)))
        .findFirst();
  }

  private static Optional<ScriptFile> script(
      Path folder, Map<String, String> unsaved, DiagnosticSink problems) {
    String path = path(folder, SCRIPT);
    return unsaved.containsKey(path)
        ? Optional.of(new ScriptFile(path, unsaved.get(path)))
        : script(folder, problems);
  }

  private static Optional<ScriptFile> script(Path folder, DiagnosticSink problems) {
    return WrittenFile.read(folder.resolve(SCRIPT), path(folder, SCRIPT), problems);
  }

  /** A file of a look as messages and manifests name it: {@code report-templates/NAME/FILE}. */
  private static String path(Path folder, String file) {
    return folder.getParent().getFileName() + "/" + folder.getFileName() + "/" + file;
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
