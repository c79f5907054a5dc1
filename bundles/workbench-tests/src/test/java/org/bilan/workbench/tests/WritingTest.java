package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An author writes, errs, mends and saves; the pages follow. */
@NeedsDisplay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

  private static final String TEXT = "texts/annee.md";

  @TempDir private static Path folder;

  private Path project;
  private String former;
  private OpenWorkbench workbench;

  @BeforeAll
  void open() throws IOException {
    project = SampleCopy.of("ateliers-velo", folder.resolve("ateliers-velo"));
    former = Files.readString(project.resolve(TEXT), StandardCharsets.UTF_8);
    workbench = OpenWorkbench.start(folder.resolve("user"), project.toString());
    Screen.until("the pages are there", () -> shows("page 1 sur"));
    Screen.until("all is well", () -> pressable("Tout est juste"));
  }

  @AfterAll
  void close() {
    workbench.close();
  }

  /** The next test begins with the text as it was. */
  @AfterEach
  void writeAsBefore() {
    Screen.write(openText(), former);
    Keyboard.press("ctrl S");
    Screen.until("the file is as before", () -> holds(project.resolve(TEXT), former));
    Screen.until("all is well", () -> pressable("Tout est juste"));
  }

  @Test
  void aSlipIsToldWhileItIsWrittenAndMendedByAKey() {
    JTextComponent text = openText();
    type(text, "\n\nIl y a {ateliers.totl | number} ateliers.\n");
    Screen.until("the slip is told", () -> pressable("1 erreur(s), 0 avertissement(s)"));
    Screen.until(
        "the pages say that they are the former ones",
        () -> shows("Le projet a des erreurs : ces pages sont celles d’avant."));
    assertThat(Screen.on(() -> problems().getRowCount())).isGreaterThan(1);
    Screen.picture(workbench.frame(), "slip");
  }

  @Test
  void whatIsWrittenIsKeptWithinASecondThoughItIsNotSaved() {
    JTextComponent text = openText();
    type(text, "\nUne phrase de plus.\n");
    Path copy = project.resolve(".bilan/recovery").resolve(TEXT);
    Screen.until("a copy is kept", () -> holds(copy, "Une phrase de plus."));
    assertThat(holds(project.resolve(TEXT), "Une phrase de plus.")).isFalse();
  }

  @Test
  void savingWritesTheFileAndForgetsTheCopy() {
    JTextComponent text = openText();
    type(text, "\nUne phrase enregistrée.\n");
    Keyboard.press("ctrl S");
    Screen.until(
        "the file is written", () -> holds(project.resolve(TEXT), "Une phrase enregistrée."));
    assertThat(project.resolve(".bilan/recovery").resolve(TEXT)).doesNotExist();
  }

  private JTextComponent openText() {
    Keyboard.press("ctrl P");
    JTextComponent field = Screen.named(JTextComponent.class, "Un script ou un texte");
    Screen.write(field, "annee.md");
    Keyboard.press("ENTER");
    return Screen.named(JTextComponent.class, TEXT);
  }

  private static void type(JTextComponent text, String words) {
    Screen.until("the text has the keyboard", text::isFocusOwner);
    Screen.on(
        () -> {
          text.getDocument().insertString(text.getDocument().getLength(), words, null);
          return null;
        });
  }

  private static JTree problems() {
    return Screen.find(JTree.class, t -> Screen.name(t).equals("Problèmes")).orElseThrow();
  }

  private static boolean shows(String words) {
    return Screen.find(JLabel.class, l -> l.getText() != null && l.getText().startsWith(words))
        .isPresent();
  }

  private static boolean pressable(String words) {
    return Screen.find(AbstractButton.class, b -> words.equals(b.getText())).isPresent();
  }

  private static boolean holds(Path file, String words) {
    try {
      return Files.isRegularFile(file)
          && Files.readString(file, StandardCharsets.UTF_8).contains(words);
    } catch (IOException e) {
      return false;
    }
  }
}
