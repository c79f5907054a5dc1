package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author wonders about figures: what they were, where they come from, what others would be. */
@NeedsDisplay
class InspectingTest {

  @TempDir private Path folder;

  private OpenWorkbench workbench;

  @BeforeEach
  void open() throws IOException {
    Path project = SampleCopy.of("ateliers-velo", folder.resolve("ateliers-velo"));
    addFormerEdition(project.resolve("data"));
    workbench = OpenWorkbench.start(folder.resolve("user"), project.toString());
    Screen.until("the project is computed", () -> Author.pressable("Tout est juste"));
    Keyboard.press("alt 2");
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  /** The same raw files, but for the last three repairs. */
  private static void addFormerEdition(Path data) throws IOException {
    Path former = Files.createDirectories(data.resolve("2023"));
    for (String name : List.of("adhesions.csv", "ateliers.csv", "reparations.csv")) {
      Files.copy(data.resolve("2024").resolve(name), former.resolve(name));
    }
    Path repairs = former.resolve("reparations.csv");
    List<String> lines = Files.readAllLines(repairs, StandardCharsets.ISO_8859_1);
    Files.write(repairs, lines.subList(0, lines.size() - 3), StandardCharsets.ISO_8859_1);
  }

  @Test
  void figuresLeadFromWhatTheyWereToTheirRowsAndToOtherFigures() {
    show("indicateurs");
    JTable indicators = Screen.named(JTable.class, "Indicateurs");
    Screen.until(
        "the former edition is read", () -> row(indicators, "repairs.total").contains("+1,48 %"));
    assertThat(Screen.on(() -> row(indicators, "repairs.total")))
        .contains("206 réparations", "203", "2023 : 203 ; 2024 : 206", "Vélos passés");

    choose(indicators, "repairs.by-operation");
    Screen.until("its formula is said", () -> says("Le nombre de lignes de"));
    Screen.until("its condition is said", () -> says("• interventions est rempli"));
    assertThat(Screen.names()).noneMatch(name -> name.contains("count("));
    Screen.picture(workbench.frame(), "provenance");

    Screen.press("Voir ces lignes\u00a0: Fiches de réparation");
    Screen.until("its rows are shown", () -> labelled("198 lignes sur 206"));
    Screen.picture(workbench.frame(), "rows");

    show("console");
    JTextField prompt = Screen.named(JTextField.class, "Question au projet");
    JTextArea console = Screen.named(JTextArea.class, "Console");
    Screen.until("the prompt has the keyboard", prompt::isFocusOwner);
    ask("count(reparations)");
    Screen.until("it answers", () -> console.getText().contains("> count(reparations)\n  206\n"));
    ask("count(reparation)");
    Screen.until("it says what is wrong", () -> console.getText().contains("Colonne 7"));
    assertThat(console.getText()).contains("reparations");
    ask("members.total");
    Screen.until("it knows ids", () -> console.getText().contains("143\u00a0adhérents"));
    completes(prompt);
    Screen.picture(workbench.frame(), "console");
  }

  /** What was asked comes back by the arrow; what could be written is taken by Enter. */
  private static void completes(JTextField prompt) {
    Keyboard.press("UP");
    Screen.until("the last question is back", () -> prompt.getText().equals("members.total"));
    Keyboard.press("DOWN");
    Screen.until("the prompt is empty", () -> prompt.getText().isEmpty());
    Keyboard.type("count(repar");
    JList<?> proposals = Screen.named(JList.class, "Propositions");
    assertThat(Screen.on(() -> proposals.getModel().getElementAt(0).toString()))
        .startsWith("reparations");
    Keyboard.press("ENTER");
    Screen.until("the proposal is taken", () -> prompt.getText().startsWith("count(reparations"));
  }

  private static void ask(String question) {
    Keyboard.type(question);
    Keyboard.press("ESCAPE");
    Keyboard.press("ENTER");
  }

  private static void show(String view) {
    Keyboard.press("ctrl shift P");
    JTextField field = Screen.named(JTextField.class, "Une commande ou une vue");
    Screen.write(field, "vue " + view);
    Keyboard.press("ENTER");
  }

  private static String row(JTable table, String id) {
    for (int row = 0; row < table.getRowCount(); row++) {
      StringBuilder cells = new StringBuilder();
      for (int column = 0; column < table.getColumnCount(); column++) {
        cells.append(table.getValueAt(row, column)).append('|');
      }
      if (cells.toString().startsWith(id + "|")) {
        return cells.toString().replace('\u00a0', ' ');
      }
    }
    return "";
  }

  private static void choose(JTable table, String id) {
    Screen.on(
        () -> {
          for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getValueAt(row, 0).equals(id)) {
              table.setRowSelectionInterval(row, row);
            }
          }
          return table;
        });
  }

  private static boolean says(String words) {
    return Screen.find(JTextArea.class, a -> a.getText().startsWith(words)).isPresent();
  }

  private static boolean labelled(String words) {
    return Screen.find(JComponent.class, c -> c instanceof JLabel l && words.equals(l.getText()))
        .isPresent();
  }
}
