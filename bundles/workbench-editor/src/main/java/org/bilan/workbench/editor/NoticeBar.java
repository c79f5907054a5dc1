package org.bilan.workbench.editor;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A question above a text, which does not keep the author from writing. */
final class NoticeBar {

  private final Tools tools;
  private final Runnable back;
  private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 10, 6));

  /**
   * Makes a bar that asks nothing yet.
   *
   * @param tools the window
   * @param back gives the keyboard back to the text, once a question is answered
   */
  NoticeBar(Tools tools, Runnable back) {
    this.tools = tools;
    this.back = back;
    panel.setVisible(false);
  }

  JComponent component() {
    return panel;
  }

  void ask(String question, String first, Runnable firstDone, String second, Runnable secondDone) {
    panel.removeAll();
    panel.add(new JLabel(question, tools.workbench().icon("note"), JLabel.LEADING));
    panel.add(button(first, firstDone));
    panel.add(button(second, secondDone));
    panel.setVisible(true);
    panel.revalidate();
  }

  private JButton button(String words, Runnable done) {
    JButton button = new JButton(words);
    button.addActionListener(
        e -> {
          panel.setVisible(false);
          done.run();
          back.run();
        });
    return button;
  }
}
