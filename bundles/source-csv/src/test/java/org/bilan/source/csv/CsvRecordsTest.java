package org.bilan.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

  @TempDir Path folder;
  private CsvFixture csv;

  @BeforeEach
  void open() {
    csv = new CsvFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void theSeparatorIsRecognised(String separator) {
    csv.read("a;b;c\n1;2;3\n4;5;6\n".replace(";", separator));
    assertThat(csv.rows).containsExactly(List.of("1", "2", "3"), List.of("4", "5", "6"));
    assertThat(csv.report.separator()).isEqualTo(separator);
    assertThat(csv.report.separatorDetected()).isTrue();
  }

  @Test
  void separatorsWithinQuotesDoNotCount() {
    csv.read("nom;ville\n\"a, b, c\";\"x, y\"\n\"d, e, f\";z\n");
    assertThat(csv.rows).containsExactly(List.of("a, b, c", "x, y"), List.of("d, e, f", "z"));
  }

  @Test
  void aHeaderWithCommasIsSeparatedByWhatTheRowsAgreeOn() {
    csv.read("nom, prénom;ville, pays, code;cp\nA;Paris;75\nB;Lyon;69\n");
    assertThat(csv.header).containsExactly("nom, prénom", "ville, pays, code", "cp");
  }

  @Test
  void decimalCommasDoNotMakeColumns() {
    csv.read("poste;montant\nSite;3200,00\nFilm;48500,50\n");
    assertThat(csv.rows).containsExactly(List.of("Site", "3200,00"), List.of("Film", "48500,50"));
  }

  @Test
  void aFileOfOneColumnIsRead() {
    csv.read("commentaire\nBien, très bien\nMoyen\n");
    assertThat(csv.rows).containsExactly(List.of("Bien, très bien"), List.of("Moyen"));
  }

  @ParameterizedTest
  @CsvSource({"tab", "tabulation", "\\t"})
  void aTabIsDeclaredByItsName(String name) {
    csv.separator(name).read("a\tb\n1\t2\n");
    assertThat(csv.rows).containsExactly(List.of("1", "2"));
    assertThat(csv.report.separatorDetected()).isFalse();
  }

  @Test
  void aDeclaredSeparatorThatCutsNothingIsAnError() {
    csv.separator(",").read("a;b\n1;2\n3;4\n");
    assertThat(csv.said())
        .containsExactly(
            "sources/manifestations.groovy:5:10: Le fichier « liste.csv » n’est pas séparé par"
                + " « , » comme le dit le script, mais par « ; ». Corrigez la ligne"
                + " « separator », ou retirez-la.");
    assertThat(csv.rows).isEmpty();
  }

  @Test
  void aSeparatorOfTwoCharactersIsAnError() {
    csv.separator(";;").read("a;b\n1;2\n");
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("sources/manifestations.groovy:5:10: « ;; », déclaré pour « liste.csv », ne");
    assertThat(csv.problems.get(0).suggestion().nearest()).contains(";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void allLineEndsAreReadAndCounted(String end) {
    csv.read("a;b\n1;\"x\ny\"\n\n2;z\n".replace("\n", end));
    assertThat(csv.rows).containsExactly(List.of("1", "x" + end + "y"), List.of("2", "z"));
    assertThat(csv.headerLine).isEqualTo(1);
    assertThat(csv.lines).containsExactly(2, 5);
  }

  @Test
  void doubledQuotesAreOneQuote() {
    csv.read("a;b\n\"Dire \"\"oui\"\" ; ou non\";5\" de large\n");
    assertThat(csv.rows).containsExactly(List.of("Dire \"oui\" ; ou non", "5\" de large"));
  }

  @Test
  void aFirstLineMaySayTheSeparator() {
    csv.read("sep=|\r\na;b|c\r\n1;2|3\r\n");
    assertThat(csv.header).containsExactly("a;b", "c");
    assertThat(csv.headerLine).isEqualTo(2);
    assertThat(csv.rows).containsExactly(List.of("1;2", "3"));
    assertThat(csv.lines).containsExactly(3);
  }

  @Test
  void raggedRowsAreHandedOverAsTheyAre() {
    csv.read("a;b;c\n1;2\n1;2;3;4\n1;2;3\n");
    assertThat(csv.rows)
        .containsExactly(List.of("1", "2"), List.of("1", "2", "3", "4"), List.of("1", "2", "3"));
    assertThat(csv.problems).isEmpty();
  }

  @Test
  void cellsKeepTheirSpaces() {
    csv.read("a;b\n  x ;\u00a0y\u202f\n");
    assertThat(csv.rows).containsExactly(List.of("  x ", "\u00a0y\u202f"));
  }

  @Test
  void blankLinesAndRowsOfBlankCellsAreNoRows() {
    csv.read("\n  \na;b\n\n1;2\n;\n \u00a0; \n3;4\n\n");
    assertThat(csv.headerLine).isEqualTo(3);
    assertThat(csv.rows).containsExactly(List.of("1", "2"), List.of("3", "4"));
    assertThat(csv.lines).containsExactly(5, 8);
    assertThat(csv.report.rows()).isEqualTo(2);
  }

  @Test
  void aLastRowWithoutLineEndIsRead() {
    csv.read("a;b\n1;2");
    assertThat(csv.rows).containsExactly(List.of("1", "2"));
  }

  @Test
  void theReportHoldsTheHashAndTheSizeOfTheBytes() {
    csv.read("a;b\n1;2\n");
    assertThat(csv.report.bytes()).isEqualTo(8);
    assertThat(csv.report.sha256())
        .isEqualTo("403bea5152c251c5bc7ef420d824d191605723f99392e83a0549ad58c6d46291");
    assertThat(csv.report.header()).containsExactly("a", "b");
    assertThat(csv.report.name()).isEqualTo("liste.csv");
    assertThat(csv.report.format()).isEqualTo("csv");
  }

  @Test
  void anyTableWrittenByTheRulesIsReadBack() {
    Random random = new Random(7);
    for (int trial = 0; trial < 60; trial++) {
      List<List<String>> table = table(random);
      CsvFixture read = new CsvFixture(folder).read(written(table, random));
      assertThat(read.problems).isEmpty();
      assertThat(read.rows).isEqualTo(table);
    }
  }

  private static List<List<String>> table(Random random) {
    String[] pieces = {"a", "é", ";", ",", "\"", "\n", "\r\n", " ", "12", "«", "\u202f", "œ"};
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < 30; r++) {
      List<String> row = new ArrayList<>(List.of("r" + r));
      for (int c = 0; c < 3; c++) {
        StringBuilder cell = new StringBuilder();
        for (int p = random.nextInt(6); p > 0; p--) {
          cell.append(pieces[random.nextInt(pieces.length)]);
        }
        row.add(cell.toString());
      }
      rows.add(row);
    }
    return rows;
  }

  private static String written(List<List<String>> table, Random random) {
    String end = random.nextBoolean() ? "\n" : "\r\n";
    StringBuilder text = new StringBuilder("nom;un;deux;trois").append(end);
    for (List<String> row : table) {
      List<String> cells = row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(";", cells)).append(end);
    }
    return text.toString();
  }
}
