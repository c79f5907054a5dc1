package org.bilan.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    try (ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(workbook)));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      part(
          zip,
          xml,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
              + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
              + "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
      part(
          zip,
          xml,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
      part(
          zip,
          xml,
          "xl/workbook.xml",
          "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r="
              + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
              + "<sheet name='Grand' sheetId='1' r:id='r1'/></sheets></workbook>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      xml.write(
          "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
              + "<sheetData><row r='1'>"
              + text("A1", "id")
              + text("B1", "titre")
              + "</row>");
      for (int i = 1; i <= ROWS; i++) {
        String row = String.valueOf(i + 1);
        xml.write("<row r='" + row + "'><c r='A" + row + "'><v>" + i + "</v></c>");
        xml.write(text("B" + row, "Manifestation numéro " + i) + "</row>");
      }
      xml.write("</sheetData></worksheet>");
    }
  }

  private static String text(String cell, String text) {
    return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static void part(ZipOutputStream zip, Writer xml, String name, String content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    xml.write(content);
    xml.flush();
    zip.closeEntry();
  }
}
