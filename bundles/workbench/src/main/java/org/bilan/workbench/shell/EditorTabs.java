package org.bilan.workbench.shell;

import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.bilan.api.diagnostic.Place;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.theme.Glyph;

/** The open editors, a tab each; the welcome page where there is none. */
final class EditorTabs {

  private final JTabbedPane tabs = new JTabbedPane();
  private final Map<String, Editor> editors = new LinkedHashMap<>();
  private final JComponent welcome;
  private final Screen screen;
  private final Consumer<Editor> activated;

  EditorTabs(
      Screen screen, JComponent welcome, Consumer<Editor> activated, Consumer<Editor> close) {
    this.screen = screen;
    this.welcome = welcome;
    this.activated = activated;
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", screen.words("editor.close"));
    tabs.putClientProperty(
        "JTabbedPane.tabCloseCallback",
        (BiConsumer<JTabbedPane, Integer>)
            (pane, index) -> at(index).ifPresentOrElse(close, () -> pane.removeTabAt(index)));
    tabs.addChangeListener(e -> active().ifPresent(activated));
    tabs.getAccessibleContext().setAccessibleName(screen.words("editors"));
    showWelcome();
  }

  JComponent component() {
    return tabs;
  }

  void showWelcome() {
    if (tabs.indexOfComponent(welcome) < 0) {
      tabs.insertTab(screen.words("welcome"), Glyph.HELP, welcome, null, 0);
      closable(welcome, false);
    }
    tabs.setSelectedComponent(welcome);
  }

  void hideWelcome() {
    tabs.remove(welcome);
  }

  Optional<Editor> of(String path) {
    return Optional.ofNullable(editors.get(path));
  }

  List<Editor> all() {
    return List.copyOf(editors.values());
  }

  Optional<Editor> active() {
    return at(tabs.getSelectedIndex());
  }

  void add(Editor editor) {
    editors.put(editor.path(), editor);
    Glyph icon = Glyph.ofFile(editor.path());
    tabs.addTab(title(editor), icon, editor.component(), editor.path());
    closable(editor.component(), true);
    hideWelcome();
    front(editor);
  }

  void front(Editor editor) {
    tabs.setSelectedComponent(editor.component());
    activated.accept(editor);
  }

  void reveal(Editor editor, Place place) {
    front(editor);
    if (place.line() > 0) {
      editor.reveal(place);
    }
    // A tab that comes to the front takes the keyboard for itself while it is laid out.
    SwingUtilities.invokeLater(editor::focus);
  }

  void refresh(Editor editor) {
    int index = tabs.indexOfComponent(editor.component());
    if (index >= 0) {
      tabs.setTitleAt(index, title(editor));
    }
  }

  void remove(Editor editor) {
    editors.remove(editor.path());
    tabs.remove(editor.component());
    editor.dispose();
    if (editors.isEmpty()) {
      showWelcome();
    }
  }

  void removeAll() {
    new ArrayList<>(editors.values()).forEach(this::remove);
  }

  /** Goes to the next tab, or to the former one. */
  void turn(int by) {
    int count = tabs.getTabCount();
    if (count > 0) {
      tabs.setSelectedIndex(Math.floorMod(tabs.getSelectedIndex() + by, count));
      active().ifPresent(Editor::focus);
    }
  }

  private Optional<Editor> at(int index) {
    if (index < 0 || index >= tabs.getTabCount()) {
      return Optional.empty();
    }
    Component component = tabs.getComponentAt(index);
    return editors.values().stream().filter(e -> e.component() == component).findFirst();
  }

  private static void closable(JComponent component, boolean closable) {
    component.putClientProperty("JTabbedPane.tabClosable", closable);
  }

  private static String title(Editor editor) {
    String name = editor.path().substring(editor.path().lastIndexOf('/') + 1);
    return editor.isChanged() ? name + " •" : name;
  }
}
