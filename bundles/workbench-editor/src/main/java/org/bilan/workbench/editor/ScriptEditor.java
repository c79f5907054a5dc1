package org.bilan.workbench.editor;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
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
import org.bilan.workbench.api.Workbench.Registration;
import org.bilan.workbench.api.WorkbenchListener;
import org.fife.ui.rtextarea.RTextScrollPane;

/** A script or a text being written. Each keystroke reaches the live project. */
final class ScriptEditor implements Editor {

  private final Tools tools;
  private final String path;
  private final LiveProject project;
  private final CodeArea area;
  private final Underlines underlines = new Underlines();
  private final NoticeBar notices;
  private final FindBar find;
  private final CompletionPopup completion;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final SavedText saved;
  private final HoverTips hover;
  private final Names names;
  private final Registration listening;
  private long version;

  ScriptEditor(Tools tools, LiveProject project, Opening opening) {
    this.tools = tools;
    this.path = opening.path();
    this.project = project;
    this.area =
        new CodeArea(
            text -> tools.languages().tokens(new ScriptFile(path, text)),
            text -> tools.languages().folds(new ScriptFile(path, text)));
    this.notices = new NoticeBar(tools, this::focus);
    this.find = new FindBar(tools, area);
    this.completion = new CompletionPopup(tools, this);
    this.hover = new HoverTips(tools, this);
    this.names = new Names(tools, this);
    this.saved = new SavedText(tools, project, opening, area, notices);
    assemble(opening.text());
    this.listening = tools.workbench().listen(new Following());
    show(project.state().diagnostics());
    opening.kept().ifPresent(saved::offer);
  }

  private void assemble(String text) {
    area.setText(text);
    area.discardAllEdits();
    area.setCaretPosition(0);
    area.dress(tools.workbench().preferences());
    area.getAccessibleContext().setAccessibleName(path);
    area.addParser(underlines);
    hover.follow(area);
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
    return saved.isChanged();
  }

  @Override
  public Saving saving() {
    return saved.saving();
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
    listening.close();
    completion.hide();
    saved.dispose();
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

  /** How often the text changed: an answer about another version is about another text. */
  long version() {
    return version;
  }

  HoverTips hover() {
    return hover;
  }

  Names names() {
    return names;
  }

  private void typed() {
    version++;
    area.repaint();
    saved.typed();
    project.edit(path, Optional.of(area.text()));
    tools.workbench().editorChanged(this);
    completion.typed();
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
        hover.forget();
      }
    }

    @Override
    public void filesChanged(Set<String> written) {
      if (written.contains(path)) {
        saved.look();
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
