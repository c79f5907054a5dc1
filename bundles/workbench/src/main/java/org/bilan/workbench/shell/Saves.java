package org.bilan.workbench.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.dialog.Questions;

/** Writes what editors hold, aside, and says what could not be written. */
final class Saves {

  private final Window window;

  Saves(Window window) {
    this.window = window;
  }

  /** An editor whose text is being written, and why it could not be, if so. */
  private record Save(Editor editor, Editor.Saving saving) {}

  /** Saves editors, then goes on where all went well. */
  void save(List<Editor> editors, Runnable then) {
    List<Save> saves = new ArrayList<>();
    editors.forEach(editor -> saves.add(new Save(editor, editor.saving())));
    window.aside(() -> write(saves), failures -> ended(saves, failures, then));
  }

  private static Map<Save, String> write(List<Save> saves) {
    Map<Save, String> failures = new LinkedHashMap<>();
    for (Save save : saves) {
      try {
        save.saving().write();
      } catch (IOException e) {
        failures.put(save, String.valueOf(e.getMessage()));
      }
    }
    return failures;
  }

  private void ended(List<Save> saves, Map<Save, String> failures, Runnable then) {
    for (Save save : saves) {
      if (!failures.containsKey(save)) {
        save.saving().written();
        window.editorChanged(save.editor());
        window.tell(window.screen().words("file.saved", save.editor().path()));
      }
    }
    failures.forEach(
        (save, why) ->
            Questions.tell(
                window, window.screen().words("file.not-saved", save.editor().path(), why)));
    if (failures.isEmpty()) {
      then.run();
    }
  }
}
