package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author writes, errs, mends and saves; the pages follow. */
@NeedsDisplay
class WritingTest {

  private static final String TEXT = "texts/annee.md";

  @TempDir private Path folder;

  private Path project;
  private OpenWorkbench workbench;

  @BeforeEach
  void open() throws IOException {
    project = folder.resolve("ateliers-velo");
    copy(OpenWorkbench.ROOT.resolve("scripts/ateliers-velo"), project);
    workbench = OpenWorkbench.start(folder.resolve("user"), project.toString());
    Screen.until("the pages are there", () -> shows("page 1 sur"));
    Screen.until("all is well", () -> pressable("Tout est juste"));
  }

  @AfterEach
  void close() throws IOException {
    Files.deleteIfExists(project.resolve(".bilan/recovery").resolve(TEXT));
    workbench.closeDropping();
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
    Screen.key("ctrl S");
    Screen.until(
        "the file is written", () -> holds(project.resolve(TEXT), "Une phrase enregistrée."));
    assertThat(project.resolve(".bilan/recovery").resolve(TEXT)).doesNotExist();
  }

  private JTextComponent openText() {
    Screen.key("ctrl P");
    JTextComponent field = Screen.named(JTextComponent.class, "Un script ou un texte");
    Screen.write(field, "annee.md");
    Screen.key("ENTER");
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> !f.toString().contains(".bilan")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
