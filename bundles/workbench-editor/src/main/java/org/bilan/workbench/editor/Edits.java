package org.bilan.workbench.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bilan.api.language.TextEdit;
import org.bilan.api.live.LiveProject;
import org.bilan.workbench.api.WholeFile;
import org.bilan.workbench.api.Workbench;

/** Changes of several files: in the editors that are open, on disk elsewhere. */
final class Edits {

  private Edits() {}

  /**
   * Makes all changes; those in editors are not yet saved.
   *
   * @param ended is told, on the event thread, why a file could not be changed, if one could not
   */
  static void apply(Workbench workbench, List<TextEdit> edits, Consumer<Optional<String>> ended) {
    LiveProject project = workbench.project().orElseThrow();
    Set<String> closed = new TreeSet<>();
    for (String path : edits.stream().map(e -> e.span().path()).distinct().toList()) {
      editor(workbench, path)
          .ifPresentOrElse(
              open -> open.area().replace(TextEdit.apply(path, open.file().text(), edits)),
              () -> closed.add(path));
    }
    workbench.aside(() -> write(project.folder(), closed, edits), ended);
  }

  private static Optional<String> write(Path folder, Set<String> paths, List<TextEdit> edits) {
    for (String path : paths) {
      try {
        Path file = folder.resolve(path);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        WholeFile.write(file, TextEdit.apply(path, text, edits));
      } catch (IOException e) {
        return Optional.of(String.valueOf(e.getMessage()));
      }
    }
    return Optional.empty();
  }

  /** The open editor of a file. */
  static Optional<ScriptEditor> editor(Workbench workbench, String path) {
    return workbench.editors().stream()
        .filter(e -> e.path().equals(path))
        .filter(ScriptEditor.class::isInstance)
        .map(ScriptEditor.class::cast)
        .findFirst();
  }
}
