package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window without a project. */
@NeedsDisplay
class ShellTest {

  @TempDir private Path user;

  private OpenWorkbench workbench;

  @BeforeEach
  void open() {
    workbench = OpenWorkbench.start(user);
  }

  @AfterEach
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
    Screen.key("ctrl shift P");
    JTextField field = Screen.named(JTextField.class, "Une commande ou une vue");
    Screen.write(field, "preferences");
    JList<?> list = Screen.named(JList.class, "Une commande ou une vue");
    Screen.picture(javax.swing.SwingUtilities.getWindowAncestor(field), "palette");
    assertThat(list.getModel().getSize()).isEqualTo(1);
  }
}
