package org.bilan.workbench.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.Span;
import org.bilan.api.live.LiveProject;
import org.bilan.api.output.PageMark;
import org.bilan.api.script.ScriptFile;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.Workbench;

/** Shows where the text at the caret is printed, a moment after the caret came to rest. */
final class CaretFollower {

  private static final int DELAY = 250;

  private final Workbench workbench;
  private final Consumer<PageMark> shows;
  private final Timer rest;
  private List<PageMark> marks = List.of();
  private Optional<Editor> editor = Optional.empty();
  private boolean follows = true;

  CaretFollower(Workbench workbench, Consumer<PageMark> shows) {
    this.workbench = workbench;
    this.shows = shows;
    this.rest = new Timer(DELAY, e -> show());
    rest.setRepeats(false);
  }

  void take(List<PageMark> now) {
    marks = now;
  }

  void follow(boolean on) {
    follows = on;
  }

  void moved(Editor moved) {
    editor = Optional.of(moved);
    if (follows && moved.component().isShowing()) {
      rest.restart();
    }
  }

  private void show() {
    Optional<LiveProject> project = workbench.project();
    if (editor.isEmpty() || project.isEmpty() || editor.get().caret().isEmpty()) {
      return;
    }
    String path = editor.get().path();
    int offset = editor.get().caret().getAsInt();
    project.get().texts().file(path).flatMap(file -> printed(file, offset)).ifPresent(shows);
  }

  /** The mark of the block that an offset is in, or of the last one before it. */
  private Optional<PageMark> printed(ScriptFile file, int offset) {
    Place place = new Span(file.path(), offset, offset).place(file.text());
    return marks.stream()
        .filter(m -> m.place().file().equals(file.path()))
        .filter(m -> m.place().line() > 0 && m.place().line() <= place.line())
        .max(Comparator.comparingInt(m -> m.place().line()));
  }
}
