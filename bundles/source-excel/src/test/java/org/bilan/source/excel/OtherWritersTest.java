package org.bilan.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sheet, written by programs that know nothing of this reader. */
class OtherWritersTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "libreoffice.xlsx",
        "libreoffice.xls",
        "gnumeric.xlsx",
        "gnumeric.xls",
        // With days counted from 1904, and a text of several fonts.
        "xlsxwriter.xlsx"
      })
  void everyWriterGivesTheSameRows(String name) {
    ExcelFixture excel = new ExcelFixture(folder).readKept(name);
    assertThat(excel.said()).isEmpty();
    assertThat(excel.header)
        .containsExactly("id", "titre", "date", "montant", "part", "cp", "ok", "heure", "double");
    assertThat(excel.rows)
        .containsExactly(
            List.of(
                "1",
                "Café « débat »",
                "2011-11-05",
                "1234,5",
                "45,6 %",
                "01000",
                "oui",
                "18:30",
                "2"),
            List.of(
                "2",
                "L’économie\nsociale",
                "2011-11-30 09:15",
                "-0,125",
                "100 %",
                "75011",
                "non",
                "09:05:30",
                "4"));
    assertThat(excel.lines).containsExactly(2, 3);
    assertThat(excel.report.sha256()).hasSize(64);
    assertThat(excel.report.rows()).isEqualTo(2);
  }

  @Test
  void formulasThatNoSpreadsheetComputedAreTold() {
    ExcelFixture excel = new ExcelFixture(folder).readKept("openpyxl.xlsx");
    assertThat(excel.said())
        .containsExactly(
            "openpyxl.xlsx:2:9: Des formules n’ont jamais été calculées, et leurs cellules sont"
                + " vides (2 en tout) : I2 est la première. Ouvrez le classeur dans un tableur et"
                + " enregistrez-le.");
    assertThat(excel.rows.get(0)).startsWith("1", "Café « débat »", "2011-11-05").endsWith("");
  }

  @Test
  void theLeastThatIsAWorkbookIsRead() {
    ExcelFixture excel = new ExcelFixture(folder).readKept("least.xlsx");
    assertThat(excel.said()).isEmpty();
    assertThat(excel.header).containsExactly("id");
    assertThat(excel.rows).containsExactly(List.of("3"));
  }

  @Test
  void aWorkbookOfAnotherFormatIsNamed() {
    ExcelFixture excel = new ExcelFixture(folder).readKept("libreoffice.ods");
    assertThat(excel.said())
        .containsExactly(
            "sources/reponses.groovy:3:5: « libreoffice.ods » est un classeur OpenDocument (.ods)."
                + " Ouvrez-le dans un tableur et enregistrez-le au format .xlsx.");
  }
}
