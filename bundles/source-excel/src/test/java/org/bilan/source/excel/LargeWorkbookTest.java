package org.bilan.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeWorkbookTest {

  private static final int ROWS = 200_000;

  @TempDir Path folder;

  /** Reads in a Java of its own, as this one may be large. */
  public static void main(String[] arguments) {
    long[] seen = {0, 0};
    RowHandler rows =
        new RowHandler() {
          @Override
          public boolean header(List<String> names, int line) {
            return true;
          }

          @Override
          public void row(RawRow row) {
            seen[0]++;
            seen[1] += Long.parseLong(row.cell(0));
          }
        };
    SourceFile file =
        new SourceFile(
            Path.of(arguments[0]),
            "grand.xlsx",
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Place.file("x"));
    new ExcelReader().read(file, rows, problem -> System.out.println(problem.code()));
    System.out.println(seen[0] + " rows, sum " + seen[1]);
  }

  @Test
  void aLargeSheetIsReadInASmallMemory() throws Exception {
    Path workbook = folder.resolve("grand.xlsx");
    write(workbook);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeWorkbookTest.class.getName(),
                workbook.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("200000 rows, sum 20000100000");
  }

  private static void write(Path workbook) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(workbook)) {
      Sheet sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("id");
      sheet.getRow(0).createCell(1).setCellValue("titre");
      for (int i = 1; i <= ROWS; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(i);
        row.createCell(1).setCellValue("Manifestation numéro " + i);
      }
      book.write(out);
    }
  }
}
