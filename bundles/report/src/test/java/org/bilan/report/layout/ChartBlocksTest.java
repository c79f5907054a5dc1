package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;
import org.bilan.api.document.Block;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

class ChartBlocksTest {

  private static LayoutElement.Chart chart(
      ChartForm form, boolean sorted, int first, String... ids) {
    return accented(List.of(), form, sorted, first, ids);
  }

  private static LayoutElement.Chart accented(
      List<String> accent, ChartForm form, boolean sorted, int first, String... ids) {
    return new LayoutElement.Chart(
        form,
        List.of(ids),
        Optional.of(new Phrase("Ce qu'on voit", Project.LINE)),
        first,
        accent,
        sorted,
        0,
        Project.LINE);
  }

  private static Block.Chart only(Project project, LayoutElement.Chart chart) {
    return (Block.Chart) project.element(chart).blocks().get(0);
  }

  private static List<String> labels(Block.Chart chart) {
    return chart.chart().series().get(0).points().stream()
        .map(point -> point.label().replace('\u202F', ' '))
        .toList();
  }

  private static Project counts() {
    return new Project()
        .breakdown(
            "x",
            Result.Measure.COUNT,
            "manifestations",
            "A",
            "3",
            null,
            "9",
            "B",
            "5",
            "C",
            "1200",
            "D",
            "0");
  }

  @Test
  void aSortedChartGoesDownAndEndsWithTheBlank() {
    Block.Chart chart = only(counts(), chart(ChartForm.BARS, true, 0, "x"));
    assertThat(chart.chart().categories()).containsExactly("C", "B", "A", "D", "Non renseigné");
    assertThat(labels(chart)).containsExactly("1 200", "5", "3", "0", "9");
  }

  @Test
  void anOrderedChartKeepsTheOrderOfItsCategories() {
    Block.Chart chart = only(counts(), chart(ChartForm.COLUMNS, false, 0, "x"));
    assertThat(chart.chart().categories()).containsExactly("A", "B", "C", "D", "Non renseigné");
  }

  @Test
  void theRestOfCountsIsAddedUp() {
    Block.Chart chart = only(counts(), chart(ChartForm.BARS, true, 2, "x"));
    assertThat(chart.chart().categories()).containsExactly("C", "B", "Autres");
    assertThat(labels(chart)).containsExactly("1 200", "5", "12");
    assertThat(chart.alternative()).contains("Valeur la plus basse\u00A0: B (5).");
  }

  @Test
  void theRestOfSharesIsLeftOutAndTold() {
    Project project =
        new Project()
            .breakdown("x", Result.Measure.SHARE, Unit.PERCENT, "A", "60", "B", "30", "C", "12");
    Block.Chart chart = only(project, chart(ChartForm.BARS, true, 2, "x"));
    assertThat(chart.chart().categories()).containsExactly("A", "B");
    assertThat(chart.note()).contains("les 2 premières catégories sur 3");
  }

  @Test
  void sharesHaveADecimalWhereTheyWouldBePrintedZero() {
    Project whole = new Project().breakdown("x", Result.Measure.SHARE, "%", "A", "60.4", "B", "2");
    assertThat(labels(only(whole, chart(ChartForm.BARS, true, 0, "x"))))
        .containsExactly("60 %", "2 %");
    Project small =
        new Project().breakdown("x", Result.Measure.SHARE, "%", "A", "60.44", "B", "0.3");
    assertThat(labels(only(small, chart(ChartForm.BARS, true, 0, "x"))))
        .containsExactly("60,4 %", "0,3 %");
  }

  @Test
  void exactValuesAreKept() {
    Project project = new Project().breakdown("x", Result.Measure.SHARE, "%", "A", "60.444");
    ChartSpec spec = only(project, chart(ChartForm.BARS, true, 0, "x")).chart();
    assertThat(spec.series().get(0).points().get(0).value()).contains(new BigDecimal("60.444"));
    assertThat(spec.unit()).isEqualTo("%");
  }

  @Test
  void linesGoByYear() {
    Project project =
        new Project()
            .breakdown(
                "x", Result.Measure.AMOUNT, Unit.EURO, "2011", "300", "2009", "150", "2010", "100");
    Block.Chart chart = only(project, chart(ChartForm.LINES, true, 0, "x"));
    assertThat(chart.chart().categories()).containsExactly("2009", "2010", "2011");
    assertThat(chart.alternative().replace('\u202F', ' ').replace('\u00A0', ' '))
        .isEqualTo(
            "Courbe : Libellé de x (en euros). Trois années. De 2009 à 2011, la valeur augmente"
                + " de 150 € à 300 €. Valeur la plus élevée : 2011 (300 €). Valeur la plus basse :"
                + " 2010 (100 €).");
  }

  @Test
  void severalBreakdownsAreSeriesOfTheirUnion() {
    Project project =
        new Project()
            .breakdown("x", Result.Measure.COUNT, "", "A", "1", "B", "2")
            .breakdown("y", Result.Measure.COUNT, "", "B", "4", "C", "5");
    Block.Chart chart = only(project, chart(ChartForm.BARS, false, 0, "x", "y"));
    assertThat(chart.chart().categories()).containsExactly("A", "B", "C");
    assertThat(chart.chart().series())
        .extracting(ChartSpec.Series::name)
        .containsExactly("Libellé de x", "Libellé de y");
    assertThat(chart.chart().series().get(1).points().get(0))
        .isEqualTo(new ChartSpec.Point(Optional.empty(), "n.\u00A0c."));
    assertThat(chart.alternative())
        .contains("Deux séries. Libellé de x —")
        .contains("Libellé de y — valeur la plus élevée\u00A0: C (5).")
        .endsWith("Deux valeurs ne sont pas communiquées.");
  }

  @Test
  void categoriesBySeriesAreSeries() {
    Project project =
        new Project()
            .breakdown(
                "x",
                Result.Measure.SHARE,
                "%",
                List.of(
                    Project.cell("A", Optional.of("Oui"), "60"),
                    Project.cell("A", Optional.of("Non"), "40"),
                    Project.cell("B", Optional.of("Oui"), "50"),
                    Project.cell("B", Optional.of("Non"), "50")));
    ChartSpec spec = only(project, chart(ChartForm.SHARES, false, 0, "x")).chart();
    assertThat(spec.series()).extracting(ChartSpec.Series::name).containsExactly("Oui", "Non");
    assertThat(spec.categories()).containsExactly("A", "B");
  }

  @Test
  void labelsAreSetAndAccentsStillMeetThem() {
    Project project =
        new Project().breakdown("x", Result.Measure.COUNT, "", "Côte d'Azur", "3", "B", "2");
    ChartSpec spec =
        only(project, accented(List.of("Côte d'Azur"), ChartForm.BARS, true, 0, "x")).chart();
    assertThat(spec.categories()).contains("Côte d’Azur");
    assertThat(spec.accent()).containsExactly("Côte d’Azur");
  }

  @Test
  void anAccentThatIsNoCategoryIsRefusedWithTheNearest() {
    Project project = counts();
    project.element(accented(List.of("Bé"), ChartForm.BARS, true, 0, "x")).compose();
    assertThat(project.messages())
        .singleElement()
        .satisfies(
            message ->
                assertThat(message)
                    .startsWith(Project.LINE + ": « Bé » n’est pas une catégorie de x."));
  }

  @Test
  void twoChartsOfTheSameHaveNamesOfTheirOwn() {
    Project project = counts();
    project.element(chart(ChartForm.BARS, true, 0, "x"));
    project.element(chart(ChartForm.COLUMNS, true, 0, "x"));
    assertThat(project.compose().charts())
        .extracting(c -> c.chart().name() + " " + c.anchor() + " " + c.number())
        .containsExactly("x x 1", "x-2 x-2 2");
  }

  @Test
  void aChartWithoutDataIsLeftOutWithAWarning() {
    Project project = new Project().breakdown("x", Result.Measure.COUNT, "", "A", "0", "B", null);
    assertThat(project.element(chart(ChartForm.BARS, true, 0, "x")).blocks()).isEmpty();
    assertThat(project.messages())
        .containsExactly("bilan.groovy:3:5: Ce graphique n’est pas imprimé : x n’a aucune donnée.");
  }

  @Test
  void aDonutOfManyPartsOrOfNoWholeIsAWarning() {
    Project project =
        new Project()
            .breakdown(
                "x",
                Result.Measure.SHARE,
                "%",
                "A",
                "30",
                "B",
                "30",
                "C",
                "30",
                "D",
                "5",
                "E",
                "5",
                "F",
                "5");
    project.element(chart(ChartForm.DONUT, true, 0, "x")).compose();
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: Cet anneau de x a 6 parts ; au-delà de 5, il ne se lit plus."
                + " Préférez des barres, ou « first 5 ».",
            "bilan.groovy:3:5: Les parts de x ne font pas un tout : un anneau tromperait. Préférez"
                + " des barres.");
  }

  @Test
  void aDonutSaysItsParts() {
    Project project =
        new Project().breakdown("x", Result.Measure.SHARE, "%", "Oui", "60", "Non", "40", "?", "0");
    Block.Chart chart = only(project, chart(ChartForm.DONUT, false, 0, "x"));
    assertThat(chart.chart().categories()).containsExactly("Oui", "Non");
    assertThat(chart.alternative().replace('\u202F', ' ').replace('\u00A0', ' '))
        .isEqualTo(
            "Diagramme en anneau : Libellé de x (en pourcentage). Deux catégories."
                + " Parts : Oui (60 %) et Non (40 %).");
  }

  @Test
  void aPartThatIsNotToldIsNamedInItsRing() {
    Project project =
        new Project()
            .breakdown("x", Result.Measure.COUNT, "", "Oui", "60", "Non", null, "Rien", "0");
    Block.Chart chart = only(project, chart(ChartForm.DONUT, false, 0, "x"));
    assertThat(chart.chart().categories()).containsExactly("Oui", "Non");
    assertThat(chart.alternative()).endsWith("Une valeur n’est pas communiquée.");
  }

  @Test
  void everyStepOfAScaleIsShown() {
    Project project =
        new Project()
            .breakdown("x", Result.Measure.COUNT, "", "Bien", "6", "Assez", "4", "Mal", "0");
    LayoutElement.Chart plain = chart(ChartForm.DONUT, false, 0, "x");
    LayoutElement.Chart scale =
        new LayoutElement.Chart(
            plain.form(),
            plain.ids(),
            plain.caption(),
            0,
            List.of(),
            false,
            0,
            ChartManner.PLAIN.with(ChartTints.DIVERGING),
            plain.place());
    assertThat(only(project, scale).chart().categories()).containsExactly("Bien", "Assez", "Mal");
  }

  @Test
  void tiesOfExtremesAreTold() {
    Project project =
        new Project().breakdown("x", Result.Measure.COUNT, "abonnés", "A", "5", "B", "5", "C", "2");
    assertThat(only(project, chart(ChartForm.DOTS, true, 0, "x")).alternative())
        .contains("en nombre d’abonnés")
        .contains("Valeur la plus élevée, à égalité\u00A0: A et B (5).");
  }

  @Test
  void manyEqualExtremesAreCountedInLetters() {
    Project project =
        new Project()
            .breakdown(
                "x", Result.Measure.COUNT, "", "A", "0", "B", "0", "C", "0", "D", "0", "E", "2");
    assertThat(only(project, chart(ChartForm.DOTS, true, 0, "x")).alternative())
        .endsWith("Valeur la plus basse, dans quatre catégories\u00A0: 0.");
  }

  @Test
  void sumsOfASummaryHaveNoBase() {
    Project project = new Project().breakdown("x", Result.Measure.AMOUNT, "€", "A", "5");
    assertThat(only(project, chart(ChartForm.BARS, true, 0, "x")).note())
        .doesNotContain("n\u00A0=");
  }

  @Test
  void unitsThatDifferAreAnError() {
    Project project =
        new Project()
            .breakdown("x", Result.Measure.COUNT, "", "A", "1")
            .breakdown("y", Result.Measure.SHARE, "%", "A", "4");
    assertThat(project.element(chart(ChartForm.BARS, false, 0, "x", "y")).blocks()).isEmpty();
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: x (–) et y (%) ne sont pas dans la même unité : un graphique n’en a"
                + " qu’une.");
  }

  @Test
  void aChartOfAFigureIsAnError() {
    Project project = new Project().events("x", "3");
    assertThat(project.element(chart(ChartForm.BARS, false, 0, "x")).blocks()).isEmpty();
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: « x » est un chiffre ; un graphique demande une ventilation.");
  }

  @Test
  void withheldAndSmallCellsAreTold() {
    Project project =
        new Project()
            .breakdown(
                "x",
                Result.Measure.SHARE,
                "%",
                List.of(
                    cell("A", Value.of(new BigDecimal("50")), 120, java.util.Set.of()),
                    cell("B", Value.of(new BigDecimal("50")), 8, java.util.Set.of(Flag.SMALL_BASE)),
                    cell("C", Value.missing(), 3, java.util.Set.of(Flag.WITHHELD))));
    assertThat(
            only(project, chart(ChartForm.BARS, false, 0, "x"))
                .note()
                .replace('\u202F', ' ')
                .replace('\u00A0', ' '))
        .isEqualTo(
            "Source : Manifestations du Mois de l’ESS (export du 19 décembre 2011) ; n de 8 à 120 ;"
                + " effectifs faibles (*) : B ; n. c. : non communiqué, effectif insuffisant.");
  }

  @Test
  void aRestThatHoldsAWithheldValueIsWithheld() {
    Project project =
        new Project()
            .breakdown(
                "x",
                Result.Measure.COUNT,
                "",
                List.of(
                    cell("A", Value.of(BigDecimal.TEN), 10, java.util.Set.of()),
                    cell("B", Value.of(BigDecimal.ONE), 10, java.util.Set.of()),
                    cell("C", Value.missing(), 3, java.util.Set.of(Flag.WITHHELD))));
    assertThat(labels(only(project, chart(ChartForm.BARS, true, 1, "x"))))
        .containsExactly("10", "n.\u00A0c.");
  }

  private static Result.Cell cell(
      String category, Value value, long base, java.util.Set<Flag> flags) {
    return new Result.Cell(
        Optional.of(category), Optional.empty(), value, Optional.of(base), flags);
  }

  @Test
  void chartsSideBySideShareTheWidth() {
    Project project = counts();
    project.element(
        new LayoutElement.SideBySide(
            List.of(chart(ChartForm.BARS, true, 0, "x"), chart(ChartForm.COLUMNS, true, 0, "x")),
            Project.LINE));
    Block.SideBySide side = (Block.SideBySide) project.blocks().get(0);
    assertThat(side.blocks())
        .allSatisfy(
            block ->
                assertThat(((Block.Chart) block).chart().width())
                    .isEqualTo((ChartSize.FULL_WIDTH - ChartSize.GUTTER) / 2));
  }

  private static double height(ChartForm form, int rows, String name, int series, double width) {
    Project project = new Project();
    String[] ids = new String[series];
    for (int s = 0; s < series; s++) {
      String[] cells = new String[2 * rows];
      for (int i = 0; i < rows; i++) {
        cells[2 * i] = name + i;
        cells[2 * i + 1] = "4";
      }
      ids[s] = "x" + s;
      project.breakdown(ids[s], Result.Measure.COUNT, "", cells);
    }
    LayoutElement.Chart chart = chart(form, false, 0, ids);
    if (width >= ChartSize.FULL_WIDTH) {
      return only(project, chart).chart().height();
    }
    Block.SideBySide side =
        (Block.SideBySide)
            project
                .element(new LayoutElement.SideBySide(List.of(chart, chart), Project.LINE))
                .blocks()
                .get(0);
    return ((Block.Chart) side.blocks().get(0)).chart().height();
  }

  @Test
  void aChartIsAsHighAsItsRowsNeed() {
    double full = ChartSize.FULL_WIDTH;
    assertThat(height(ChartForm.BARS, 6, "A", 1, full)).isEqualTo(124);
    assertThat(height(ChartForm.DOTS, 6, "A", 1, full)).isEqualTo(124);
    assertThat(height(ChartForm.BARS, 4, "A", 2, full)).isEqualTo(16 + 4 * 32);
    assertThat(height(ChartForm.STACKED, 4, "A", 2, full)).isEqualTo(18 + 4 * 26);
    assertThat(height(ChartForm.SHARES, 4, "A", 2, full)).isEqualTo(18 + 2 * 26);
    assertThat(height(ChartForm.TILES, 4, "A", 3, full)).isEqualTo(92);
    assertThat(height(ChartForm.MULTIPLES, 4, "A", 6, full)).isEqualTo(2 * 88);
    assertThat(height(ChartForm.MAP, 4, "A", 1, full)).isEqualTo(290);
  }

  @Test
  void theRowsOfALongChartAreCloserButCanBeRead() {
    double full = ChartSize.FULL_WIDTH;
    assertThat(height(ChartForm.DOTS, 26, "A", 1, full)).isCloseTo(350, within(0.1));
    assertThat(height(ChartForm.DOTS, 40, "A", 1, full)).isEqualTo(4 + 40 * 13);
  }

  @Test
  void namesOfSeveralLinesTakeHigherRows() {
    String name = "Les sites internet national et régionaux";
    assertThat(height(ChartForm.BARS, 5, name, 1, ChartSize.FULL_WIDTH)).isEqualTo(104);
    assertThat(height(ChartForm.BARS, 5, name, 1, 100)).isEqualTo(124);
    assertThat(height(ChartForm.BARS, 5, name + " de tout le pays", 1, 100)).isEqualTo(144);
  }

  @Test
  void anEmptyChartOfARegionIsANote() {
    Project project = new Project().region("Corse");
    project.breakdown("x", Result.Measure.COUNT, "", "A", "0");
    assertThat(project.element(chart(ChartForm.BARS, false, 0, "x")).blocks()).isEmpty();
    assertThat(project.problems())
        .extracting(problem -> problem.severity() + " " + problem.code())
        .containsExactly("NOTE report.chart-empty");
  }
}
