package org.bilan.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @TempDir Path folder;
  private JsonFixture json;

  @BeforeEach
  void open() {
    json = new JsonFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":1,\"nom\":\"a\"},{\"nom\":\"b\",\"lieu\":\"c\"}]",
        "{\"id\":1,\"nom\":\"a\"}\n{\"nom\":\"b\",\"lieu\":\"c\"}\n",
        "{\"total\":2,\"sort\":[\"x\"],\"liste\":[{\"id\":1,\"nom\":\"a\"},"
            + "{\"nom\":\"b\",\"lieu\":\"c\"}],\"after\":null}",
        "\uFEFF \n[{\"id\":1,\"nom\":\"a\"},{\"nom\":\"b\",\"lieu\":\"c\"}]"
      })
  void recordsAreFoundAndColumnsAreTheNamesOfAll(String text) {
    json.read(text);
    assertThat(json.said()).isEmpty();
    assertThat(json.header).containsExactly("id", "nom", "lieu");
    assertThat(json.rows).containsExactly(List.of("1", "a", ""), List.of("", "b", "c"));
    assertThat(json.report.rows()).isEqualTo(2);
    assertThat(json.report.sha256()).hasSize(64);
    assertThat(json.report.inFile()).isTrue();
  }

  @Test
  void nestedNamesAreJoinedByPointsAndListsByBars() {
    json.read(
        "[{\"titre\":{\"fr\":\"Fête\",\"en\":null},\"lieu\":{\"ville\":\"Rennes\","
            + "\"geo\":{\"lat\":48.117266}},\"mots\":[\"a\",\"b\"],\"horaires\":"
            + "[{\"debut\":\"9h\",\"fin\":\"10h\"},{\"debut\":\"14h\"}],\"vide\":[],\"rien\":{}}]");
    assertThat(json.header)
        .containsExactly(
            "titre.fr",
            "titre.en",
            "lieu.ville",
            "lieu.geo.lat",
            "mots",
            "horaires.debut",
            "horaires.fin",
            "vide",
            "rien");
    assertThat(json.rows)
        .containsExactly(
            List.of("Fête", "", "Rennes", "48,117266", "a|b", "9h|14h", "10h", "", ""));
  }

  @Test
  void listsAreJoinedAsTheScriptSays() {
    json.option("join", " ; ").read("[{\"mots\":[\"a\",[\"b\",\"c\"]]}]");
    assertThat(json.rows).containsExactly(List.of("a ; b ; c"));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-0.5, '-0,5'",
    "5.125, '5,125'",
    "1e3, 1000",
    "1.5E-3, '0,0015'",
    "1e900000000, 1e900000000",
    "12345678901234567890, 12345678901234567890",
    "true, oui",
    "false, non",
    "null, ''",
    "'\"5.125\"', 5.125"
  })
  void valuesAreWrittenAsFrenchFilesWould(String value, String text) {
    json.read("[{\"id\":1,\"x\":" + value + "}]");
    assertThat(json.rows).containsExactly(List.of("1", text));
    assertThat(json.said()).isEmpty();
  }

  @Test
  void theListIsWhereTheScriptSays() {
    json.option("records", "data.agenda.events")
        .read(
            "{\"meta\":[{\"a\":1}],\"data\":{\"x\":[{\"b\":1}],\"agenda\":{\"y\":{},\"events\":"
                + "[{\"id\":7}],\"z\":[1,2]},\"w\":{\"v\":1}},\"fin\":true}");
    assertThat(json.said()).isEmpty();
    assertThat(json.header).containsExactly("id");
    assertThat(json.rows).containsExactly(List.of("7"));
  }

  @Test
  void aRowIsOnTheLineOfItsObject() {
    json.read("[\n  {\"id\": 1},\n\n  {\n   \"id\": 2}\n]\n");
    assertThat(json.lines).containsExactly(2, 4);
  }

  @Test
  void textsOfOtherEncodingsAndPackedTextsAreRead() throws IOException {
    String text = "\uFEFF[{\"nom\":\"Fête\"}]";
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(new JsonFixture(folder).read(text.getBytes(charset)).rows)
          .containsExactly(List.of("Fête"));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(json.read(packed.toByteArray()).rows).containsExactly(List.of("Fête"));
  }

  @Test
  void aMapOfPlacesIsRead() {
    json.read(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
            + "{\"nom\":\"CRESS\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[2.35,48.85]}}]}");
    assertThat(json.header)
        .containsExactly("type", "properties.nom", "geometry.type", "geometry.coordinates");
    assertThat(json.rows).containsExactly(List.of("Feature", "CRESS", "Point", "2,35|48,85"));
  }
}
