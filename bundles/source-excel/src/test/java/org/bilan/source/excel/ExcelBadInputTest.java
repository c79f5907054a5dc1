package org.bilan.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.bilan.api.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelBadInputTest {

  private static final String AT = "sources/reponses.groovy:3:5: ";

  @TempDir Path folder;
  private ExcelFixture excel;

  @BeforeEach
  void open() {
    excel = new ExcelFixture(folder);
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private ExcelFixture small() {
    return excel.read(
        book -> {
          ExcelReaderTest.rows(book.createSheet("Réponses"), row("a", "b"), row(1, 2));
          ExcelReaderTest.rows(book.createSheet("Effectifs"), row("a"), row(1));
          book.createSheet("Vide");
        });
  }

  @Test
  void anUnknownSheetSuggestsTheNearest() {
    excel.option("sheet", "Reponse");
    small();
    assertThat(excel.said())
        .containsExactly(
            AT
                + "Le classeur « classeur.xlsx » n’a pas de feuille « Reponse » ; il en a 3."
                + " Corrigez la ligne « sheet ».");
    assertThat(excel.problems.get(0).suggestion().nearest()).contains("Réponses");
    assertThat(excel.problems.get(0).suggestion().accepted())
        .containsExactly("Réponses", "Effectifs", "Vide");
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "0, 0"})
  void aSheetNumberThatDoesNotExistIsAnError(String sheet, String said) {
    excel.option("sheet", sheet);
    small();
    assertThat(excel.said()).singleElement().asString().contains("pas de feuille « " + said + " »");
  }

  @Test
  void aBlankSheetIsAnError() {
    excel.option("sheet", "Vide");
    small();
    assertThat(excel.said())
        .containsExactly(
            AT
                + "La feuille « Vide » du classeur « classeur.xlsx » est vide. Nommez une autre"
                + " feuille avec « sheet ».");
  }

  @Test
  void aHeaderBeyondTheSheetIsAnError() {
    excel.option("header", "12");
    small();
    assertThat(excel.said())
        .containsExactly(
            AT
                + "La ligne 12 de la feuille « Réponses » du classeur « classeur.xlsx » ne contient"
                + " aucun nom de colonne. Corrigez la ligne « header ».");
  }

  @Test
  void aHeaderOfZeroIsAnError() {
    excel.option("header", "0");
    small();
    assertThat(excel.said())
        .containsExactly(AT + "« header » attend un nombre entier à partir de 1, et non « 0 ».");
  }

  @Test
  void aHeaderWithoutRowsIsAWarning() {
    excel.read(book -> ExcelReaderTest.rows(book.createSheet("Vide"), row("a", "b")));
    assertThat(excel.problems).singleElement().matches(d -> d.severity() == Severity.WARNING);
    assertThat(excel.said())
        .containsExactly(
            AT
                + "La feuille « Vide » du classeur « classeur.xlsx » a un en-tête mais aucune"
                + " ligne : vérifiez l’export, ou nommez une autre feuille avec « sheet ».");
  }

  @Test
  void doubledNamesAreAWarningWithTheirColumns() {
    excel.read(
        book ->
            ExcelReaderTest.rows(
                book.createSheet(), row("ville", "nom", " ville"), row("a", "b", "c")));
    assertThat(excel.said())
        .containsExactly(
            "classeur.xlsx:1: Des noms de colonnes sont en double (colonnes entre parenthèses) :"
                + " ville (A, C). Elles ne peuvent pas être lues tant qu’elles portent le même"
                + " nom : renommez-les, ou déclarez les deux lignes de l’en-tête avec"
                + " « headerRows 2 ».");
  }

  @Test
  void errorsOfFormulasAreBlankAndTold() {
    excel.read(
        book -> {
          Sheet sheet = book.createSheet();
          ExcelReaderTest.rows(sheet, row("a", "b"), row(1, 0), row(2, 3));
          sheet.getRow(1).getCell(1).setCellFormula("A2/0");
          sheet.getRow(2).getCell(1).setCellErrorValue(FormulaError.NA.getCode());
          book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    assertThat(excel.rows).extracting(r -> r.get(1)).containsExactly("", "");
    assertThat(excel.said())
        .containsExactly(
            "classeur.xlsx:2:2: Des formules donnent une erreur, et leurs cellules sont vides (2"
                + " en tout) : #DIV/0! en B2 est la première. Corrigez-les dans le classeur.");
  }

  @Test
  void cellsBeyondTheHeaderAreToldAndNotRead() {
    excel.read(
        book ->
            ExcelReaderTest.rows(
                book.createSheet(), row("a"), row("1", null, "vu avec Paul"), row("2")));
    assertThat(excel.rows).allMatch(r -> r.size() == 1);
    assertThat(excel.said())
        .containsExactly(
            "classeur.xlsx:2:3: Des cellules sont à droite de la dernière colonne nommée, et ne"
                + " sont pas lues (1 en tout) : « vu avec Paul » en C2 est la première. Donnez un"
                + " nom à leur colonne si vous en avez besoin.");
  }

  @Test
  void aProtectedWorkbookIsNamed() throws Exception {
    small();
    excel.problems.clear();
    excel.rows.clear();
    Path open = folder.resolve("classeur.xlsx");
    try (POIFSFileSystem locked = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(locked)) {
        Files.copy(open, out);
      }
      try (OutputStream out = Files.newOutputStream(open)) {
        locked.writeFilesystem(out);
      }
    }
    excel.readFile("classeur.xlsx");
    assertThat(excel.said())
        .containsExactly(
            AT
                + "Le classeur « classeur.xlsx » est protégé par un mot de passe. Ouvrez-le dans un"
                + " tableur, et enregistrez-en une copie sans mot de passe.");
    assertThat(excel.rows).isEmpty();
  }

  @Test
  void aProtectedWorkbookOfTheOlderFormatIsNamed() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      excel.read(
          new HSSFWorkbook(),
          "classeur.xls",
          book -> ExcelReaderTest.rows(book.createSheet(), row("a"), row("1")));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    excel.problems.clear();
    excel.readFile("classeur.xls");
    assertThat(excel.said()).singleElement().asString().contains("protégé par un mot de passe");
  }

  @Test
  void aTextFileIsNoWorkbook() {
    excel.read("id;nom\n1;a\n".getBytes(StandardCharsets.UTF_8));
    assertThat(excel.said())
        .containsExactly(
            AT
                + "« classeur.xlsx » n’est pas un classeur Excel, malgré son nom. S’il s’agit d’un"
                + " fichier de texte, écrivez « csv » au lieu de « excel » ; sinon, ouvrez-le dans"
                + " un tableur et enregistrez-le au format .xlsx.");
  }

  @Test
  void aWebPageIsNoWorkbook() {
    excel.read("\uFEFF<html><table><tr><td>a".getBytes(StandardCharsets.UTF_8));
    assertThat(excel.said())
        .containsExactly(
            AT
                + "« classeur.xlsx » est une page web que l’on a nommée comme un classeur."
                + " Ouvrez-la dans un tableur et enregistrez-la au format .xlsx.");
  }

  @Test
  void aFileThatCannotBeOpenedIsAnError() {
    excel.readFile("absent.xlsx");
    assertThat(excel.said())
        .containsExactly(
            AT
                + "Le classeur « absent.xlsx » ne peut pas être lu : vérifiez ses droits d’accès, et"
                + " qu’aucun logiciel ne le tient ouvert.");
    assertThat(excel.report.sha256()).isEmpty();
  }

  @Test
  void anEmptyFileIsAnError() {
    excel.read(new byte[0]);
    assertThat(excel.said())
        .containsExactly(AT + "Le fichier « classeur.xlsx » est vide : exportez-le de nouveau.");
  }

  @ParameterizedTest
  @CsvSource({"xlsx, 30", "xlsx, 2", "xls, 2", "xls, 3"})
  void aTruncatedWorkbookIsDamaged(String format, int share) throws IOException {
    String name = "libreoffice." + format;
    excel.readKept(name);
    byte[] whole = Files.readAllBytes(folder.resolve(name));
    Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / share));
    excel.problems.clear();
    excel.readFile(name);
    assertThat(excel.said())
        .containsExactly(
            AT
                + "Le classeur « "
                + name
                + " » est abîmé ou incomplet : copiez-le ou téléchargez-le de nouveau.");
  }

  @Test
  void aBinaryWorkbookIsNamed() throws IOException {
    excel.read(zip("xl/workbook.bin", new byte[10]));
    assertThat(excel.said())
        .containsExactly(
            AT
                + "« classeur.xlsx » est un classeur binaire (.xlsb). Ouvrez-le dans un tableur et"
                + " enregistrez-le au format .xlsx.");
  }

  @ParameterizedTest
  @CsvSource({"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"})
  void aBombIsRefused(String part) throws IOException {
    small();
    excel.problems.clear();
    Path file = folder.resolve("classeur.xlsx");
    Path bomb = folder.resolve("bombe.xlsx");
    try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(file.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (ZipEntry entry : java.util.Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          to.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
          byte[] spaces = new byte[1 << 20];
          Arrays.fill(spaces, (byte) ' ');
          for (int i = 0; i < 60; i++) {
            to.write(spaces);
          }
        } else {
          from.getInputStream(entry).transferTo(to);
        }
        to.closeEntry();
      }
    }
    excel.readFile("bombe.xlsx");
    assertThat(excel.said())
        .containsExactly(
            AT
                + "« bombe.xlsx » se déploie bien au-delà de ce qu’un classeur contient : il n’est"
                + " pas lu. Si c’est bien le vôtre, ouvrez-le dans un tableur et enregistrez-le de"
                + " nouveau.");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
