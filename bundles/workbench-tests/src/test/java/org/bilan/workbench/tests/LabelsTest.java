package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a small screen, in either language, all is read whole and all is reached by keys. */
@NeedsDisplay
class LabelsTest {

  private static final int VIEW_MENU = 4;
  private static final List<String> DIALOGS = List.of("ctrl N", "ctrl shift P", "ctrl P");

  /** What the file chooser of Swing says. */
  private static final Map<String, String> CANCEL = Map.of("fr", "Annuler", "en", "Cancel");

  @TempDir private Path folder;

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void nothingIsCutNamelessOrOutOfReachOfTheKeyboard(String language) throws IOException {
    Path project = SampleCopy.of("ateliers-velo", folder.resolve("ateliers-velo"));
    OpenWorkbench workbench =
        OpenWorkbench.start(folder.resolve("user"), project.toString(), "--lang=" + language);
    try {
      JFrame frame = workbench.frame();
      Screen.on(
          () -> {
            frame.setSize(1280, 800);
            return null;
          });
      Screen.until("the pages are there", () -> page().startsWith("page 1 "));
      views(frame);
      DIALOGS.forEach(key -> dialog(frame, key, () -> look(key)));
      dialog(frame, "ctrl O", () -> assertThat(button(CANCEL.get(language))).isPresent());
      preferences();
    } finally {
      workbench.close();
    }
    assertThat(faults.stream().distinct()).isEmpty();
  }

  private static String page() {
    return Screen.find(JLabel.class, l -> l.getText() != null && l.getText().startsWith("page 1 "))
        .map(JLabel::getText)
        .orElse("");
  }

  private void views(JFrame frame) {
    for (String perspective : List.of("alt 1", "alt 2", "alt 3")) {
      Keyboard.press(perspective);
      look(perspective);
    }
    Keyboard.press("alt 1");
    JMenu menu = Screen.on(() -> frame.getJMenuBar().getMenu(VIEW_MENU));
    for (int i = Screen.on(menu::getItemCount) - 1; i >= 0; i--) {
      JMenuItem item = menu.getItem(i);
      if (item == null) {
        return;
      }
      Screen.on(
          () -> {
            item.doClick(0);
            return null;
          });
      look(item.getText());
    }
  }

  private static Optional<JButton> button(String words) {
    return Screen.find(JButton.class, button -> words.equals(button.getText()));
  }

  private static void dialog(JFrame frame, String key, Runnable inspection) {
    Screen.until("the window has the keyboard", frame::isFocused);
    Keyboard.press(key);
    Screen.until(key + " opens a dialog", LabelsTest::asks);
    inspection.run();
    Keyboard.press("ESCAPE");
    Screen.until("it closes", () -> !asks());
  }

  private static boolean asks() {
    return Screen.find(JDialog.class, d -> d.isFocused()).isPresent();
  }

  private void preferences() {
    Keyboard.press("ctrl COMMA");
    Screen.until("the preferences open", LabelsTest::asks);
    JList<?> pages =
        Screen.on(
            () ->
                Screen.find(
                        JList.class, l -> SwingUtilities.getWindowAncestor(l) instanceof JDialog)
                    .get());
    for (int i = 0; i < pages.getModel().getSize(); i++) {
      int index = i;
      Screen.on(
          () -> {
            pages.setSelectedIndex(index);
            return null;
          });
      look("preferences " + i);
    }
    Keyboard.press("ESCAPE");
    Screen.until("they close", () -> !asks());
  }

  /** Once what is shown has its place. */
  private void look(String where) {
    Screen.on(() -> null);
    faults.addAll(Screen.on(() -> Legible.faults(where)));
  }
}
