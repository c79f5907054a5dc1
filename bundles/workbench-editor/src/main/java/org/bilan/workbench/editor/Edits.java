package org.bilan.workbench.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.language.TextEdit;
import org.bilan.api.live.LiveProject;
import org.bilan.workbench.api.Workbench;

/** Changes of several files: in the editors that are open, on disk elsewhere. */
final class Edits {

  private Edits() {}

  /** Makes all changes; those in editors are not yet saved. */
  static void apply(Workbench workbench, List<TextEdit> edits) throws IOException {
    LiveProject project = workbench.project().orElseThrow();
    Set<String> paths = new TreeSet<>();
    edits.forEach(e -> paths.add(e.span().path()));
    for (String path : paths) {
      Optional<ScriptEditor> open = editor(workbench, path);
      if (open.isPresent()) {
        open.get().replace(TextEdit.apply(path, open.get().file().text(), edits));
      } else {
        write(project.folder().resolve(path), path, edits);
      }
    }
  }

  private static void write(Path file, String path, List<TextEdit> edits) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
    Files.writeString(fresh, TextEdit.apply(path, text, edits), StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
