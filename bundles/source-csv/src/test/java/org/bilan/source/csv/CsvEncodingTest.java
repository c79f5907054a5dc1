package org.bilan.source.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodingTest {

  private static final String TEXT = "id;région\n1;Île-de-France\n2;Rhône-Alpes\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;
  private CsvFixture csv;

  @BeforeEach
  void open() {
    csv = new CsvFixture(folder);
  }

  private void assertRead(String encoding) {
    assertThat(csv.problems).isEmpty();
    assertThat(csv.header).containsExactly("id", "région");
    assertThat(csv.rows)
        .containsExactly(List.of("1", "Île-de-France"), List.of("2", "Rhône-Alpes"));
    assertThat(csv.report.encoding()).isEqualTo(encoding);
  }

  @Test
  void utf8WithoutMarkIsRecognised() {
    csv.read(TEXT, UTF_8);
    assertRead("UTF-8");
    assertThat(csv.report.encodingDetected()).isTrue();
  }

  @Test
  void windows1252IsRecognised() {
    csv.read(TEXT, WINDOWS);
    assertRead("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aMarkSaysTheEncodingAndIsNoPartOfTheHeader(String name) {
    csv.read("\uFEFF" + TEXT, Charset.forName(name));
    assertRead(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutMarkIsRecognisedByItsZeros(String name) {
    csv.read(TEXT, Charset.forName(name));
    assertRead(name);
  }

  @Test
  void aDeclaredEncodingIsRespected() {
    csv.encoding("ISO-8859-1").read(TEXT, StandardCharsets.ISO_8859_1);
    assertRead("ISO-8859-1");
    assertThat(csv.report.encodingDetected()).isFalse();
  }

  @Test
  void declaredUtf16TakesItsByteOrderFromTheMark() {
    csv.encoding("UTF-16").read("\uFEFF" + TEXT, UTF_16LE);
    assertRead("UTF-16LE");
  }

  @Test
  void declaredUtf16BigEndianIsRead() {
    csv.encoding("UTF-16BE").read(TEXT, UTF_16BE);
    assertRead("UTF-16BE");
  }

  @Test
  void plainAsciiIsUtf8() {
    csv.read("id;nom\n1;Relais\n");
    assertThat(csv.report.encoding()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void anAccentAfterManyPlainRowsStillDecides(String name) {
    String plain = "123;abcdefghij\n".repeat(20_000);
    csv.read("id;nom\n" + plain + "9;Île\n" + plain, Charset.forName(name));
    assertThat(csv.problems).isEmpty();
    assertThat(csv.report.encoding()).isEqualTo(name);
    assertThat(csv.rows).hasSize(40_001).contains(List.of("9", "Île"));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 65_537})
  void anAccentCutByTheEndOfABlockDecidesWell(int before) {
    String head = "id;nom\n";
    String text = head + "a".repeat(before - head.length()) + "é;x\n1;2\n";
    CsvFixture windows = new CsvFixture(folder).read(text, WINDOWS);
    CsvFixture utf8 = new CsvFixture(folder).read(text, UTF_8);
    assertThat(windows.report.encoding()).isEqualTo("windows-1252");
    assertThat(utf8.report.encoding()).isEqualTo("UTF-8");
    assertThat(windows.rows).isEqualTo(utf8.rows).last().isEqualTo(List.of("1", "2"));
  }

  @Test
  void anAccentAsTheLastByteOfAFileIsWindows1252() {
    csv.read("id;nom\n1;café", WINDOWS);
    assertThat(csv.rows).containsExactly(List.of("1", "café"));
  }

  @Test
  void aDeclaredEncodingThatDoesNotFitIsOneErrorAtItsLine() {
    csv.encoding("UTF-8").read("id;nom\n1;Paris\n2;Nîmes\n3;Sète\n", WINDOWS);
    assertThat(csv.said())
        .containsExactly(
            "liste.csv:3: Cette ligne ne se lit pas en UTF-8, l’encodage déclaré. Retirez du"
                + " script la ligne « encoding » (l’encodage sera reconnu), ou corrigez-la.");
    assertThat(csv.problems.get(0).isError()).isTrue();
  }

  @Test
  void twoEncodingsInOneFileAreOneErrorAtTheLineOfTheSecond() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("id;nom\n1;Île\n".getBytes(UTF_8));
    bytes.writeBytes("2;Ville\n".repeat(20_000).getBytes(UTF_8));
    bytes.writeBytes("3;Nîmes\n".getBytes(WINDOWS));
    csv.read(bytes.toByteArray());
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("liste.csv:20003: Le fichier commence en UTF-8, mais");
  }

  @Test
  void anUnknownEncodingSuggestsTheNearest() {
    csv.encoding("windows-1525").read(TEXT, WINDOWS);
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith(
            "sources/manifestations.groovy:5:10: « windows-1525 », déclaré pour"
                + " « liste.csv »");
    assertThat(csv.problems.get(0).suggestion().nearest()).contains("windows-1252");
    assertThat(csv.rows).isEmpty();
  }

  @Test
  void aMarkThatContradictsTheScriptIsAnError() {
    csv.encoding("windows-1252").read("\uFEFF" + TEXT, UTF_8);
    assertThat(csv.said())
        .containsExactly(
            "sources/manifestations.groovy:5:10: Le fichier « liste.csv » commence par la marque"
                + " de l’encodage UTF-8, mais le script déclare windows-1252. Retirez la ligne"
                + " « encoding ».");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void utf8DeclaredOtherwiseIsOneErrorAndIsNotRead(String name) {
    csv.encoding(name).read(TEXT, UTF_8);
    assertThat(csv.said())
        .containsExactly(
            "sources/manifestations.groovy:5:10: Le fichier « liste.csv » est en UTF-8, mais le"
                + " script déclare "
                + name
                + " : ses accents seraient illisibles (« Ã© »). Retirez la ligne « encoding », ou"
                + " déclarez 'UTF-8'.");
    assertThat(csv.problems.get(0).isError()).isTrue();
    assertThat(csv.header).isEmpty();
    assertThat(csv.rows).isEmpty();
    assertThat(csv.report.encoding()).isEqualTo(name);
    assertThat(csv.report.sha256()).hasSize(64);
  }

  @Test
  void aLateAccentAlsoTellsThatADeclaredEncodingIsUtf8() {
    String plain = "1;Paris\n".repeat(20_000);
    csv.encoding("windows-1252").read("id;nom\n" + plain + "2;Nîmes\n", UTF_8);
    assertThat(csv.problems).extracting(d -> d.code()).containsExactly("csv.is-utf-8");
    assertThat(csv.problems.get(0).place()).isEqualTo(CsvFixture.SCRIPT);
  }

  @Test
  void aNulIsAnErrorWithItsLine() {
    csv.read("id;nom\n1;Paris\n2;a\0b\n");
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("liste.csv:3: Cette ligne contient un caractère nul");
  }
}
