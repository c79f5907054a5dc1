package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The window without a project. */
@NeedsDisplay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShellTest {

  @TempDir private static Path user;

  private OpenWorkbench workbench;

  @BeforeAll
  void open() {
    workbench = OpenWorkbench.start(user);
  }

  @AfterAll
  void close() {
    workbench.close();
  }

  @Test
  void theWelcomePageSaysHowToBegin() {
    Screen.named(JButton.class, "Nouveau projet à partir d’un modèle…");
    Screen.named(JButton.class, "Ouvrir un projet…");
    Screen.picture(workbench.frame(), "welcome");
    assertThat(Screen.names()).contains("Ouvrir l’exemple : Mois de l’ESS 2011");
  }

  @Test
  void thePaletteFindsACommandByItsWordsWithoutAccents() {
    Keyboard.press("ctrl shift P");
    JTextField field = Screen.named(JTextField.class, "Une commande ou une vue");
    Screen.write(field, "preferences");
    JList<?> list = Screen.named(JList.class, "Une commande ou une vue");
    Screen.picture(javax.swing.SwingUtilities.getWindowAncestor(field), "palette");
    assertThat(list.getModel().getSize()).isEqualTo(1);
    Keyboard.press("ESCAPE");
  }
}
