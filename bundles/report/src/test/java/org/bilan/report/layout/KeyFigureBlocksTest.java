package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.document.Block;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFigureBlocksTest {

  private static String print(Project project, String... ids) {
    project.element(new LayoutElement.KeyFigures(List.of(ids), Project.LINE));
    String text = DocumentText.of(project.blocks().get(0)).strip();
    return text.replace('\u202F', '␣').replace('\u00A0', '_');
  }

  private static Result.Figure figure(String value, String unit, Set<Flag> flags) {
    return new Result.Figure(
        Value.of(new BigDecimal(value)),
        unit,
        Optional.of(393L),
        flags.contains(Flag.ESTIMATE) ? Optional.of(new BigDecimal("4411")) : Optional.empty(),
        Optional.empty(),
        flags);
  }

  private static Project with(Result.Figure figure) {
    return new Project()
        .result(
            Project.indicator("x", Project.opaque(), Optional.empty(), Optional.empty()), figure);
  }

  @Test
  void aShareTellsItsBase() {
    assertThat(print(with(figure("43.2", "%", Set.of())), "x"))
        .isEqualTo("KEY 43␣% Libellé de x [n_=_393]");
  }

  @Test
  void anEstimateIsSaidToBeOne() {
    assertThat(print(with(figure("122545", "", Set.of(Flag.ESTIMATE))), "x"))
        .isEqualTo("KEY environ 123␣000 Libellé de x [±_4␣500 (n_=_393)]");
  }

  @Test
  void aMissingFigureIsToldAndPrintedAsSuch() {
    Project project = new Project().figure("x", null, "");
    assertThat(print(project, "x")).isEqualTo("KEY n._c. Libellé de x []");
    assertThat(project.messages()).hasSize(1);
  }

  @Test
  void aRankingOfNothingIsToldAndPrintedAsMissing() {
    Project project = new Project().ranking("top");
    assertThat(print(project, "top")).isEqualTo("KEY n._c. Libellé de top []");
    assertThat(project.messages()).hasSize(1);
  }

  @Test
  void aWithheldFigureTellsNoBase() {
    Result.Figure withheld =
        new Result.Figure(
            Value.missing(),
            "%",
            Optional.of(3L),
            Optional.empty(),
            Optional.empty(),
            Set.of(Flag.WITHHELD));
    assertThat(print(with(withheld), "x"))
        .isEqualTo("KEY n._c. Libellé de x [n._c._: non communiqué, effectif insuffisant]");
  }

  @Test
  void aFigureOfFewAnswersSaysSo() {
    Result.Figure few =
        new Result.Figure(
            Value.of(BigDecimal.TEN),
            "%",
            Optional.of(12L),
            Optional.empty(),
            Optional.empty(),
            Set.of(Flag.SMALL_BASE));
    assertThat(print(with(few), "x")).endsWith("peu de réponses]");
  }

  @Test
  void aFactTellsWhoStatesIt() {
    Project project =
        new Project()
            .result(
                Project.indicator("x", Project.opaque(), Optional.empty(), Optional.empty()),
                Result.Figure.of(Value.of(BigDecimal.TEN), ""),
                Project.provenance(Optional.of("l'équipe")));
    assertThat(print(project, "x")).isEqualTo("KEY 10 Libellé de x [déclaré_: l’équipe]");
  }

  @Test
  void aBreakdownIsAnError() {
    Project project = new Project().breakdown("x", Result.Measure.COUNT, "", "A", "1");
    project.element(new LayoutElement.KeyFigures(List.of("x"), Project.LINE)).compose();
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: « x » est une ventilation ; un chiffre clé demande un seul chiffre.");
  }

  @Test
  void theCoverShowsTheFirstFourThatHaveAValue() {
    Project project = new Project().figure("none", null, "");
    for (String id : List.of("a", "b", "c", "d", "e")) {
      project.events(id, "3");
    }
    project.element(new LayoutElement.Cover(Project.LINE));
    project.element(
        new LayoutElement.KeyFigures(List.of("a", "none", "b", "c", "d", "e"), Project.LINE));
    Block.Cover cover = (Block.Cover) project.blocks().get(0);
    assertThat(cover.highlights())
        .extracting(Block.KeyFigure::indicator)
        .containsExactly("a", "b", "c", "d");
  }

  private static Formula over(Formula.Measure measure) {
    return new Formula.Aggregate(
        measure,
        "visites",
        Optional.of(ColumnPath.of("visites", "nombre")),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static Project computed(Formula formula) {
    return new Project()
        .result(
            Project.indicator("x", formula, Optional.empty(), Optional.empty()),
            figure("45000", "", Set.of()));
  }

  @Test
  void aSumOrACellOfATableOfTotalsHasNoBase() {
    for (Formula.Measure measure :
        List.of(Formula.Measure.SUM, Formula.Measure.THE, Formula.Measure.LARGEST)) {
      assertThat(print(computed(over(measure)), "x")).isEqualTo("KEY 45␣000 Libellé de x []");
    }
    Formula multiple =
        new Formula.Arithmetic(
            Formula.Operator.TIMES,
            over(Formula.Measure.SUM),
            new Formula.Constant(BigDecimal.TEN));
    assertThat(print(computed(new Formula.Nation(multiple)), "x"))
        .isEqualTo("KEY 45␣000 Libellé de x []");
  }

  @Test
  void aMeanOrWhatIsMadeOfItTellsItsBase() {
    Project project = computed(over(Formula.Measure.MEAN));
    assertThat(print(project, "x")).isEqualTo("KEY 45␣000 Libellé de x [n_=_393]");
    Formula estimate =
        new Formula.Call(
            "estimate",
            Formula.Kind.FIGURE,
            Map.of("of", new Formula.Lookup("y", Formula.Kind.FIGURE)),
            Map.of());
    Project other = computed(estimate).figure("y", "70", "", over(Formula.Measure.MEAN));
    assertThat(print(other, "x")).isEqualTo("KEY 45␣000 Libellé de x [n_=_393]");
  }

  @Test
  void whatARegionLacksIsANote() {
    Project project = new Project().region("Corse").figure("x", null, "");
    print(project, "x");
    assertThat(project.problems()).extracting(Diagnostic::severity).containsExactly(Severity.NOTE);
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: x n’a pas de valeur : « n. c. » est imprimé parmi les chiffres clés."
                + " Enlevez-le, ou placez-le dans une section qui demande onlyWhen has('x').");
  }

  @Test
  void aFigureOfTheNationSaysSoInTheBilanOfARegion() {
    assertThat(print(new Project().region("Corse").events("x", "17"), "x"))
        .isEqualTo("KEY 17 Libellé de x [dans tout le pays]");
    Condition inCorse =
        new Condition.Comparison(
            ColumnPath.of("manifestations", "region"),
            ColumnType.CATEGORY,
            Condition.Test.IS,
            List.of("corse"));
    Project restricted = new Project().region("Corse").restricted(inCorse).events("x", "17");
    assertThat(print(restricted, "x")).isEqualTo("KEY 17 Libellé de x []");
  }

  private static String shown(String label, String value, String unit) {
    Indicator indicator =
        new Indicator(
            "x",
            label,
            Optional.empty(),
            Optional.of(unit),
            Optional.empty(),
            Optional.empty(),
            Project.opaque(),
            Project.LINE);
    Project project = new Project().result(indicator, figure(value, unit, Set.of()));
    return print(project, "x").replaceAll("^KEY | \\[.*]$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Durée moyenne; 55; minutes; 55_min Durée moyenne",
        "Scène en plein air; 120; m²; 120_m² Scène en plein air",
        "Attente; 1; jours; 1_jour Attente",
        "Attente; 3; jours; 3_jours Attente",
        "Aides; 7; ETP; 7_ETP Aides",
        "Entrées par concert; 137; personnes; 137 Entrées par concert (personnes)",
        "Personnes par concert; 137; personnes; 137 Personnes par concert",
        "Recette; 12; €; 12␣€ Recette",
        "Ouverture; 1998; année; 1998 Ouverture"
      })
  void theUnitIsToldAfterTheNumberOrTheLabel(
      String label, String value, String unit, String expected) {
    assertThat(shown(label, value, unit)).isEqualTo(expected);
  }

  @Test
  void theCoverTellsTheUnitToo() {
    Project project = with(figure("55", "min", Set.of()));
    project.element(new LayoutElement.Cover(Project.LINE));
    project.element(new LayoutElement.KeyFigures(List.of("x"), Project.LINE));
    Block.Cover cover = (Block.Cover) project.blocks().get(0);
    assertThat(cover.highlights())
        .extracting(Block.KeyFigure::value)
        .containsExactly("55\u00A0min");
  }
}
