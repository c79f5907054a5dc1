package org.bilan.live;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a project that its bilan depends on, each with what tells that it was written.
 *
 * @param byPath stamps by path, relative to the project where they are in it
 * @param folders the folders they are in
 */
record FileStamps(Map<String, String> byPath, Set<Path> folders) {

  private static final List<String> FOLDERS =
      List.of("sources", "indicators", "texts", "looks", "data");
  private static final String LAYOUT = "bilan.groovy";

  /** How deep folders of looks and of data are looked into. */
  private static final int DEEPEST = 5;

  /** The files as they are now. */
  static FileStamps of(Path project, Optional<Path> data) {
    FileStamps stamps = new FileStamps(new TreeMap<>(), new LinkedHashSet<>(List.of(project)));
    Path layout = project.resolve(LAYOUT);
    if (Files.isRegularFile(layout)) {
      stamps.add(project, layout, attributes(layout));
    }
    FOLDERS.forEach(name -> stamps.walk(project, project.resolve(name)));
    data.ifPresent(other -> stamps.walk(project, other.toAbsolutePath().normalize()));
    return stamps;
  }

  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void add(Path project, Path file, Optional<BasicFileAttributes> found) {
    String path = file.startsWith(project) ? project.relativize(file).toString() : file.toString();
    String stamp =
        found.map(a -> a.size() + " " + a.lastModifiedTime() + " " + a.fileKey()).orElse("");
    byPath.put(path.replace('\\', '/'), stamp);
  }

  private void walk(Path project, Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, Set.of(), DEEPEST, new Visitor(project));
    } catch (IOException e) {
      // What cannot be looked into is told by the render; its files count as gone.
      folders.remove(folder);
    }
  }

  /** The paths of files that are new, gone, or written since. */
  Set<String> differences(FileStamps before) {
    Set<String> paths = new TreeSet<>(byPath.keySet());
    paths.addAll(before.byPath.keySet());
    paths.removeIf(path -> Objects.equals(byPath.get(path), before.byPath.get(path)));
    return paths;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path project;

    Visitor(Path project) {
      this.project = project;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file) && isInput(file)) {
        add(project, file, Optional.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }

    /** Editors leave other files beside scripts and texts while they write. */
    private boolean isInput(Path file) {
      Path relative = file.startsWith(project) ? project.relativize(file) : file;
      String name = file.getFileName().toString();
      return switch (relative.getName(0).toString()) {
        case "sources", "indicators" -> name.endsWith(".groovy");
        case "texts" -> name.endsWith(".md");
        default -> !name.endsWith("~");
      };
    }
  }
}
