package org.bilan.workbench.views;

import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.bilan.api.live.LiveState;
import org.bilan.workbench.api.Workbench;

/** All that was told, in order. */
final class ConsoleView extends BasicView {

  private static final int KEPT = 200_000;

  private final JTextArea text = new JTextArea();

  ConsoleView(Workbench workbench) {
    super(workbench);
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.getAccessibleContext().setAccessibleName(words("console"));
    start(new JScrollPane(text), "console.empty");
    showContent(false);
  }

  @Override
  public void told(String message) {
    add(message);
  }

  @Override
  public void stateChanged(LiveState state) {
    if (!state.working() && state.milliseconds() > 0) {
      long nodes = state.recomputed().values().stream().mapToLong(Long::longValue).sum();
      add(words("console.computed", state.milliseconds(), nodes));
    }
  }

  private void add(String line) {
    showContent(true);
    text.append(line + "\n");
    if (text.getDocument().getLength() > KEPT) {
      text.replaceRange("", 0, KEPT / 4);
    }
    text.setCaretPosition(text.getDocument().getLength());
  }

  @Override
  public void focus() {
    text.requestFocusInWindow();
  }
}
