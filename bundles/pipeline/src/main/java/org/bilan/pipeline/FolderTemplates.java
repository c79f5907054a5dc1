package org.bilan.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.project.ProjectTemplates;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Copies the starting projects of the distribution. */
@Component(service = ProjectTemplates.class)
public final class FolderTemplates implements ProjectTemplates {

  private static final String PROJECT = "project";

  private final Optional<Path> templates;

  /** Looks beside the distribution. */
  @Activate
  public FolderTemplates(BundleContext context) {
    this(Evaluation.templates(context.getProperty("bilan.home")));
  }

  FolderTemplates(Optional<Path> templates) {
    this.templates = templates;
  }

  @Override
  public List<String> names() {
    if (templates.isEmpty() || !Files.isDirectory(templates.get())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(templates.get())) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve(PROJECT)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public List<String> make(String template, Path folder) {
    Path target = folder.toAbsolutePath().normalize();
    if (!names().contains(template)) {
      throw new DiagnosticException(
          Diagnostic.error("project.no-template", place(folder), template)
              .suggesting(Suggestion.among(template, names())));
    }
    try {
      refuseFull(target, folder);
      return copy(templates.orElseThrow().resolve(template).resolve(PROJECT), target);
    } catch (IOException e) {
      throw new DiagnosticException(
          Diagnostic.error("project.not-made", place(folder), String.valueOf(e.getMessage())));
    }
  }

  private static void refuseFull(Path target, Path written) throws IOException {
    boolean full = Files.exists(target) && !Files.isDirectory(target);
    if (Files.isDirectory(target)) {
      try (Stream<Path> files = Files.list(target)) {
        full = files.findAny().isPresent();
      }
    }
    if (full) {
      throw new DiagnosticException(Diagnostic.error("project.already-there", place(written)));
    }
  }

  /** Copies beside the target, then renames: a half-made project is never left in its place. */
  private static List<String> copy(Path from, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
    try {
      List<String> made = copyFiles(from, draft);
      Files.deleteIfExists(target);
      Files.move(draft, target);
      return made;
    } finally {
      delete(draft);
    }
  }

  private static List<String> copyFiles(Path from, Path draft) throws IOException {
    List<String> made = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = from.relativize(file).toString().replace('\\', '/');
        Path copy = draft.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        made.add(name);
      }
    }
    return made;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Place place(Path folder) {
    return Place.file(folder.toString().replace('\\', '/'));
  }
}
