package org.bilan.workbench.editor;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.bilan.api.language.Completion;

/** One thing that could be written: its name on the left, what it takes on the right. */
final class CompletionCell extends JPanel implements ListCellRenderer<Completion> {

  private static final long serialVersionUID = 1L;

  private final JLabel label = new JLabel();
  private final JLabel detail = new JLabel();

  CompletionCell() {
    super(new BorderLayout(10, 0));
    setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    add(label, BorderLayout.CENTER);
    add(detail, BorderLayout.LINE_END);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Completion> list,
      Completion completion,
      int index,
      boolean selected,
      boolean focused) {
    label.setText(completion.label());
    detail.setText(shortened(completion.detail()));
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    label.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
    detail.setForeground(
        selected ? list.getSelectionForeground() : UIManager.getColor("Label.disabledForeground"));
    getAccessibleContext().setAccessibleName(completion.label() + " " + completion.detail());
    return this;
  }

  private static String shortened(String detail) {
    return detail.length() > 28 ? detail.substring(0, 27) + "…" : detail;
  }
}
