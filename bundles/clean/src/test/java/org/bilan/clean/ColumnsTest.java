package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.clean.CleanFixture.decimal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private List<Object> cells(Column column, String... cells) {
    String[] lines = new String[cells.length + 1];
    lines[0] = "c";
    System.arraycopy(cells, 0, lines, 1, cells.length);
    project.write("a.csv", lines).clean(new Source("s").file("a.csv").columns(column));
    return project.cells("s", "c");
  }

  @Test
  void aBlankCellIsMissing() {
    assertThat(cells(Column.text("c"), "x", "", " \u00a0", "-", "y"))
        .isEqualTo(Arrays.asList("x", null, null, null, "y"));
    assertThat(project.quality("s").missing()).isEqualTo(Map.of("c", 3L));
    assertThat(project.entries("s")).isEmpty();
  }

  @Test
  void aCategoryMadeOfSignsIsOne() {
    assertThat(cells(Column.category("c"), "/", "/contact", "-", "/", "+"))
        .isEqualTo(Arrays.asList("/", "/contact", null, "/", "+"));
    assertThat(project.quality("s").missing()).isEqualTo(Map.of("c", 1L));
  }

  @Test
  void aPageNamedByASignIsAText() {
    assertThat(cells(Column.text("c"), "/", "-")).isEqualTo(Arrays.asList("/", null));
  }

  @Test
  void aDeclaredCategoryMadeOfSignsIsOneWhateverTheSigns() {
    assertThat(cells(Column.category("c").oneOf("+", "=", "-"), "-", " + ", "/", "?"))
        .isEqualTo(Arrays.asList("-", "+", null, null));
    assertThat(project.entries("s")).isEmpty();
  }

  @Test
  void severalCategoriesMadeOfSignsAreApart() {
    assertThat(cells(Column.many("c"), "/|+|-", "-"))
        .isEqualTo(Arrays.asList(List.of("/", "+"), null));
  }

  @Test
  void textsKeepTheirInnerSpacesOnly() {
    assertThat(cells(Column.text("c"), "  a  b\u00a0")).containsExactly("a  b");
  }

  @Test
  void textsOfOtherAlphabetsAreNotBlank() {
    assertThat(cells(Column.text("c"), "Привет")).containsExactly("Привет");
  }

  @Test
  void aTextTakesTheLabelItHasAndStaysOtherwise() {
    assertThat(cells(Column.text("c").exactly("ste", "Saint-Étienne"), "STE", "Lyon"))
        .containsExactly("Saint-Étienne", "Lyon");
    assertThat(project.entries("s")).isEmpty();
  }

  @Test
  void zerosAfterTheCommaSayNothing() {
    assertThat(cells(Column.amount("c"), "7525,11", "5,00", "100,00", "0,50", "0,0001", "1,"))
        .isEqualTo(
            Arrays.asList(
                decimal("7525.11"),
                decimal("5"),
                decimal("100"),
                decimal("0.5"),
                decimal("0.0001"),
                null));
  }

  @Test
  void numbersAreExact() {
    assertThat(cells(Column.amount("c"), "57 600,00 €", "38,5 k€", "0,1", "5.100", "", "-12,345"))
        .isEqualTo(
            Arrays.asList(
                decimal("57600"),
                decimal("38500"),
                decimal("0.1"),
                decimal("5100"),
                null,
                decimal("-12.345")));
    NumberColumn column = (NumberColumn) project.table("s").column("c");
    assertThat(column.value(2)).isEqualTo(0.1);
    assertThat(column.value(5)).isEqualTo(-12.345);
  }

  @Test
  void numbersTooLongForALongAreExactToo() {
    String huge = "123456789012345678901234567890,5";
    assertThat(cells(Column.number("c"), "1", huge, "2,5", huge, ""))
        .isEqualTo(
            Arrays.asList(
                decimal("1"),
                decimal(huge.replace(',', '.')),
                decimal("2.5"),
                decimal(huge.replace(',', '.')),
                null));
    assertThat(((NumberColumn) project.table("s").column("c")).value(2)).isEqualTo(2.5);
  }

  @Test
  void manyDecimalsNextToLargeNumbersAreExact() {
    assertThat(cells(Column.number("c"), "900000000000000000", "0,000000001"))
        .containsExactly(decimal("900000000000000000"), decimal("0.000000001"));
  }

  @Test
  void whatIsNoNumberIsListedWithItsLine() {
    assertThat(cells(Column.number("c"), "1", "NC", "12 34", "?"))
        .isEqualTo(Arrays.asList(decimal("1"), null, null, null));
    assertThat(project.entries("s"))
        .containsExactly(
            "a.csv:3 | NOT_A_NUMBER | c | NC |", "a.csv:4 | NOT_A_NUMBER | c | 12 34 |");
    assertThat(project.quality("s").missing()).isEqualTo(Map.of("c", 1L));
    assertThat(project.problems).isEmpty();
  }

  @Test
  void textsDeclaredMissingAreNoAnswers() {
    assertThat(cells(Column.number("c").missing("nc", "0"), "NC", "0", " N.C ", "10"))
        .isEqualTo(Arrays.asList(null, null, null, decimal("10")));
    assertThat(project.entries("s")).containsExactly("a.csv:4 | NOT_A_NUMBER | c | N.C |");
    assertThat(project.quality("s").missing()).isEqualTo(Map.of("c", 2L));
  }

  @Test
  void daysAreReadAndImpossibleOnesListed() {
    assertThat(cells(Column.date("c"), "12/11/2011", "2011-11-01", "31/11/2011", "10/11", ""))
        .isEqualTo(
            Arrays.asList(LocalDate.of(2011, 11, 12), LocalDate.of(2011, 11, 1), null, null, null));
    assertThat(project.entries("s"))
        .containsExactly(
            "a.csv:4 | NOT_A_DATE | c | 31/11/2011 |", "a.csv:5 | NOT_A_DATE | c | 10/11 |");
    assertThat(((DateColumn) project.table("s").column("c")).epochDay(1))
        .isEqualTo((int) LocalDate.of(2011, 11, 1).toEpochDay());
  }

  @Test
  void spreadsheetDamageIsMendedByRules() {
    Column size =
        Column.category("c")
            .exactly("1 à 9", "1 à 9")
            .exactly("01-sept", "1 à 9")
            .exactly("oct-49", "10 à 49");
    assertThat(cells(size, "01-sept", "1-9", "oct-49", "1 A 9"))
        .isEqualTo(Arrays.asList("1 à 9", null, "10 à 49", "1 à 9"));
    assertThat(project.entries("s")).containsExactly("a.csv:3 | UNKNOWN_LABEL | c | 1-9 |");
  }

  @Test
  void declaredLabelsComeFirstUsedOrNot() {
    cells(Column.category("c").oneOf("Radio", "Télévision").exactly("tv", "Télévision"), "TV");
    assertThat(((CodedColumn) project.table("s").column("c")).values())
        .containsExactly("Radio", "Télévision");
    assertThat(project.table("s").schema().columns())
        .containsExactly(
            new ColumnSchema("c", ColumnType.CATEGORY, List.of("Radio", "Télévision"), true, ""));
  }

  @Test
  void labelsNobodyDeclaredAreThoseFound() {
    assertThat(cells(Column.category("c"), "Île-de-France", "ILE DE FRANCE", "Corse"))
        .containsExactly("Île-de-France", "Île-de-France", "Corse");
    assertThat(project.table("s").schema().columns())
        .containsExactly(
            new ColumnSchema(
                "c", ColumnType.CATEGORY, List.of("Île-de-France", "Corse"), false, ""));
  }

  @Test
  void aStrictColumnRefusesEachUnknownTextOnce() {
    cells(
        Column.category("c").oneOf("Travailler", "Consommer").strict(),
        "Travailer",
        "Consommer",
        "Travailer",
        "Dormir");
    assertThat(project.said())
        .containsExactly(
            "a.csv:2: « Travailer » n’est pas une catégorie de la colonne « c » (lignes"
                + " concernées : 2). Corrigez le fichier, ou ajoutez une règle « exactly » ou"
                + " « beginning ».",
            "a.csv:5: « Dormir » n’est pas une catégorie de la colonne « c » (lignes concernées :"
                + " 1). Corrigez le fichier, ou ajoutez une règle « exactly » ou « beginning ».");
    assertThat(project.problems).allMatch(d -> d.isError());
    assertThat(project.problems.get(0).suggestion().nearest()).contains("Travailler");
    assertThat(project.sources()).containsKey("s");
  }

  @Test
  void aReadingThatKnowsMoreSaysWhyATextIsNoCategory() {
    Reading region = Column.explained("region", "Grand Est", "territory.of-2016", "Alsace");

    cells(Column.category("c").oneOf("Alsace").read(region), "Alsace", "Grand Est", "Grand Est");
    assertThat(project.problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isFalse();
              assertThat(problem.code()).isEqualTo("territory.of-2016");
              assertThat(problem.place()).hasToString("a.csv:3");
              assertThat(problem.arguments()).containsExactly("Grand Est", "c", "2", "Alsace");
            });
    cells(Column.category("c").oneOf("Alsace").read(region).strict(), "Grand Est", "Corse");
    assertThat(project.problems).hasSize(2).allMatch(Diagnostic::isError);
    assertThat(project.problems.get(1).code()).isEqualTo("clean.unknown-label");
  }

  @Test
  void aStrictNumberAndAStrictDateRefuseToo() {
    cells(Column.number("c").strict(), "1", "abc");
    assertThat(project.said())
        .singleElement()
        .asString()
        .startsWith("a.csv:3: « abc » n’est pas un nombre, dans la colonne « c »");
    cells(Column.date("c").strict(), "30/02/2011");
    assertThat(project.said())
        .singleElement()
        .asString()
        .startsWith("a.csv:2: « 30/02/2011 » n’est pas une date, dans la colonne « c »");
  }

  @Test
  void aStrictColumnDetailsFiftyRefusedTexts() {
    String[] texts = new String[60];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "mot" + i;
    }
    cells(Column.category("c").oneOf("x").strict(), texts);
    assertThat(project.said()).hasSize(51);
    assertThat(project.said().get(50))
        .isEqualTo(
            "sources/essai.groovy:20:5: La colonne « c » contient 10 autres cellules refusées, qui"
                + " ne sont pas détaillées ici. Vérifiez que « strict » lui convient.");
  }

  @Test
  void severalLabelsAreSplitAndRepeatedOnesCountOnce() {
    Column many =
        Column.many("c")
            .beginning("jeunes", "Jeunes")
            .beginning("scolaires", "Scolaires et étudiants");
    assertThat(cells(many, "Scolaires | Jeunes|scolaires / étudiants", "", "| Autre |", "Jeunes|Z"))
        .isEqualTo(
            Arrays.asList(
                List.of("Scolaires et étudiants", "Jeunes"), null, null, List.of("Jeunes")));
    assertThat(project.entries("s"))
        .containsExactly(
            "a.csv:4 | UNKNOWN_LABEL | c | Autre |", "a.csv:5 | UNKNOWN_LABEL | c | Z |");
    assertThat(project.quality("s").missing()).isEqualTo(Map.of("c", 1L));
  }

  @Test
  void labelsMayBeSplitByAnotherText() {
    assertThat(cells(Column.many("c").split(" et "), "a et b", "b"))
        .containsExactly(List.of("a", "b"), List.of("b"));
  }

  @Test
  void aReadingComesBeforeTheTypeOfTheColumn() {
    var half = Column.reading("half", Map.of("un demi", "0.125", "dix", "10"));
    assertThat(cells(Column.number("c").read(half), "un demi", "dix", "mille", ""))
        .isEqualTo(Arrays.asList(decimal("0.125"), decimal("10"), null, null));
    assertThat(project.entries("s")).containsExactly("a.csv:4 | NOT_A_NUMBER | c | mille |");
  }

  @Test
  void aReadingSeesNoTextDeclaredMissing() {
    var half = Column.reading("half", Map.of("un demi", "0.5"));
    assertThat(cells(Column.number("c").read(half).missing("NC"), "NC", "un demi"))
        .isEqualTo(Arrays.asList(null, decimal("0.5")));
    assertThat(project.entries("s")).isEmpty();
  }

  @Test
  void aLongListIsCutAndSaysSo() {
    String[] texts = new String[10_020];
    Arrays.fill(texts, "texte");
    cells(Column.number("c"), texts);
    assertThat(project.entries("s")).hasSize(10_000);
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:20:5: Dans la colonne « c », 10 020 cellules ne sont pas des"
                + " nombres ; le rapport de qualité en détaille 10 000. Vérifiez le type de la"
                + " colonne.");
    assertThat(project.problems).noneMatch(d -> d.isError());
  }
}
