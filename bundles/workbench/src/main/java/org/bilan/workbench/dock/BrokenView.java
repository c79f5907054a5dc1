package org.bilan.workbench.dock;

import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.bilan.workbench.api.View;

/** What stands in the place of a view that could not be made. */
final class BrokenView implements View {

  private final JScrollPane pane;

  BrokenView(Throwable why) {
    JTextArea text = new JTextArea(String.valueOf(why));
    text.setEditable(false);
    text.setLineWrap(true);
    text.getAccessibleContext().setAccessibleName(String.valueOf(why.getMessage()));
    this.pane = new JScrollPane(text);
  }

  @Override
  public JComponent component() {
    return pane;
  }
}
