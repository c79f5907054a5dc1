package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bilan.api.document.Block;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

class TableBlocksTest {

  private static LayoutElement.Table table(boolean total, List<String> headings, String... ids) {
    return new LayoutElement.Table(
        List.of(ids), Optional.empty(), total, false, headings, Project.LINE);
  }

  private static List<String> print(Project project, LayoutElement.Table table) {
    project.element(table);
    String text = DocumentText.of(project.blocks().get(0));
    List<String> lines = text.replace('\u202F', ' ').replace('\u00A0', ' ').lines().toList();
    return lines.subList(1, lines.size() - 1).stream().map(String::strip).toList();
  }

  @Test
  void breakdownsStandSideBySide() {
    Project project =
        new Project()
            .breakdown(
                "x", Result.Measure.COUNT, "manifestations", "Bretagne", "1200", "Corse", "2")
            .breakdown("y", Result.Measure.SHARE, "%", "Bretagne", "12.4", "Corse", null);
    assertThat(print(project, table(false, List.of(), "x", "y")))
        .containsExactly(
            "Région | Libellé de x | Libellé de y (%)",
            "Bretagne | 1 200 | 12", "Corse | 2 | n. c.");
  }

  @Test
  void whatAMissingValueIsPrintedAsIsExplained() {
    Project project = new Project().breakdown("x", Result.Measure.COUNT, "", "A", "1", "B", null);
    project.element(table(false, List.of(), "x"));
    assertThat(((Block.Table) project.blocks().get(0)).note())
        .endsWith("n.\u00A0c.\u00A0: non communiqué.");
  }

  @Test
  void headingsOfTheLayoutComeFirst() {
    Project project = new Project().breakdown("x", Result.Measure.AMOUNT, "€", "2010", "1200.5");
    assertThat(print(project, table(true, List.of("Montant"), "x")))
        .containsExactly("Année | Montant (€)", "2010 | 1 201", "TOTAL Total | 1 201");
    project = new Project().breakdown("x", Result.Measure.AMOUNT, "€", "A", "1");
    assertThat(print(project, table(false, List.of("Poste", "Montant"), "x")).get(0))
        .isEqualTo("Poste | Montant (€)");
  }

  @Test
  void categoriesBySeriesAreACrossTable() {
    Project project =
        new Project()
            .breakdown(
                "x",
                Result.Measure.COUNT,
                "",
                List.of(
                    Project.cell("A", Optional.of("Un"), "1"),
                    Project.cell("A", Optional.of("Deux"), "2"),
                    Project.cell("B", Optional.of("Deux"), "3")));
    assertThat(print(project, table(true, List.of(), "x")))
        .containsExactly(
            "Catégorie | Un | Deux", "A | 1 | 2", "B | n. c. | 3", "TOTAL Total | 1 | 5");
  }

  @Test
  void sharesOfAWholeHaveATotal() {
    Project project =
        new Project().breakdown("x", Result.Measure.SHARE, "%", "A", "33.4", "B", "66.6");
    assertThat(print(project, table(true, List.of(), "x"))).last().isEqualTo("TOTAL Total | 100");
  }

  @Test
  void sharesThatMakeNoWholeHaveNoTotal() {
    Project project = new Project().breakdown("x", Result.Measure.SHARE, "%", "A", "50");
    assertThat(print(project, table(true, List.of(), "x"))).hasSize(2);
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: Les valeurs de x ne s’additionnent pas : le total n’est pas"
                + " imprimé. Enlevez « total ».");
  }

  @Test
  void figuresStandOneUnderTheOther() {
    Project project =
        new Project().events("x", "1732").figure("y", "159700", Unit.EURO).share("z", "12.6");
    assertThat(print(project, table(false, List.of("Montant"), "x", "y", "z")))
        .containsExactly(
            "Indicateur | Montant",
            "Libellé de x | 1 732",
            "Libellé de y | 159 700 €",
            "Libellé de z | 13 %");
  }

  @Test
  void figuresOfOneUnitHaveATotal() {
    Project project = new Project().figure("x", "100", Unit.EURO).figure("y", "50.4", Unit.EURO);
    assertThat(print(project, table(true, List.of(), "x", "y")))
        .last()
        .isEqualTo("TOTAL Total | 150 €");
    Project mixed = new Project().figure("x", "100", Unit.EURO).share("y", "50.4");
    print(mixed, table(true, List.of(), "x", "y"));
    assertThat(mixed.messages()).hasSize(1);
  }

  @Test
  void aFigureAmongBreakdownsIsAnError() {
    Project project =
        new Project().events("x", "1").breakdown("y", Result.Measure.COUNT, "", "A", "1");
    project.element(table(false, List.of(), "x", "y")).compose();
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: Un tableau montre des ventilations ou des chiffres, pas les deux :"
                + " « y » n’est pas de la même sorte que les autres.");
  }

  @Test
  void barsAreSharesOfTheLongest() {
    Project project =
        new Project().breakdown("x", Result.Measure.COUNT, "", "A", "10", "B", "5", "C", null);
    project.element(
        new LayoutElement.Table(
            List.of("x"), Optional.empty(), false, true, List.of(), Project.LINE));
    Block.Table table = (Block.Table) project.blocks().get(0);
    assertThat(table.rows())
        .extracting(row -> row.cells().get(1).bar())
        .containsExactly(Optional.of(1.0), Optional.of(0.5), Optional.empty());
    assertThat(table.columns()).extracting(Block.TableColumn::numeric).containsExactly(false, true);
  }
}
