package org.bilan.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBadInputTest {

  private static final String AT = "sources/agenda.groovy:3:5: ";

  @TempDir Path folder;
  private JsonFixture json;

  @BeforeEach
  void open() {
    json = new JsonFixture(folder);
  }

  @Test
  void aSlipOfTheTextIsToldWithItsLineAndColumnInCharacters() {
    json.read("[\n  {\"é\": 1 \"b\": 2}\n]");
    assertThat(json.said())
        .containsExactly(
            "agenda.json:2:11: Ce n’est pas du JSON correct : cherchez ici une virgule, un"
                + " guillemet ou une accolade en trop ou en moins, ou exportez de nouveau.");
    assertThat(json.rows).isEmpty();
  }

  @Test
  void aTextThatWasCutIsTold() {
    json.read("[\n  {\"a\": 1},\n  {\"a\":");
    assertThat(json.said())
        .singleElement()
        .asString()
        .startsWith("agenda.json:3:")
        .endsWith("Le texte s’arrête avant la fin : exportez ou téléchargez-le de nouveau.");
  }

  @Test
  void aDoubledNameIsTold() {
    json.read("[{\"a\": 1, \"a\": 2}]");
    assertThat(json.said())
        .singleElement()
        .asString()
        .startsWith("agenda.json:1:")
        .endsWith("Un nom est en double dans le même objet : corrigez l’export.");
  }

  @Test
  void aNestingWithoutEndIsTold() {
    json.read("[{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}]");
    assertThat(json.said()).singleElement().asString().contains("emboîtement dépasse");
  }

  @Test
  void namesThatAreDataAreTold() {
    StringBuilder text = new StringBuilder("[{\"a\":1},\n{");
    for (int i = 0; i < 2_001; i++) {
      text.append(i == 0 ? "" : ",").append("\"jour").append(i).append("\":1");
    }
    json.read(text + "}]");
    assertThat(json.said())
        .containsExactly(
            "agenda.json:2: Ce fichier a plus de 2000 noms différents à partir d’ici : ce sont"
                + " sans doute des données et non des noms de colonnes. Demandez un export en"
                + " liste.");
  }

  @Test
  void accentsOfAnotherEncodingAreTold() {
    json.read("[\n{\"a\":\"é\"}]".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(json.said())
        .singleElement()
        .asString()
        .startsWith("agenda.json:")
        .endsWith(
            "Cette ligne ne se lit pas en UTF-8, l’encodage de JSON : enregistrez de nouveau le"
                + " fichier en UTF-8.");
  }

  @Test
  void aFileThatCannotBeOpenedIsTold() {
    json.readNamed("absent.json");
    assertThat(json.said())
        .containsExactly(
            AT
                + "« absent.json » ne peut pas être lu : vérifiez les droits d’accès, et la place"
                + " libre du disque.");
    assertThat(json.report.sha256()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n"})
  void anEmptyFileIsTold(String text) {
    json.read(text);
    assertThat(json.said())
        .containsExactly(AT + "« agenda.json » est vide : exportez-le de nouveau.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\n]"})
  void aListWithoutRecordIsAWarning(String text) {
    json.read(text);
    assertThat(json.said())
        .containsExactly(
            AT + "« agenda.json » n’a aucun enregistrement : vérifiez l’export ou l’adresse.");
  }

  @ParameterizedTest
  @CsvSource({"'[1, 2]', 1:2", "'[{\"a\":1},\n [2]]', 2:2", "'\"texte\"', 1:1"})
  void aRecordThatIsNoObjectIsTold(String text, String place) {
    json.read(text);
    assertThat(json.said())
        .containsExactly(
            "agenda.json:"
                + place
                + ": Un enregistrement doit être un objet, entre accolades. Corrigez l’export, ou"
                + " dites avec « records » où est la liste des enregistrements.");
  }

  @Test
  void severalListsAreNamed() {
    json.read("{\"events\":[{\"a\":1}],\"lieux\":[{\"b\":1}]}");
    assertThat(json.said())
        .containsExactly(
            AT
                + "« agenda.json » contient plusieurs listes (events, lieux). Dites laquelle avec"
                + " « records ».");
    assertThat(json.problems.get(0).suggestion().accepted()).containsExactly("events", "lieux");
  }

  @Test
  void aPathThatLeadsNowhereSuggestsTheNearestName() {
    json.option("records", "data.event").read("{\"data\":{\"events\":[{\"a\":1}],\"x\":1}}");
    assertThat(json.said())
        .containsExactly(
            "agenda.json:1:9: Il n’y a pas de « event » ici, sur le chemin « data.event »."
                + " Corrigez la ligne « records ».");
    assertThat(json.problems.get(0).suggestion().nearest()).contains("events");
  }

  @Test
  void aPathThatLeadsToNoListIsTold() {
    json.option("records", "total").read("{\"total\": 3}");
    assertThat(json.said())
        .containsExactly(
            "agenda.json:1:11: « total » n’est pas une liste. Corrigez la ligne « records ».");
  }

  @ParameterizedTest
  @CsvSource({"timeout, 0, 1, 3600", "pages, beaucoup, 1, 10000", "retries, -1, 0, 20"})
  void anOptionOutOfItsRangeIsTold(String option, String value, int least, int most) {
    json.option(option, value).read("[{\"a\":1}]");
    assertThat(json.said())
        .containsExactly(
            AT
                + "« "
                + option
                + " » attend un nombre entier de "
                + least
                + " à "
                + most
                + ", et non « "
                + value
                + " » (source « agenda.json »).");
  }
}
