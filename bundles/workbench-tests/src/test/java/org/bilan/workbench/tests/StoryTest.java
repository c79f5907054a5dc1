package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author makes a bilan from beginning to end, with the keyboard alone. */
@NeedsDisplay
class StoryTest {

  private static final String SOURCE = "sources/ateliers.groovy";
  private static final String INDICATORS = "indicators/mois.groovy";
  private static final String PARAGRAPH = "texts/essentiel.md";
  private static final String LAYOUT = "bilan.groovy";

  @TempDir private Path folder;

  private final Author author = new Author();
  private Path project;
  private OpenWorkbench workbench;

  @BeforeEach
  void open() {
    project = folder.resolve("val");
    workbench = OpenWorkbench.start(folder.resolve("user"));
  }

  @AfterEach
  void close() {
    workbench.closeDropping();
  }

  @Test
  void aBilanIsMadeFromTheWelcomePageToTheExportedFilesByKeysAlone() throws IOException {
    beginFromATemplate();
    declareAFileNobodyPrepared(received());
    defineIndicatorsWithSlips();
    writeAParagraphWithASlip();
    showThem();
    mendBySuggestion();
    mendByGoingToTheProblem();
    mendByCompletion();
    mendByTyping();
    changeTheLook();
    publish();
    new PublishedBilan(project.resolve("output/bilan-2025"))
        .tells("En tout, 12 ateliers et 21,5 heures", "bien remplies")
        .hasAlternativeText("Ateliers par commune", "Saint-Flour", "8")
        .hasFiles("figures.json", "figures.csv", "charts");
  }

  /** What came by mail: decimal commas, an empty line, one town in three spellings. */
  private Path received() throws IOException {
    String rows =
        """
        Jour;Commune;Durée (h);Intervenante;Coût
        03/11/2025;Saint-Flour;1,5;Éloïse Méjean;80,50 €
        04/11/2025;Saint-Flour;2;Éloïse Méjean;
        05/11/2025;SAINT-FLOUR;1,5;Anaïs Roux;120,00 €
        06/11/2025;Saint-Flour;2,25;Anaïs Roux;1 200,00 €

        07/11/2025;Saint-Fluor;1,75;Anaïs Roux;
        10/11/2025;Mauriac;2;Éloïse Méjean;60,00 €
        12/11/2025;Mauriac;1,5;Zoé Le Goff;
        13/11/2025;Saint-Flour;2;Zoé Le Goff;45,00 €
        14/11/2025;Saint-Flour;1;Anaïs Roux;
        17/11/2025;Mauriac;2;Zoé Le Goff;95,00 €
        18/11/2025;Mauriac;2;Éloïse Méjean;
        19/11/2025;Saint-Flour;2;Éloïse Méjean;30,00 €
        """;
    Path file = folder.resolve("ateliers.csv");
    return Files.write(file, rows.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
  }

  private void beginFromATemplate() {
    Screen.named(JButton.class, "Nouveau projet à partir d’un modèle…");
    author.tabTo("Nouveau projet à partir d’un modèle…");
    Keyboard.press("SPACE");
    Screen.named(JTextField.class, "Dossier à créer");
    author.tabTo("Dossier à créer");
    Keyboard.press("ctrl A");
    Keyboard.type(project + "\n");
    Screen.until("the pages are there", () -> Author.shows("page 1 sur"));
    author.errors(0);
  }

  private void declareAFileNobodyPrepared(Path file) {
    Keyboard.press("ctrl shift N");
    author.at("Un fichier qu’aucune source ne lit");
    Keyboard.type("autre\n");
    author.atAFileName();
    Keyboard.type(file + "\n");
    Author.Text script = author.text(SOURCE);
    assertThat(script.words())
        .contains(
            "date     'jour'", "number   'duree_h'", "amount   'cout'", "category 'intervenante'")
        .contains("oneOf \"Saint-Flour\", \"Mauriac\"", "exactly 'Saint-Fluor': \"Saint-Flour\"");
    assertThat(project.resolve("data/2025/ateliers.csv")).hasSameBinaryContentAs(file);
    author.errors(0);
  }

  private void defineIndicatorsWithSlips() {
    Author.Text script = author.file(INDICATORS);
    script.append(indicator("workshops.total", "Ateliers", "cuont(ateliers)"));
    script.append(indicator("workshops.hours", "Heures d'atelier", "sum(ateliers.dure_h)"));
    script.append(
        indicator(
            "workshops.by-town", "Ateliers par commune", "count(ateliers).by(ateliers.comune)"));
    author.errors(3);
  }

  private static String indicator(String id, String label, String value) {
    return "\nindicator('" + id + "') { label \"" + label + "\"; value " + value + " }\n";
  }

  private void writeAParagraphWithASlip() {
    author
        .file(PARAGRAPH)
        .append(
            "\n\n# ateliers\n\nEn tout, {workshops.totl | number} ateliers et"
                + " {workshops.hours | number 1} heures, bien remplies.\n");
  }

  private void showThem() {
    Author.Text layout = author.file(LAYOUT);
    layout.choose("text 'essentiel.reperes'");
    Keyboard.press("END");
    Keyboard.type(
        "\ntext 'essentiel.ateliers'\nbars('workshops.by-town') { caption \"Deux communes\" }");
    author.errors(4);
    Screen.picture(workbench.frame(), "story-slips");
  }

  private void mendBySuggestion() {
    Author.Text script = author.file(INDICATORS);
    Keyboard.press("ctrl HOME");
    author.nextProblem("cuont");
    author.mendBy("count");
    script.holds("value count(ateliers) }");
    author.errors(3);
  }

  private void mendByGoingToTheProblem() {
    author.nextProblem("dure_h");
    Keyboard.press("ctrl shift RIGHT");
    Keyboard.type("duree_h");
    author.text(INDICATORS).holds("sum(ateliers.duree_h)");
    author.errors(2);
  }

  private void mendByCompletion() {
    author.nextProblem("comune");
    Keyboard.press("ctrl DELETE");
    Keyboard.type("co");
    author.complete("commune");
    author.text(INDICATORS).holds(".by(ateliers.commune)");
    author.errors(1);
  }

  private void mendByTyping() {
    author.file(PARAGRAPH).replace("totl", "total");
    author.errors(0);
  }

  private void changeTheLook() {
    author.file(LAYOUT).replace("lively", "institutional");
    author.errors(0);
  }

  private void publish() {
    Keyboard.press("ctrl E");
    author.told("fichiers sont dans");
  }
}
