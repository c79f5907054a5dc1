package org.bilan.workbench.shell;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.api.live.LiveState;
import org.bilan.workbench.api.WorkbenchListener;

/** The files of the open project: listed aside, once for all who show or open them. */
final class ProjectFiles {

  private static final int DEEPEST = 6;
  private static final String OUTPUT = "output";

  private final Window window;
  private final Listeners listeners;
  private List<String> files = List.of();

  ProjectFiles(Window window, Listeners listeners) {
    this.window = window;
    this.listeners = listeners;
  }

  List<String> all() {
    return files;
  }

  /** Lists the files of another project, or of none, then goes on. */
  void open(Runnable then) {
    files = List.of();
    look(Set.of(), then);
  }

  /** Lists the files again once a turn is over, if it was about any. */
  void follow(LiveState state) {
    if (!state.working() && !state.changed().isEmpty()) {
      look(Set.copyOf(state.changed()), () -> {});
    }
  }

  /** Lists the files again: another program may have made some that the project does not follow. */
  void look() {
    look(Set.of(), () -> {});
  }

  private void look(Set<String> written, Runnable then) {
    window.project().ifPresent(project -> look(project.folder(), written, then));
  }

  private void look(Path folder, Set<String> written, Runnable then) {
    window.aside(
        () -> list(folder),
        now -> {
          if (window.project().filter(p -> p.folder().equals(folder)).isPresent()) {
            boolean same = now.equals(files);
            files = now;
            if (!same || !written.isEmpty()) {
              listeners.tell((WorkbenchListener l) -> l.filesChanged(written));
            }
            then.run();
          }
        });
  }

  private static List<String> list(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    Files.walkFileTree(folder, Set.of(), DEEPEST, new Visitor(folder, found));
    found.sort(null);
    return List.copyOf(found);
  }

  /** Leaves out what is hidden, and what the project itself makes. */
  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<String> found;

    Visitor(Path root, List<String> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && (isHidden(folder) || path(folder).equals(OUTPUT));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        found.add(path(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
