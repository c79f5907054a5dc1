package org.bilan.workbench.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilan.workbench.api.Menu;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchCommand;

/**
 * A command on the editor that was used last.
 *
 * @param name its name, which is also that of its words
 * @param menu its menu
 * @param rank its rank there
 * @param usualKey its key at first
 * @param action what it does
 */
record EditorCommand(
    String name, Menu menu, int rank, Optional<String> usualKey, Consumer<ScriptEditor> action)
    implements WorkbenchCommand {

  static EditorCommand of(
      String name, Menu menu, int rank, String key, Consumer<ScriptEditor> action) {
    return new EditorCommand(name, menu, rank, Optional.of(key).filter(k -> !k.isEmpty()), action);
  }

  @Override
  public String id() {
    return "org.bilan.editor." + name;
  }

  @Override
  public String title(Locale language) {
    return ScriptEditors.WORDS.of(language, "command.editor." + name);
  }

  @Override
  public Optional<String> key() {
    return usualKey;
  }

  @Override
  public String icon() {
    return "text";
  }

  @Override
  public boolean isEnabled(Workbench workbench) {
    return editor(workbench).isPresent();
  }

  @Override
  public void run(Workbench workbench) {
    editor(workbench).ifPresent(action);
  }

  private static Optional<ScriptEditor> editor(Workbench workbench) {
    return workbench
        .activeEditor()
        .filter(ScriptEditor.class::isInstance)
        .map(ScriptEditor.class::cast);
  }
}
