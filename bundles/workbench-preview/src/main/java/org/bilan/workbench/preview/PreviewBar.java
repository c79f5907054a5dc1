package org.bilan.workbench.preview;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.bilan.workbench.api.Workbench;

/** The tools of the preview: page, size, small pages, search, and whether it follows the caret. */
final class PreviewBar {

  private final Workbench workbench;
  private final PreviewView view;
  private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 2));
  private final JLabel page = new JLabel();
  private final JTextField search = new JTextField(12);
  private final JLabel found = new JLabel();
  private String searched = "";
  private int count;

  PreviewBar(Workbench workbench, PreviewView view) {
    this.workbench = workbench;
    this.view = view;
    panel.add(button("−", "preview.smaller", () -> zoom(1 / 1.2)));
    panel.add(button("+", "preview.larger", () -> zoom(1.2)));
    panel.add(button("↔", "preview.fit", view::fitWidth));
    panel.add(toggle("preview.thumbnails", "pages", false, this::thumbnails));
    panel.add(toggle("preview.follow", "text", true, on -> view.follower().follow(on)));
    search.putClientProperty("JTextField.placeholderText", words("preview.search"));
    search.getAccessibleContext().setAccessibleName(words("preview.search"));
    search.addActionListener(e -> search());
    panel.add(search);
    panel.add(found);
    panel.add(page);
  }

  JComponent component() {
    return panel;
  }

  /** Tells the page in sight and its size. */
  void tell() {
    int count = view.store().sizes().size();
    page.setText(
        count == 0
            ? ""
            : PreviewViews.WORDS.of(
                workbench.language(),
                "preview.page",
                view.pages().page(),
                count,
                Math.round(view.pages().scale() * 100)));
  }

  /** Pages changed: what was searched is where it is now. */
  void searchAgain() {
    if (!searched.isEmpty()) {
      view.store()
          .search(
              searched,
              places -> {
                count = places.size();
                next(view.pages().showAgain(places));
              });
    }
  }

  private void search() {
    if (search.getText().equals(searched) && !searched.isEmpty()) {
      next(view.pages().go(1));
      return;
    }
    searched = search.getText();
    view.store()
        .search(
            searched,
            places -> {
              view.pages().show(places);
              count = places.size();
              next(view.pages().go(1));
            });
  }

  private void next(int index) {
    found.setText(
        searched.isEmpty()
            ? ""
            : count == 0
                ? words("preview.not-found")
                : PreviewViews.WORDS.of(workbench.language(), "preview.found", index + 1, count));
  }

  private void zoom(double by) {
    view.pages().scale(view.pages().scale() * by);
    tell();
  }

  private void thumbnails(boolean on) {
    view.thumbnails().name(words("preview.thumbnails"));
    view.thumbnails().component().setVisible(on);
    view.component().revalidate();
  }

  private JButton button(String sign, String key, Runnable action) {
    JButton button = new JButton(sign);
    dress(button, key);
    button.addActionListener(e -> action.run());
    return button;
  }

  private JToggleButton toggle(
      String key, String icon, boolean on, java.util.function.Consumer<Boolean> action) {
    JToggleButton button = new JToggleButton(workbench.icon(icon), on);
    dress(button, key);
    button.addActionListener(e -> action.accept(button.isSelected()));
    return button;
  }

  private void dress(javax.swing.AbstractButton button, String key) {
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setToolTipText(words(key));
    button.getAccessibleContext().setAccessibleName(words(key));
  }

  private String words(String key) {
    return PreviewViews.WORDS.of(workbench.language(), key);
  }
}
