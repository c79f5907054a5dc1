package org.bilan.workbench.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.Timer;
import org.bilan.api.live.LiveProject;
import org.bilan.workbench.api.Editor.Saving;
import org.bilan.workbench.api.WholeFile;

/**
 * What the disk holds of a text that is being written: its file, and a copy of what is not saved.
 */
final class SavedText {

  private static final int RECOVERY_DELAY = 700;

  private final Tools tools;
  private final LiveProject project;
  private final String path;
  private final Path file;
  private final CodeArea area;
  private final NoticeBar notices;
  private final Recovery recovery;
  private final Timer keep;
  private String saved;

  SavedText(Tools tools, LiveProject project, Opening opening, CodeArea area, NoticeBar notices) {
    this.tools = tools;
    this.project = project;
    this.path = opening.path();
    this.file = project.folder().resolve(path);
    this.area = area;
    this.notices = notices;
    this.recovery = opening.recovery();
    this.saved = opening.text();
    this.keep = new Timer(RECOVERY_DELAY, e -> keepCopy());
    keep.setRepeats(false);
  }

  /** Offers a copy that a kill left behind. */
  void offer(String kept) {
    notices.ask(
        tools.words("editor.recovered"),
        tools.words("editor.recover"),
        () -> area.setText(kept),
        tools.words("editor.forget"),
        this::forgetCopy);
  }

  /** Whether something is not saved. */
  boolean isChanged() {
    return !area.text().equals(saved);
  }

  /** The text changed: a copy is kept soon. */
  void typed() {
    keep.restart();
  }

  Saving saving() {
    String text = area.text();
    return new Saving() {
      @Override
      public void write() throws IOException {
        WholeFile.write(file, text);
      }

      @Override
      public void written() {
        saved = text;
        if (!isChanged()) {
          keep.stop();
          forgetCopy();
          project.edit(path, Optional.empty());
        }
      }
    };
  }

  /** The editor is closed: what is not saved is given up. */
  void dispose() {
    keep.stop();
    if (isChanged()) {
      forgetCopy();
      project.edit(path, Optional.empty());
    }
  }

  private void keepCopy() {
    if (isChanged()) {
      String text = area.text();
      tools.workbench().aside(() -> recovery.keep(text), why -> why.ifPresent(this::tellNoCopy));
    } else {
      forgetCopy();
    }
  }

  private void forgetCopy() {
    tools.workbench().aside(recovery::forget, done -> {});
  }

  private void tellNoCopy(String why) {
    tools.workbench().tell(tools.words("editor.no-copy", why));
  }

  /** The file may be another one: takes it, or asks where there is something to lose. */
  void look() {
    tools.workbench().aside(() -> Opening.text(file), now -> now.ifPresent(this::follow));
  }

  private void follow(String now) {
    if (now.equals(saved)) {
      return;
    }
    boolean changed = isChanged();
    saved = now;
    if (changed) {
      notices.ask(
          tools.words("editor.changed-elsewhere"),
          tools.words("editor.take-theirs"),
          () -> area.replace(now),
          tools.words("editor.keep-mine"),
          () -> {});
    } else {
      area.replace(now);
    }
  }
}
