package org.bilan.workbench.editor;

import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.Caret;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveState;
import org.bilan.api.script.ScriptFile;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.WholeFile;
import org.bilan.workbench.api.Workbench.Registration;
import org.bilan.workbench.api.WorkbenchListener;
import org.fife.ui.rtextarea.RTextScrollPane;

/** A script or a text being written. Each keystroke reaches the live project. */
final class ScriptEditor implements Editor {

  private static final int RECOVERY_DELAY = 700;

  private final Tools tools;
  private final String path;
  private final Path file;
  private final LiveProject project;
  private final CodeArea area;
  private final Underlines underlines = new Underlines();
  private final NoticeBar notices;
  private final FindBar find;
  private final CompletionPopup completion;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Recovery recovery;
  private final Timer keep;
  private final Registration listening;
  private String saved;

  ScriptEditor(Tools tools, LiveProject project, Opening opening) {
    this.tools = tools;
    this.path = opening.path();
    this.project = project;
    this.file = project.folder().resolve(path);
    this.recovery = opening.recovery();
    this.saved = opening.text();
    this.area =
        new CodeArea(
            text -> tools.languages().tokens(new ScriptFile(path, text)),
            text -> tools.languages().folds(new ScriptFile(path, text)));
    this.notices = new NoticeBar(tools);
    this.find = new FindBar(tools, area);
    this.completion = new CompletionPopup(tools, this);
    this.keep = new Timer(RECOVERY_DELAY, e -> keepCopy());
    keep.setRepeats(false);
    assemble();
    this.listening = tools.workbench().listen(new Following());
    show(project.state().diagnostics());
    opening.kept().ifPresent(this::offer);
  }

  private void assemble() {
    area.setText(saved);
    area.discardAllEdits();
    area.setCaretPosition(0);
    area.dress(tools.workbench().preferences());
    area.getAccessibleContext().setAccessibleName(path);
    area.addParser(underlines);
    area.setToolTipSupplier(new HoverTips(tools, this));
    area.getDocument().addDocumentListener(new Typing());
    area.addCaretListener(e -> tools.workbench().editorChanged(this));
    RTextScrollPane scroll = new RTextScrollPane(area, true);
    scroll.setFoldIndicatorEnabled(true);
    scroll.setBorder(null);
    Margin.dress(scroll);
    JPanel top = new JPanel(new BorderLayout());
    top.add(notices.component(), BorderLayout.NORTH);
    top.add(find.component(), BorderLayout.SOUTH);
    panel.add(top, BorderLayout.NORTH);
    panel.add(scroll, BorderLayout.CENTER);
  }

  private void offer(String kept) {
    notices.ask(
        tools.words("editor.recovered"),
        tools.words("editor.recover"),
        () -> area.setText(kept),
        tools.words("editor.forget"),
        this::forgetCopy);
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public boolean isChanged() {
    return !area.text().equals(saved);
  }

  @Override
  public Saving saving() {
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

  @Override
  public void reveal(Place place) {
    reveal(Span.of(file(), place));
  }

  /** Puts the caret at a stretch, in the middle of what is seen, and takes the keyboard. */
  void reveal(Span span) {
    show(span);
    focus();
  }

  /** Puts the caret at a stretch, in the middle of what is seen. */
  void show(Span span) {
    area.getFoldManager().ensureOffsetNotInClosedFold(span.start());
    area.setCaretPosition(Math.min(span.start(), area.getDocument().getLength()));
    Sight.centre(area);
  }

  @Override
  public OptionalInt caret() {
    return OptionalInt.of(area.getCaretPosition());
  }

  @Override
  public void focus() {
    area.requestFocusInWindow();
  }

  @Override
  public void dispose() {
    keep.stop();
    listening.close();
    completion.hide();
    if (isChanged()) {
      forgetCopy();
      project.edit(path, Optional.empty());
    }
  }

  /** The text as it is now. */
  ScriptFile file() {
    return new ScriptFile(path, area.text());
  }

  CodeArea area() {
    return area;
  }

  FindBar find() {
    return find;
  }

  CompletionPopup completion() {
    return completion;
  }

  Underlines underlines() {
    return underlines;
  }

  /** The texts of the project, with this one as it is now. */
  ProjectTexts texts() {
    return project.texts().with(file());
  }

  /** Where the author is. */
  Caret here() {
    return at(area.getCaretPosition());
  }

  /** An offset of the text. */
  Caret at(int offset) {
    return new Caret(path, offset, tools.workbench().language());
  }

  /** Replaces the text, as one change that can be undone; the caret stays where it was. */
  void replace(String text) {
    int caret = area.getCaretPosition();
    area.beginAtomicEdit();
    try {
      Changes.apply(area, text);
    } finally {
      area.endAtomicEdit();
    }
    area.setCaretPosition(Math.min(caret, area.getDocument().getLength()));
  }

  private void typed() {
    area.repaint();
    keep.restart();
    project.edit(path, Optional.of(area.text()));
    tools.workbench().editorChanged(this);
    completion.typed();
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

  private void show(List<Diagnostic> diagnostics) {
    ScriptFile now = file();
    underlines.show(
        diagnostics.stream()
            .filter(d -> d.place().file().equals(path))
            .map(
                d ->
                    new Underlines.Underlined(
                        d, Underlines.span(now, d), tools.workbench().words(d)))
            .toList());
    area.forceReparsing(underlines);
  }

  /** Takes what another program wrote, or asks where there is something to lose. */
  private void follow(String now) {
    if (now.equals(saved)) {
      return;
    }
    if (!isChanged()) {
      saved = now;
      replace(now);
      return;
    }
    saved = now;
    notices.ask(
        tools.words("editor.changed-elsewhere"),
        tools.words("editor.take-theirs"),
        () -> replace(now),
        tools.words("editor.keep-mine"),
        () -> tools.workbench().editorChanged(this));
  }

  /** Follows what is typed. */
  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent e) {
      typed();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
      typed();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
      area.repaint();
    }
  }

  /** Follows the project. */
  private final class Following implements WorkbenchListener {
    @Override
    public void stateChanged(LiveState state) {
      if (!state.working()) {
        show(state.diagnostics());
      }
    }

    @Override
    public void filesChanged(Set<String> written) {
      if (written.contains(path)) {
        tools
            .workbench()
            .aside(() -> Opening.text(file), now -> now.ifPresent(ScriptEditor.this::follow));
      }
    }

    @Override
    public void preferenceChanged(String key) {
      area.dress(tools.workbench().preferences());
    }
  }

  /** What the editor calls. */
  Tools tools() {
    return tools;
  }
}
