package org.bilan.workbench.editor;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.text.BadLocationException;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;

/**
 * What could be written at the caret, in a list that takes no keyboard: the author goes on typing,
 * the arrows choose, Enter or Tab takes.
 */
final class CompletionPopup {

  private static final int DELAY = 120;
  private static final int SCROLL_BAR = 24;
  private static final Dimension LIST = new Dimension(330, 210);
  private static final Dimension PAGE = new Dimension(300, 210);

  private final Tools tools;
  private final ScriptEditor editor;
  private final JPopupMenu popup = new JPopupMenu();
  private final DefaultListModel<Completion> model = new DefaultListModel<>();
  private final JList<Completion> list = new JList<>(model);
  private final JEditorPane page = new JEditorPane("text/html", "");
  private final Asking asking;
  private final Timer soon;
  private boolean taking;

  CompletionPopup(Tools tools, ScriptEditor editor) {
    this.tools = tools;
    this.editor = editor;
    this.asking = new Asking(tools.thread());
    this.soon = new Timer(DELAY, e -> offer());
    soon.setRepeats(false);
    build();
  }

  private void build() {
    list.setCellRenderer(new CompletionCell());
    // As wide as what is seen of it: a long name is shortened, rather than its value pushed out.
    list.setFixedCellWidth(LIST.width - SCROLL_BAR);
    list.setFocusable(false);
    list.addListSelectionListener(e -> describe());
    list.getAccessibleContext().setAccessibleName(tools.words("completion"));
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            take();
          }
        });
    page.setEditable(false);
    page.setFocusable(false);
    page.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    page.getAccessibleContext().setAccessibleName(tools.words("completion.page"));
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(sized(list, LIST), BorderLayout.CENTER);
    panel.add(sized(page, PAGE), BorderLayout.LINE_END);
    popup.setFocusable(false);
    popup.setBorder(BorderFactory.createEmptyBorder());
    popup.add(panel);
    bind(KeyEvent.VK_DOWN, () -> move(1));
    bind(KeyEvent.VK_UP, () -> move(-1));
    bind(KeyEvent.VK_PAGE_DOWN, () -> move(8));
    bind(KeyEvent.VK_PAGE_UP, () -> move(-8));
    bind(KeyEvent.VK_ENTER, this::take);
    bind(KeyEvent.VK_TAB, this::take);
    bind(KeyEvent.VK_ESCAPE, this::hide);
    editor
        .area()
        .addFocusListener(
            new FocusAdapter() {
              @Override
              public void focusLost(FocusEvent e) {
                hide();
              }
            });
  }

  private static Component sized(JComponent component, Dimension size) {
    JScrollPane scroll = new JScrollPane(component);
    scroll.setPreferredSize(size);
    scroll.setFocusable(false);
    return scroll;
  }

  /** A key that the list takes while it is shown, and the text otherwise. */
  private void bind(int key, Runnable action) {
    KeyStroke stroke = KeyStroke.getKeyStroke(key, 0);
    CodeArea area = editor.area();
    Object usual = area.getInputMap().get(stroke);
    Action before = usual == null ? null : area.getActionMap().get(usual);
    String name = "completion." + key;
    InputMap keys = area.getInputMap();
    keys.put(stroke, name);
    area.getActionMap()
        .put(
            name,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                if (popup.isVisible()) {
                  action.run();
                } else if (before != null) {
                  before.actionPerformed(e);
                }
              }
            });
  }

  /**
   * The text changed: the list appears after what names something and follows it. After anything
   * else it goes at once: the Enter key that ends a line must not take what was offered before.
   */
  void typed() {
    if (taking) {
      return;
    }
    if (opens()) {
      soon.restart();
    } else {
      hide();
    }
  }

  private boolean opens() {
    int caret = editor.area().getCaretPosition();
    String text = editor.area().text();
    if (!editor.area().isFocusOwner() || caret >= text.length()) {
      return false;
    }
    char typed = text.charAt(caret);
    return Character.isLetter(typed) || typed == '.' || typed == '{' || typed == '\'';
  }

  /** Shows what could be written here, once it is known. */
  void offer() {
    Caret caret = editor.here();
    asking.ask(
        editor,
        texts -> tools.languages().complete(texts, caret),
        found -> {
          if (caret.offset() == editor.here().offset()) {
            show(found.stream().filter(c -> !alreadyWritten(c)).toList());
          }
        });
  }

  private void show(List<Completion> found) {
    model.clear();
    model.addAll(found);
    if (found.isEmpty()) {
      hide();
      return;
    }
    list.setSelectedIndex(0);
    list.ensureIndexIsVisible(0);
    if (!popup.isVisible()) {
      showAt(found.get(0).replaces().start());
    }
  }

  private boolean alreadyWritten(Completion completion) {
    return completion.replaces().length() > 0
        && completion.replaces().in(editor.area().text()).equals(completion.text());
  }

  private void showAt(int offset) {
    try {
      Rectangle2D place = editor.area().modelToView2D(offset);
      if (place != null && editor.area().isShowing()) {
        popup.show(editor.area(), (int) place.getX(), (int) place.getMaxY() + 2);
      }
    } catch (BadLocationException e) {
      hide();
    }
  }

  void hide() {
    soon.stop();
    asking.forget();
    popup.setVisible(false);
  }

  private void move(int by) {
    int index = Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by));
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  private void take() {
    Completion chosen = list.getSelectedValue();
    hide();
    if (chosen == null) {
      return;
    }
    taking = true;
    CodeArea area = editor.area();
    int start = chosen.replaces().start();
    area.replaceRange(
        chosen.text(), start, Math.min(chosen.replaces().end(), area.text().length()));
    area.setCaretPosition(start + chosen.caret());
    taking = false;
  }

  private void describe() {
    Completion chosen = list.getSelectedValue();
    if (chosen != null) {
      page.setText(
          "<html><b>"
              + HoverTips.safe(chosen.label())
              + "</b> "
              + HoverTips.safe(chosen.detail())
              + "<p>"
              + HoverTips.safe(chosen.documentation())
              + "</p></html>");
      page.setCaretPosition(0);
    }
  }
}
