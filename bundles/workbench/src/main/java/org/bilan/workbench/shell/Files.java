package org.bilan.workbench.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.bilan.api.diagnostic.Place;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.EditorFactory;
import org.bilan.workbench.dialog.Questions;

/** The files of the project that are being edited. */
public final class Files {

  /** What an author begins with: the layout, which names everything else. */
  private static final List<String> FIRST = List.of("texts/bilan.md", "bilan.groovy");

  private final Window window;
  private final Contributions contributions;
  private final Screen screen;
  private final EditorTabs tabs;

  Files(Window window, Contributions contributions, Screen screen, JComponent welcome) {
    this.window = window;
    this.contributions = contributions;
    this.screen = screen;
    this.tabs = new EditorTabs(screen, welcome, window::editorChanged, this::close);
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
    Optional<Editor> open = tabs.of(place.file());
    if (open.isEmpty()) {
      open = open(place.file());
    }
    open.ifPresent(editor -> tabs.reveal(editor, place));
  }

  private Optional<Editor> open(String path) {
    Optional<Path> folder = window.project().map(p -> p.folder());
    if (folder.isEmpty() || !java.nio.file.Files.isRegularFile(folder.get().resolve(path))) {
      window.tell(screen.words("file.missing", path));
      return Optional.empty();
    }
    Optional<EditorFactory> factory = contributions.editor(path);
    if (factory.isEmpty()) {
      window.tell(screen.words("file.no-editor", path));
      return Optional.empty();
    }
    Editor editor = factory.get().open(window, path);
    tabs.add(editor);
    return Optional.of(editor);
  }

  /** Opens what an author of a project begins with. */
  void openFirst(Path folder) {
    FIRST.stream()
        .filter(path -> java.nio.file.Files.isRegularFile(folder.resolve(path)))
        .filter(path -> contributions.editor(path).isPresent())
        .forEach(path -> edit(Place.file(path)));
  }

  /** The files of the project that can be edited, in order. */
  public List<String> editable() {
    Optional<Path> folder = window.project().map(p -> p.folder());
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> all = java.nio.file.Files.walk(folder.get(), 4)) {
      return all.filter(java.nio.file.Files::isRegularFile)
          .map(p -> folder.get().relativize(p).toString().replace('\\', '/'))
          .filter(p -> !p.startsWith(".") && !p.startsWith("output/"))
          .filter(p -> contributions.editor(p).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Saves one editor; says why where that fails. */
  public boolean save(Editor editor) {
    try {
      editor.save();
      window.editorChanged(editor);
      window.tell(screen.words("file.saved", editor.path()));
      return true;
    } catch (IOException e) {
      Questions.tell(window, screen.words("file.not-saved", editor.path(), e.getMessage()));
      return false;
    }
  }

  /** Saves all editors. */
  public boolean saveAll() {
    boolean well = true;
    for (Editor editor : tabs.all()) {
      well &= !editor.isChanged() || save(editor);
    }
    return well;
  }

  /** Closes an editor, unless the user keeps it. */
  public void close(Editor editor) {
    if (!editor.isChanged() || mayLose(List.of(editor))) {
      tabs.remove(editor);
    }
  }

  /** Goes to another tab. */
  public void turn(int by) {
    tabs.turn(by);
  }

  /** Brings the welcome page to the front. */
  public void welcome() {
    tabs.showWelcome();
  }

  /** Whether all editors may be closed: nothing is unsaved, or the user said what to do. */
  boolean mayClose() {
    List<Editor> changed = tabs.all().stream().filter(Editor::isChanged).toList();
    return changed.isEmpty() || mayLose(changed);
  }

  private boolean mayLose(List<Editor> changed) {
    String names = String.join(", ", changed.stream().map(Editor::path).toList());
    return switch (Questions.unsaved(window, names)) {
      case SAVE -> changed.stream().allMatch(this::save);
      case DROP -> true;
      case STAY -> false;
    };
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
