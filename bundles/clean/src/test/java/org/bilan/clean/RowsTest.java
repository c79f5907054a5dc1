package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.clean.CleanFixture.decimal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.bilan.api.cleaning.Row;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules over rows: drop, compute, ifBlank. */
class RowsTest {

  @TempDir Path folder;
  private CleanFixture project;
  private int closures;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private void compute(Column column, Function<Row, Object> closure, String... lines) {
    project
        .write("a.csv", lines)
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(column.compute("closure " + ++closures, closure)));
  }

  @Test
  void droppedRowsAreListedWithTheReason() {
    project
        .write("a.csv", "Nature;x", "Spot radio;1", "Presse;2", "SPOT TV;3")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.rename("Nature", "type"))
                .columns(Column.text("type"))
                .drop("spots publicitaires", row -> row.normal("type").startsWith("spot")));
    assertThat(project.cells("s", "type")).containsExactly("Presse");
    assertThat(project.entries("s"))
        .containsExactly(
            "a.csv:2 | DROPPED |  |  | spots publicitaires",
            "a.csv:4 | DROPPED |  |  | spots publicitaires");
    assertThat(project.quality("s").rowsRead()).isEqualTo(3);
    assertThat(project.quality("s").rowsKept()).isEqualTo(1);
  }

  @Test
  void aDropSeesRawTextsAndFilledOnes() {
    project
        .write("a.csv", "type", "X")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.fill("liste", "site"))
                .columns(Column.category("type").exactly("x", "Y"), Column.text("liste"))
                .drop(
                    "essai",
                    row -> row.text("type").equals("X") && row.text("liste").equals("site")));
    assertThat(project.table("s").size()).isZero();
  }

  @Test
  void computedValuesMayBeOfAnyKind() {
    compute(Column.number("c"), row -> new BigDecimal("1.234"), "x", "1");
    assertThat(project.cells("s", "c")).containsExactly(decimal("1.234"));
    compute(Column.number("c"), row -> 12, "x", "1");
    assertThat(project.cells("s", "c")).containsExactly(decimal("12"));
    compute(Column.number("c"), row -> "1.234", "x", "1");
    assertThat(project.cells("s", "c")).containsExactly(decimal("1234"));
    compute(Column.date("c"), row -> LocalDate.of(2011, 11, 1), "x", "1");
    assertThat(project.cells("s", "c")).containsExactly(LocalDate.of(2011, 11, 1));
    compute(Column.category("c"), row -> true, "x", "1");
    assertThat(project.cells("s", "c")).containsExactly("oui");
    compute(Column.category("c").exactly("x", "Y"), row -> row.text("x"), "x", "X");
    assertThat(project.cells("s", "c")).containsExactly("Y");
  }

  @Test
  void aComputedNothingIsMissing() {
    compute(Column.number("c"), row -> row.number("x"), "x", "1", "NC");
    assertThat(project.cells("s", "c")).isEqualTo(Arrays.asList(decimal("1"), null));
    assertThat(project.quality("s").missing()).isEqualTo(Map.of("c", 1L));
    assertThat(project.entries("s")).isEmpty();
  }

  @Test
  void closuresSeeCellsByKind() {
    compute(
        Column.text("c"),
        row ->
            row.text("a")
                + row.normal("a")
                + row.number("b")
                + row.date("c")
                + row.isBlank("d")
                + row.text("d"),
        "a;b;c;d",
        " É t ;1 200;12/11/2011;-");
    assertThat(project.cells("s", "c")).containsExactly("É te t12002011-11-12true");
  }

  @Test
  void aCellThatNoFileHasIsAnErrorToldOnce() {
    compute(Column.number("c"), row -> row.number("vile"), "ville;x", "1;2", "3;4");
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:24:9: Il n’y a pas de colonne « vile » dans le fichier « a.csv »."
                + " Corrigez son nom.");
    assertThat(project.problems.get(0).suggestion().nearest()).contains("ville");
    assertThat(project.problems.get(0).isError()).isTrue();
  }

  @Test
  void aCellOfAColumnThatAFileIsSaidNotToHaveIsBlank() {
    project
        .write("a.csv", "x", "1")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.without("theme"))
                .columns(
                    Column.text("theme"),
                    Column.text("c").compute("c", r -> r.text("theme") + "!")));
    assertThat(project.problems).isEmpty();
  }

  @Test
  void failuresAreListedAndToldOnceWithTheirReason() {
    Place inside = Place.at("sources/essai.groovy", 24, 30);
    compute(
        Column.number("c"),
        row -> {
          if (row.text("x").equals("1")) {
            return 5;
          }
          throw new DiagnosticException(Diagnostic.error("script.division", inside));
        },
        "x",
        "0",
        "1",
        "0");
    assertThat(project.cells("s", "c")).isEqualTo(Arrays.asList(null, decimal("5"), null));
    assertThat(project.entries("s"))
        .containsExactly("a.csv:2 | FAILED | c |  |", "a.csv:4 | FAILED | c |  |");
    assertThat(project.problems).hasSize(2).allMatch(d -> d.severity() == Severity.WARNING);
    assertThat(project.problems.get(0).code()).isEqualTo("script.division");
    assertThat(project.problems.get(0).place()).isEqualTo(inside);
    assertThat(project.said().get(1))
        .isEqualTo(
            "sources/essai.groovy:24:9: Le calcul de la colonne « c » a échoué sur 2 lignes sur"
                + " 3, où elle est vide ; la première est a.csv:2. Corrigez-le.");
  }

  @Test
  void aDropThatFailsKeepsItsRow() {
    project
        .write("a.csv", "x", "1", "2")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.number("x"))
                .drop(
                    "essai",
                    row -> {
                      throw new DiagnosticException(
                          Diagnostic.error("script.oups", Place.file("sources/essai.groovy")));
                    }));
    assertThat(project.table("s").size()).isEqualTo(2);
    assertThat(project.said().get(1))
        .isEqualTo(
            "sources/essai.groovy:30:5: Cette règle « drop » a échoué sur 2 lignes sur 2, qui sont"
                + " gardées ; la première est a.csv:2. Corrigez-la.");
  }

  @Test
  void aBlankTakesAnotherColumnThroughAReadingAndLabels() {
    var departments = Column.reading("region", Map.of("01000", "RHONE ALPES", "75011", "idf"));
    var zeros = Column.reading("zeros", Map.of("1000", "01000", "75011", "75011", "99", "99"));
    project
        .write(
            "a.csv", "region;cp", ";1000", "Corse;75011", "inconnue;75011", "-;75011", ";99", ";")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(
                    Column.category("region")
                        .oneOf("Rhône-Alpes", "Corse")
                        .exactly("idf", "Île-de-France")
                        .ifBlank("cp", departments),
                    Column.text("cp").read(zeros)));
    assertThat(project.cells("s", "region"))
        .isEqualTo(Arrays.asList("Rhône-Alpes", "Corse", null, "Île-de-France", null, null));
    assertThat(project.entries("s"))
        .containsExactly(
            "a.csv:2 | FILLED | region |  | Rhône-Alpes",
            "a.csv:4 | UNKNOWN_LABEL | region | inconnue |",
            "a.csv:5 | FILLED | region |  | Île-de-France");
    assertThat(project.quality("s").missing()).containsEntry("region", 2L);
  }

  @Test
  void aBlankMayTakeAnotherColumnAsItIs() {
    project
        .write("a.csv", "a;b;d;e", ";12,5;;12/11/2011", "7;1;01/01/2011;")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(
                    Column.number("a").ifBlank("b", null),
                    Column.number("b"),
                    Column.date("d").ifBlank("e", null),
                    Column.date("e")));
    assertThat(project.cells("s", "a")).containsExactly(decimal("12.5"), decimal("7"));
    assertThat(project.cells("s", "d"))
        .containsExactly(LocalDate.of(2011, 11, 12), LocalDate.of(2011, 1, 1));
  }

  @Test
  void blanksAreFilledFromWhatFilesSayNotFromFilledBlanks() {
    project
        .write("a.csv", "a;b;c", ";;z")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(
                    Column.text("b").ifBlank("c", null),
                    Column.text("a").ifBlank("b", null),
                    Column.text("c")));
    assertThat(project.cells("s", "a")).containsOnlyNulls();
    assertThat(project.cells("s", "b")).containsExactly("z");
  }

  @Test
  void aBlankThatCannotBeFilledIsAnError() {
    project
        .write("a.csv", "a;b", "1;2")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.many("a").ifBlank("b", null), Column.text("b").ifBlank("x", null)));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:23:9: « ifBlank » ne convient pas à la colonne « a » : seuls un"
                + " texte, un nombre, une date ou une catégorie peuvent être remplis. Retirez-le.");
  }
}
