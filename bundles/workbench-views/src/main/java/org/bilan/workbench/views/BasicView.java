package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.Workbench.Registration;
import org.bilan.workbench.api.WorkbenchListener;

/** What all views do: follow the window, and say what to do where there is nothing to show. */
abstract class BasicView implements View, WorkbenchListener {

  private static final String EMPTY = "empty";
  private static final String FULL = "full";

  private final Workbench workbench;
  private final CardLayout cards = new CardLayout();
  private final JPanel panel = new JPanel(cards);
  private Registration listening;

  BasicView(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Puts the content in place and begins to listen. */
  final void start(Component content, String emptyKey) {
    JPanel full = new JPanel(new BorderLayout());
    full.add(content, BorderLayout.CENTER);
    panel.add(Parts.empty(words(emptyKey)), EMPTY);
    panel.add(full, FULL);
    listening = workbench.listen(this);
  }

  final void showContent(boolean any) {
    cards.show(panel, any ? FULL : EMPTY);
  }

  final Workbench workbench() {
    return workbench;
  }

  final String words(String key, Object... arguments) {
    return Views.WORDS.of(workbench.language(), key, arguments);
  }

  final Optional<LiveState> state() {
    return workbench.project().map(p -> p.state());
  }

  final Optional<Evaluated> evaluated() {
    return state().flatMap(LiveState::evaluated);
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void dispose() {
    if (listening != null) {
      listening.close();
    }
  }
}
