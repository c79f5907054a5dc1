package org.bilan.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReaderTest {

  @TempDir Path folder;
  private ExcelFixture excel;

  @BeforeEach
  void open() {
    excel = new ExcelFixture(folder);
  }

  static void rows(Sheet sheet, Object[]... rows) {
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        put(row.createCell(j), rows[i][j]);
      }
    }
  }

  private static void put(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value != null) {
      cell.setCellValue((String) value);
    }
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, General, '0,3'",
    "-410.29999999999927, General, '-410,3'",
    "0.14285714285714285, General, '0,142857142857143'",
    "100000000000123, General, 100000000000123",
    "1234567.891, '#,##0', '1234567,891'",
    "5.125, 0.00, '5,125'",
    "0.455, 0%, '45,5 %'",
    "0.07, '0.0\" %\"', '0,07'",
    "1e21, General, 1000000000000000000000",
    "-12, '#,##0;[Red](#,##0)', -12",
    "1000, 00000, 01000",
    "40852, dd/mm/yyyy, 2011-11-05",
    "40852.75, yyyy-mm-dd hh:mm, 2011-11-05 18:00",
    "40852, '[$-40C]d mmmm yyyy;@', 2011-11-05",
    "0.770833333333333, h:mm, 18:30",
    "1.5, [h]:mm, 36:00:00",
    "40852, '0\" jours\"', 40852",
    "3, '\"d\"0', 3"
  })
  void aNumberIsWhatItsFormatMakesOfItWithAllItsDigits(double value, String format, String text) {
    excel.read(
        book -> {
          Sheet sheet = book.createSheet();
          rows(sheet, row("a", "b"), row(value, "x"));
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(format));
          sheet.getRow(1).getCell(0).setCellStyle(style);
        });
    assertThat(excel.rows).containsExactly(List.of(text, "x"));
    assertThat(excel.said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Effectifs, b", "effectifs, b", "2, b", "3, c", "Notes, c"})
  void aSheetIsChosenByNameOrNumber(String sheet, String first) {
    excel
        .option("sheet", sheet)
        .read(
            book -> {
              rows(book.createSheet("Réponses"), row("a"), row("1"));
              rows(book.createSheet("Effectifs"), row("b"), row("1"));
              rows(book.createSheet("Notes"), row("c"), row("1"));
              book.setSheetHidden(2, true);
            });
    assertThat(excel.header).containsExactly(first);
  }

  @Test
  void theFirstVisibleSheetIsReadWhereNoneIsNamed() {
    excel.read(
        book -> {
          rows(book.createSheet("Listes"), row("interne"), row("1"));
          rows(book.createSheet("Réponses"), row("a"), row("1"));
          book.setSheetHidden(0, true);
          book.setActiveSheet(1);
        });
    assertThat(excel.header).containsExactly("a");
  }

  @Test
  void theHeaderIsWhereTheScriptSaysAndRowsAfterItMayBeSkipped() {
    excel
        .option("header", "3")
        .option("skip", "1")
        .read(
            book ->
                rows(
                    book.createSheet(),
                    row("Enquête 2011"),
                    row(),
                    row("id", "Nombre\nde salariés"),
                    row("(code)", "(équivalent temps plein)"),
                    row(1, 12.5),
                    row(),
                    row(" ", ""),
                    row(2, null)));
    assertThat(excel.header).containsExactly("id", "Nombre de salariés");
    assertThat(excel.headerLine).isEqualTo(3);
    assertThat(excel.rows).containsExactly(List.of("1", "12,5"), List.of("2", ""));
    assertThat(excel.lines).containsExactly(5, 8);
  }

  private static Consumer<Workbook> merged() {
    return book -> {
      Sheet sheet = book.createSheet();
      rows(
          sheet,
          row("Région", "Budget", null),
          row(null, "Recettes", "Dépenses"),
          row("Bretagne", 10, 9),
          row(null, 20, 18));
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aMergedCellStandsForAllOfItsCells(String format) {
    Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    excel.option("headerRows", "2").read(book, "classeur." + format, merged());
    assertThat(excel.header).containsExactly("Région", "Budget / Recettes", "Budget / Dépenses");
    assertThat(excel.rows)
        .containsExactly(List.of("Bretagne", "10", "9"), List.of("Bretagne", "20", "18"));
  }

  @Test
  void mergedCellsMayBeLeftAsTheyAre() {
    excel.option("merged", "false").option("header", "2").read(merged());
    assertThat(excel.header).containsExactly("", "Recettes", "Dépenses");
    assertThat(excel.rows).containsExactly(List.of("Bretagne", "10", "9"), List.of("", "20", "18"));
  }

  private static Consumer<Workbook> hiding() {
    return book -> {
      Sheet sheet = book.createSheet("Suivi");
      rows(sheet, row("id", "interne", "nom"), row(1, "x", "a"), row(2, "y", "b"));
      sheet.getRow(1).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void hiddenRowsAndColumnsAreReadAndTold(String format) {
    Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    excel.read(book, "classeur." + format, hiding());
    assertThat(excel.rows).containsExactly(List.of("1", "x", "a"), List.of("2", "y", "b"));
    assertThat(excel.said())
        .containsExactly(
            "sources/reponses.groovy:3:5: La feuille « Suivi » a des lignes masquées (1) ou des"
                + " colonnes masquées (1), lues comme les autres. Écrivez « hidden true » pour le"
                + " confirmer, ou « hidden false » pour les laisser de côté.");
  }

  @Test
  void hiddenRowsAndColumnsAreConfirmedOrLeftOutByTheScript() {
    excel.option("hidden", "true").read(hiding());
    assertThat(excel.rows).hasSize(2);
    assertThat(excel.said()).isEmpty();
    ExcelFixture without = new ExcelFixture(folder).option("hidden", "false").read(hiding());
    assertThat(without.header).containsExactly("id", "nom");
    assertThat(without.rows).containsExactly(List.of("2", "b"));
    assertThat(without.said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theStoredValuesOfFormulasAreRead(String format) {
    Workbook written = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    excel.read(
        written,
        "classeur." + format,
        book -> {
          Sheet sheet = book.createSheet();
          rows(sheet, row("a", "b", "c"), row(2, null, null));
          sheet.getRow(1).getCell(1).setCellFormula("A2*3");
          sheet.getRow(1).getCell(2).setCellFormula("IF(A2>1,\"plus\",\"moins\")");
          book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    assertThat(excel.rows).containsExactly(List.of("2", "6", "plus"));
  }

  @Test
  void aReadingMayStopAfterTheHeader() {
    ExcelFixture impatient =
        new ExcelFixture(folder) {
          @Override
          public boolean header(List<String> names, int line) {
            super.header(names, line);
            return false;
          }
        };
    impatient.read(book -> rows(book.createSheet(), row("a"), row("1")));
    assertThat(impatient.header).containsExactly("a");
    assertThat(impatient.rows).isEmpty();
    assertThat(impatient.said()).isEmpty();
  }
}
