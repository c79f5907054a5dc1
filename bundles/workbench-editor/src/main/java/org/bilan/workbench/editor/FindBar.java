package org.bilan.workbench.editor;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.fife.ui.rtextarea.SearchContext;
import org.fife.ui.rtextarea.SearchEngine;
import org.fife.ui.rtextarea.SearchResult;

/** Searching and replacing in a text. */
final class FindBar {

  private static final int COLUMNS = 22;

  private final Tools tools;
  private final CodeArea area;
  private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 4));
  private final JTextField wanted = new JTextField(COLUMNS);
  private final JTextField instead = new JTextField(COLUMNS);
  private final JLabel found = new JLabel();

  FindBar(Tools tools, CodeArea area) {
    this.tools = tools;
    this.area = area;
    panel.setBorder(BorderFactory.createEmptyBorder());
    field(wanted, "find.wanted");
    field(instead, "find.instead");
    panel.add(button("find.next", () -> find(true)));
    panel.add(button("find.former", () -> find(false)));
    panel.add(button("find.replace", this::replace));
    panel.add(button("find.replace-all", this::replaceAll));
    panel.add(button("find.close", this::hide));
    panel.add(found);
    wanted.addActionListener(e -> find(true));
    instead.addActionListener(e -> replace());
    panel.setVisible(false);
  }

  JComponent component() {
    JPanel holder = new JPanel(new BorderLayout());
    holder.add(panel, BorderLayout.CENTER);
    return holder;
  }

  void show() {
    panel.setVisible(true);
    String chosen = area.getSelectedText();
    if (chosen != null && !chosen.contains("\n")) {
      wanted.setText(chosen);
    }
    wanted.selectAll();
    wanted.requestFocusInWindow();
  }

  void hide() {
    panel.setVisible(false);
    SearchEngine.markAll(area, new SearchContext());
    area.requestFocusInWindow();
  }

  void find(boolean forward) {
    if (wanted.getText().isEmpty()) {
      show();
      return;
    }
    SearchContext context = context();
    context.setSearchForward(forward);
    tell(SearchEngine.find(area, context));
  }

  private void replace() {
    tell(SearchEngine.replace(area, context()));
  }

  private void replaceAll() {
    SearchResult result = SearchEngine.replaceAll(area, context());
    found.setText(tools.words("find.replaced", result.getCount()));
  }

  private void tell(SearchResult result) {
    found.setText(
        result.wasFound()
            ? tools.words("find.found", result.getMarkedCount())
            : tools.words("find.none"));
  }

  private SearchContext context() {
    SearchContext context = new SearchContext(wanted.getText());
    context.setReplaceWith(instead.getText());
    context.setSearchWrap(true);
    context.setMarkAll(true);
    return context;
  }

  private void field(JTextField field, String key) {
    field.putClientProperty("JTextField.placeholderText", tools.words(key));
    field.getAccessibleContext().setAccessibleName(tools.words(key));
    field.registerKeyboardAction(
        e -> hide(), KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), JComponent.WHEN_FOCUSED);
    panel.add(field);
  }

  private JButton button(String key, Runnable action) {
    JButton button = new JButton(tools.words(key));
    button.addActionListener(e -> action.run());
    return button;
  }
}
