package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands an author types: a few as processes of their own, the others where one runs. */
class CommandLineTest {

  @TempDir private Path folder;

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void theVersionIsDataAndNothingElseIsSaid() {
    Command.Outcome outcome = Command.run(folder, "--version");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("bilan 1.0.0");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void helpIsInFrenchUnlessEnglishIsAskedFor() {
    assertThat(Command.run(folder, "--help").out()).contains("Commandes :");
    assertThat(Command.run(folder, "--help", "--lang", "en").out()).contains("Commands:");
  }

  @Test
  void aMisspeltCommandIsNamedWithTheNearestOne() {
    Command.Outcome outcome = Command.run(folder, "chek");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("il n’y a pas de commande « chek » ici.")
        .contains("Vouliez-vous dire « check » ?")
        .doesNotContain("Exception");
  }

  @Test
  void aMisspeltOptionIsNamedWithTheNearestOne() {
    Command.Outcome outcome = Command.run(folder, "check", "x", "--fromat", "json", "--lang=en");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("there is no option '--fromat'.")
        .contains("Did you mean '--format'?");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Command.Outcome outcome = product.type("check", "nowhere", "--lang", "en");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualTo(
            "nowhere: error: this folder does not exist. Give the folder of a project, such as"
                + " 'scripts/mois-ess'.\n");
  }

  @Test
  void aFileInThePlaceOfAProjectIsToldWithItsProject() {
    String file = Checkout.SMALL_SAMPLE.resolve("bilan.groovy").toString();
    assertThat(RunningProduct.plain(product.type("check", file).out()))
        .isEqualTo(
            file
                + ": erreur : c’est un fichier, et un projet est un dossier. Donnez le dossier du"
                + " projet. Vouliez-vous dire « %s » ?\n".formatted(Checkout.SMALL_SAMPLE));
  }

  @Test
  void aDataFileThatIsNotThereOrIsAFolderIsTold() {
    Path data = Checkout.SMALL_SAMPLE.resolve("data/2024");
    String absent = data.resolve("adhesion.csv").toString();
    assertThat(RunningProduct.plain(product.type("source", absent).err()))
        .startsWith(absent + ": erreur : ce fichier n’existe pas.")
        .contains("Vouliez-vous dire « adhesions.csv » ?");
    assertThat(RunningProduct.plain(product.type("source", data.toString()).err()))
        .startsWith(data + ": erreur : c’est un dossier.");
  }

  @Test
  void theSampleIsCheckedWithoutAnError() {
    Command.Outcome outcome = product.type("check", Checkout.SAMPLE.toString());
    assertThat(outcome.out()).doesNotContain("erreur :");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void findingsAreTheDataOfCheck() {
    ProjectCopy project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("velo"));
    project.replace("texts/annee.md", "Le réseau compte", "Le réseau compte 12");
    Command.Outcome outcome = product.type("check", project.folder().toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith("texts/annee.md:12:18: erreur : Le nombre 12 est écrit à la main")
        .hasLineCount(1);
    assertThat(outcome.err()).isEqualTo("1 erreur, aucun avertissement\n");
  }

  @Test
  void findingsAreGivenAsJson() {
    ProjectCopy project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("velo"));
    project.replace("texts/annee.md", "Le réseau compte", "Le réseau compte 12");
    Command.Outcome outcome =
        product.type("check", project.folder().toString(), "--format", "json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Json.read(outcome.out()).findValuesAsText("message"))
        .singleElement()
        .satisfies(message -> assertThat(message).startsWith("Le nombre 12"));
  }

  @Test
  void indicatorsAreGivenAsJson() {
    Command.Outcome outcome =
        product.type("indicators", Checkout.SAMPLE.toString(), "--format", "json");
    assertThat(outcome.code()).isZero();
    assertThat(Json.read(outcome.out()).at("/figures/events.total/value").asInt()).isEqualTo(1732);
    assertThat(Json.read(outcome.out()).at("/edition").asInt()).isEqualTo(2011);
  }

  @Test
  void aFigureIsExplainedDownToItsFiles() {
    Command.Outcome outcome =
        product.type("explain", Checkout.SAMPLE.toString(), "events.total", "--format", "json");
    assertThat(outcome.code()).isZero();
    assertThat(Json.read(outcome.out()).at("/value").asInt()).isEqualTo(1732);
    assertThat(Json.read(outcome.out()).at("/script").asText())
        .matches("indicators/\\w+\\.groovy:\\d+:\\d+");
    assertThat(outcome.out())
        .contains("manifestations.csv")
        .contains("manifestations-basse-normandie.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attendance.mean", "attendance.total", "survey.by-size"})
  void whatIsWithheldIsExplainedWithoutItsValueAndWithoutItsRows(String id) {
    String[] command = {
      "explain", Checkout.SAMPLE.toString(), id, "--param", "region=Limousin", "--format", "json"
    };
    JsonNode explained = Json.read(product.type(command).out());
    assertThat(explained.findValues("flags").toString()).contains("withheld");
    assertThat(explained.findValues("value")).isNotEmpty().allMatch(JsonNode::isNull);
    assertThat(explained.has("rowsIn") || explained.has("rowsOut")).isFalse();
    assertThat(product.type(command[0], command[1], id, command[3], command[4]).out())
        .contains("(non publié)")
        .doesNotContain("retenues");
  }

  @Test
  void aFigureIsExplainedInTheLanguageOfTheScreen() {
    String project = Checkout.SAMPLE.toString();
    Command.Outcome french = product.type("explain", project, "attendance.over-50");
    assertThat(RunningProduct.plain(french.out()))
        .contains(
            "La part, en %, des lignes de « Enquête auprès des organisateurs » où frequentation"
                + " dépasse 50.");
    Command.Outcome english = product.type("explain", project, "attendance.over-50", "--lang=en");
    assertThat(english.out())
        .contains(
            "The share, in %, of the rows of \"Enquête auprès des organisateurs\" where"
                + " frequentation is over 50.");
  }

  @Test
  void oneBilanOfABurstThatFailsDoesNotStopTheOthers() throws Exception {
    Path project = Checkout.copy(Checkout.GUIDE, folder.resolve("choirs/premier-bilan"));
    Path output = folder.resolve("choirs/output");
    Path mine = Files.createDirectories(output.resolve("les-essarts"));
    Files.writeString(mine.resolve("letter.txt"), "mine");
    Command.Outcome outcome =
        product.type(
            "burst",
            project.toString(),
            "--by",
            "commune",
            "--output",
            output.toString(),
            "--lang=en");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(mine.resolve("letter.txt")).hasContent("mine");
    assertThat(output.resolve("valbrune/bilan.pdf")).exists();
    assertThat(output.resolve("saint-arnoul/bilan.pdf")).exists();
    assertThat(outcome.err())
        .containsPattern("bilan \\d of 5: .*Les Essarts")
        .contains("les-essarts: error: This folder holds files that Bilan did not write")
        .contains("4 bilans made of 5")
        .doesNotContain("] bilan");
  }

  @Test
  void anUnknownParameterOrValueListsTheKnownOnes() {
    String project = Checkout.SAMPLE.toString();
    assertThat(product.type("burst", project, "--by", "regio", "--lang=en").err())
        .contains("regio")
        .contains("region");
    Command.Outcome value =
        product.type("render", project, "--param", "region=Bretage", "--lang=en");
    assertThat(value.code()).isEqualTo(1);
    assertThat(value.err()).contains("Bretagne", "Corse", "La Réunion");
  }

  @Test
  void anUnknownFigureIsNamedWithTheNearestOne() {
    Command.Outcome outcome =
        product.type("explain", Checkout.SAMPLE.toString(), "events.totl", "--lang=en");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("there is no indicator 'events.totl'. Did you mean 'events.total'?");
  }

  @Test
  void bundlesAreListedWithWhatTheyOffer() {
    Command.Outcome outcome = product.type("bundles");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsPattern("org.bilan.source.csv .* active .*source csv")
        .containsPattern("org.bilan.indicators.growth .* active .*word growth")
        .containsPattern("org.bilan.pdf.itext .* active .*output pdf");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void aFolderOfSomebodyElseIsNotReplaced() throws Exception {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("letter.txt"), "mine");
    Command.Outcome outcome =
        product.type(
            "render", Checkout.SAMPLE.toString(), "--output", mine.toString(), "--lang=en");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(mine.resolve("letter.txt")).hasContent("mine");
    assertThat(outcome.err()).contains(mine.toString()).doesNotContain("Exception");
  }
}
