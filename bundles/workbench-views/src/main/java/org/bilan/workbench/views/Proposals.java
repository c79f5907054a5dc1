package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.event.CaretEvent;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Languages;
import org.bilan.api.live.LiveProject;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Question;
import org.bilan.workbench.api.Workbench;

/** What could be written in the prompt, found as the editor of scripts finds it. */
final class Proposals {

  private static final int DELAY = 150;
  private static final int ROWS = 9;

  private final Workbench workbench;
  private final Asks asks;
  private final JTextField field;
  private final JPopupMenu popup = new JPopupMenu();
  private final DefaultListModel<Proposal> model = new DefaultListModel<>();
  private final JList<Proposal> list = new JList<>(model);
  private final Timer soon = new Timer(DELAY, e -> offer());
  private boolean taking;

  /** One thing that could stand between two characters of the question. */
  private record Proposal(String label, String detail, int start, int end, String text, int caret) {
    @Override
    public String toString() {
      return detail.isEmpty() ? label : label + "   " + detail;
    }
  }

  Proposals(Workbench workbench, Asks asks, JTextField field) {
    this.workbench = workbench;
    this.asks = asks;
    this.field = field;
    soon.setRepeats(false);
    list.setFocusable(false);
    list.setBorder(BorderFactory.createEmptyBorder(2, 4, 2, 4));
    list.getAccessibleContext()
        .setAccessibleName(Views.WORDS.of(workbench.language(), "console.proposals"));
    JScrollPane scroll = Parts.scroll(list);
    scroll.setFocusable(false);
    popup.setFocusable(false);
    popup.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
    popup.add(scroll);
    Parts.onTyping(field, this::typed);
    field.addCaretListener(this::moved);
  }

  boolean isShown() {
    return popup.isVisible();
  }

  void hide() {
    soon.stop();
    popup.setVisible(false);
  }

  void move(int by) {
    int index = Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by));
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  private void typed() {
    if (!taking && field.isFocusOwner()) {
      soon.restart();
    }
  }

  private void moved(CaretEvent e) {
    if (field.getText().isEmpty()) {
      hide();
    }
  }

  /** Looks for what could be written here, aside. */
  void offer() {
    Optional<LiveProject> project = workbench.project();
    Optional<Languages> languages = asks.languages().get();
    String written = field.getText();
    int caret = field.getCaretPosition();
    if (project.isEmpty() || languages.isEmpty() || written.isBlank()) {
      hide();
      return;
    }
    workbench.aside(
        () -> found(project.get(), languages.get(), written, caret), found -> show(written, found));
  }

  private List<Proposal> found(
      LiveProject project, Languages languages, String written, int caret) {
    int before = written.length() - written.stripLeading().length();
    Question question = new Question(written);
    Caret at = new Caret(Question.PATH, question.offset(caret - before), workbench.language());
    List<Proposal> found = new ArrayList<>(ids(project, written, caret));
    for (Completion c : languages.complete(project.texts().with(question.script()), at)) {
      int start = before + question.character(c.replaces().start());
      int end = before + question.character(c.replaces().end());
      if (!written.substring(start, Math.min(end, written.length())).equals(c.text())) {
        found.add(new Proposal(c.label(), c.detail(), start, end, c.text(), c.caret()));
      }
    }
    return found;
  }

  /** The ids that begin as the question does: they can be asked by themselves. */
  private static List<Proposal> ids(LiveProject project, String written, int caret) {
    String begun = written.strip();
    return caret < written.stripTrailing().length()
        ? List.of()
        : project.state().evaluated().flatMap(Evaluated::results).stream()
            .flatMap(results -> results.all().stream())
            .filter(r -> r.indicator().id().startsWith(begun))
            .filter(r -> !r.indicator().id().equals(begun))
            .map(
                r -> {
                  String id = r.indicator().id();
                  String label = r.indicator().plainLabel();
                  return new Proposal(id, label, 0, written.length(), id, id.length());
                })
            .toList();
  }

  private void show(String written, List<Proposal> found) {
    if (!written.equals(field.getText()) || !field.isFocusOwner()) {
      return;
    }
    model.clear();
    found.forEach(model::addElement);
    if (model.isEmpty()) {
      hide();
      return;
    }
    list.setSelectedIndex(0);
    popup.setVisible(false);
    list.setVisibleRowCount(Math.min(ROWS, model.size()));
    popup.pack();
    popup.show(field, 0, -popup.getPreferredSize().height - 2);
    field.requestFocusInWindow();
  }

  /** Writes the chosen one. */
  void take(Consumer<String> written) {
    Proposal chosen = list.getSelectedValue();
    hide();
    if (chosen == null) {
      return;
    }
    String text = field.getText();
    taking = true;
    field.setText(
        text.substring(0, chosen.start())
            + chosen.text()
            + text.substring(Math.min(chosen.end(), text.length())));
    field.setCaretPosition(Math.min(field.getText().length(), chosen.start() + chosen.caret()));
    taking = false;
    written.accept(field.getText());
  }
}
