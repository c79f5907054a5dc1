package org.bilan.workbench.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.bilan.api.diagnostic.Place;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.EditorFactory;
import org.bilan.workbench.dialog.Questions;

/** The files of the project that are being edited. */
public final class OpenFiles {

  /** What an author begins with: the layout, which names everything else. */
  private static final List<String> FIRST = List.of("texts/bilan.md", "bilan.groovy");

  private final Window window;
  private final Contributions contributions;
  private final Screen screen;
  private final EditorTabs tabs;
  private final Saves saves;

  OpenFiles(Window window, Contributions contributions, Screen screen, JComponent welcome) {
    this.window = window;
    this.contributions = contributions;
    this.screen = screen;
    this.tabs = new EditorTabs(screen, welcome, window::editorChanged, this::close);
    this.saves = new Saves(window);
  }

  JComponent component() {
    return tabs.component();
  }

  /** The tabs. */
  EditorTabs tabs() {
    return tabs;
  }

  /** Opens a file of the project at a place. */
  void edit(Place place) {
    tabs.of(place.file()).ifPresentOrElse(editor -> tabs.reveal(editor, place), () -> open(place));
  }

  private void open(Place place) {
    Optional<EditorFactory> factory = contributions.editor(place.file());
    if (window.project().isEmpty() || factory.isEmpty()) {
      String key = window.project().isEmpty() ? "file.missing" : "file.no-editor";
      window.tell(screen.words(key, place.file()));
      return;
    }
    window.aside(
        () -> prepare(factory.get(), place.file()),
        prepared ->
            prepared.ifPresentOrElse(
                editor -> add(editor, place),
                () -> window.tell(screen.words("file.unreadable", place.file()))));
  }

  private Optional<Supplier<Editor>> prepare(EditorFactory factory, String path) {
    try {
      return Optional.of(factory.prepare(window, path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The same file may have been asked for twice before it was read. */
  private void add(Supplier<Editor> prepared, Place place) {
    Editor editor =
        tabs.of(place.file())
            .orElseGet(
                () -> {
                  Editor made = prepared.get();
                  tabs.add(made);
                  return made;
                });
    tabs.reveal(editor, place);
  }

  /** Opens what an author of a project begins with. */
  void openFirst() {
    FIRST.stream()
        .filter(window.files()::contains)
        .filter(path -> contributions.editor(path).isPresent())
        .forEach(path -> edit(Place.file(path)));
  }

  /** The files of the project that can be edited, in order. */
  public List<String> editable() {
    return window.files().stream().filter(p -> contributions.editor(p).isPresent()).toList();
  }

  /** Saves one editor; says why where that fails. */
  public void save(Editor editor) {
    saves.save(List.of(editor), () -> {});
  }

  /** Saves all editors, then goes on where all went well. */
  public void saveAll(Runnable then) {
    saves.save(changed(), then);
  }

  private List<Editor> changed() {
    return tabs.all().stream().filter(Editor::isChanged).toList();
  }

  /** Closes an editor, unless the user keeps it. */
  public void close(Editor editor) {
    whenSafe(editor.isChanged() ? List.of(editor) : List.of(), () -> tabs.remove(editor));
  }

  /** Goes to another tab. */
  public void turn(int by) {
    tabs.turn(by);
  }

  /** Brings the welcome page to the front. */
  public void welcome() {
    tabs.showWelcome();
  }

  /** Goes on once nothing is unsaved, or the user said what to do with it. */
  void whenSafe(Runnable then) {
    whenSafe(changed(), then);
  }

  private void whenSafe(List<Editor> changed, Runnable then) {
    if (changed.isEmpty()) {
      then.run();
      return;
    }
    String names = String.join(", ", changed.stream().map(Editor::path).toList());
    switch (Questions.unsaved(window, names)) {
      case SAVE -> saves.save(changed, then);
      case DROP -> then.run();
      default -> tabs.active().ifPresent(Editor::focus);
    }
  }

  void closeAll() {
    tabs.removeAll();
  }

  /** Editors whose bundle is gone are closed, those with unsaved texts after the user was asked. */
  void contributionsChanged() {
    for (Editor editor : tabs.all()) {
      if (contributions.editor(editor.path()).isEmpty()) {
        tabs.remove(editor);
      }
    }
  }
}
