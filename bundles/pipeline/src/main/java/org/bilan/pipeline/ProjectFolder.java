package org.bilan.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;

/**
 * The files of a project, read once.
 *
 * @param folder the project
 * @param name its name: that of its folder
 * @param edition the edition asked for
 * @param data where the edition's raw files are
 * @param scripts its scripts
 * @param texts its Markdown files
 * @param unsaved texts that stand in the place of files, by their paths
 */
record ProjectFolder(
    Path folder,
    String name,
    int edition,
    Path data,
    ProjectScripts scripts,
    List<ScriptFile> texts,
    Map<String, String> unsaved) {

  private static final String YEAR = "\\d{4}";

  /** Opens a project; reports why where it cannot. */
  static Optional<ProjectFolder> open(ProjectRequest request, DiagnosticSink problems) {
    return open(request, Map.of(), problems);
  }

  /** The same with texts that are not saved in the place of files. */
  static Optional<ProjectFolder> open(
      ProjectRequest request, Map<String, String> unsaved, DiagnosticSink problems) {
    Path folder = request.folder().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      problems.report(missing(request.folder()));
      return Optional.empty();
    }
    if (!Files.isDirectory(folder.resolve("sources"))) {
      problems.report(Diagnostic.error("project.no-sources", place(request.folder())));
      return Optional.empty();
    }
    Optional<Integer> edition = edition(request, folder, problems);
    if (edition.isEmpty()) {
      return Optional.empty();
    }
    Path data = request.data().orElse(folder.resolve("data").resolve(edition.get().toString()));
    if (request.fromStore().isEmpty() && !Files.isDirectory(data)) {
      problems.report(noData(folder, request, data));
      return Optional.empty();
    }
    Reading reading = new Reading(folder, unsaved, problems);
    ProjectScripts scripts =
        new ProjectScripts(
            edition.get(),
            reading.files("sources", ".groovy"),
            reading.files("indicators", ".groovy"),
            reading.file("bilan.groovy"));
    return Optional.of(
        new ProjectFolder(
            folder,
            folder.getFileName().toString(),
            edition.get(),
            data,
            scripts,
            reading.files("texts", ".md"),
            unsaved));
  }

  private static Diagnostic missing(Path folder) {
    if (Files.exists(folder)) {
      return Diagnostic.error("project.a-file", place(folder))
          .suggesting(new Suggestion(List.of(), projectAround(folder), 0));
    }
    Path parent = folder.toAbsolutePath().normalize().getParent();
    List<String> neighbours =
        parent == null
            ? List.of()
            : names(parent).stream().filter(n -> !n.startsWith(".")).toList();
    Suggestion suggestion = Suggestion.among(String.valueOf(folder.getFileName()), neighbours);
    return Diagnostic.error("project.no-folder", place(folder))
        .suggesting(new Suggestion(List.of(), suggestion.nearest(), 0));
  }

  /** The nearest folder around a file that is a project. */
  private static Optional<String> projectAround(Path file) {
    return Stream.iterate(file.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("sources")))
        .findFirst()
        .map(folder -> file.isAbsolute() ? folder : Path.of("").toAbsolutePath().relativize(folder))
        .map(folder -> place(folder).file())
        .map(folder -> folder.isEmpty() ? "." : folder);
  }

  private static Diagnostic noData(Path folder, ProjectRequest request, Path data) {
    if (request.data().isPresent()) {
      return Diagnostic.error("project.no-data-folder", place(data));
    }
    String edition = data.getFileName().toString();
    return Diagnostic.error("project.no-edition", place(request.folder()), edition)
        .suggesting(Suggestion.among(edition, editions(folder)));
  }

  private static Optional<Integer> edition(
      ProjectRequest request, Path folder, DiagnosticSink problems) {
    if (request.edition().isPresent()) {
      return request.edition();
    }
    Optional<Integer> ofData =
        request
            .data()
            .map(d -> d.toAbsolutePath().normalize().getFileName().toString())
            .filter(n -> n.matches(YEAR))
            .map(Integer::valueOf);
    Optional<Integer> latest =
        editions(folder).stream().map(Integer::valueOf).max(Integer::compare);
    Optional<Integer> found = ofData.or(() -> latest);
    if (found.isEmpty()) {
      problems.report(Diagnostic.error("project.no-editions", place(request.folder())));
    }
    return found;
  }

  private static List<String> editions(Path folder) {
    return names(folder.resolve("data")).stream().filter(n -> n.matches(YEAR)).toList();
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Reads scripts and texts, those that are not saved from where they are written.
   *
   * @param folder the project
   * @param unsaved texts by their paths
   * @param problems is told what cannot be read
   */
  private record Reading(Path folder, Map<String, String> unsaved, DiagnosticSink problems) {

    List<ScriptFile> files(String sub, String ending) {
      Set<String> paths = new TreeSet<>();
      names(folder.resolve(sub)).forEach(name -> paths.add(sub + "/" + name));
      unsaved.keySet().stream()
          .filter(path -> path.startsWith(sub + "/") && path.indexOf('/', sub.length() + 1) < 0)
          .forEach(paths::add);
      return paths.stream()
          .filter(path -> path.endsWith(ending) && !path.startsWith(sub + "/."))
          .flatMap(path -> file(path).stream())
          .toList();
    }

    Optional<ScriptFile> file(String path) {
      return unsaved.containsKey(path)
          ? Optional.of(new ScriptFile(path, unsaved.get(path)))
          : WrittenFile.read(folder.resolve(path), path, problems);
    }
  }

  private static Place place(Path path) {
    return Place.file(path.toString().replace('\\', '/'));
  }

  /** Where caches and the store are. */
  Path workspace() {
    return folder.resolve(".bilan");
  }

  /** All scripts and texts, in order. */
  List<ScriptFile> allFiles() {
    List<ScriptFile> all = new ArrayList<>(scripts.sources());
    all.addAll(scripts.indicators());
    scripts.layout().ifPresent(all::add);
    all.addAll(texts);
    return all;
  }
}
