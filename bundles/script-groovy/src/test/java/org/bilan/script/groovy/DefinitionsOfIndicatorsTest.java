package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Identity;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Noun;
import org.bilan.api.script.ScriptResult;
import org.junit.jupiter.api.Test;

/** What scripts of indicators define: indicators, their formulas, identities. */
class DefinitionsOfIndicatorsTest {

  private static List<Indicator> indicators(String script) {
    Project project = Project.withSources().indicators("i.groovy", script);
    ScriptResult result = project.evaluate();
    assertThat(project.said()).isEmpty();
    return result.indicators();
  }

  private static Formula formula(String value) {
    return indicators("indicator('a') { value " + value + " }\nindicator('b') { stated 1, 'x' }")
        .get(0)
        .formula();
  }

  @Test
  void anIndicatorHasItsLabelNounAndUnit() {
    Indicator indicator =
        indicators(
                "indicator('a') { label \"A\"; noun \"manifestation\", \"manifestations\"\n"
                    + " unit \"%\"; precision 0.1; note \"N\"; stated 3, \"nous\" }")
            .get(0);
    assertThat(indicator.label()).isEqualTo("A");
    assertThat(indicator.noun()).contains(new Noun("manifestation", "manifestations", true));
    assertThat(indicator.unit()).contains("%");
    assertThat(indicator.precision()).contains(new BigDecimal("0.1"));
    assertThat(indicator.note()).contains("N");
    assertThat(indicator.formula()).isEqualTo(new Formula.Stated(BigDecimal.valueOf(3), "nous"));
  }

  @Test
  void theGenderOfANounFollowsItsEndingUnlessItIsSaid() {
    List<Indicator> all =
        indicators(
            "indicator('a') { noun \"page\", \"pages\"; stated 1, 'x' }\n"
                + "indicator('b') { noun \"page\", \"pages\", feminine: true; stated 1, 'x' }\n"
                + "indicator('c') { noun \"journée de formation\", \"x\"; stated 1, 'x' }\n"
                + "indicator('d') { noun \"lycée\", \"lycées\", feminine: false; stated 1, 'x' }");
    assertThat(all)
        .extracting(i -> i.noun().orElseThrow().feminine())
        .containsExactly(false, true, true, false);
  }

  @Test
  void aStatedFactIsANumberADayATextOrAList() {
    assertThat(
            indicators(
                "indicator('a') { stated 1.5, 'x' }\nindicator('b') { stated '2011-11-01', 'x' }\n"
                    + "indicator('c') { stated 'Paris', 'x' }\n"
                    + "indicator('d') { stated ['A', 'B'], 'x' }"))
        .extracting(i -> ((Formula.Stated) i.formula()).value())
        .containsExactly(
            new BigDecimal("1.5"), LocalDate.of(2011, 11, 1), "Paris", List.of("A", "B"));
  }

  @Test
  void eachMakesAnIndicatorOfACategory() {
    List<Indicator> all =
        indicators(
            "indicator('t') { unit \"€\"; value count(manifestations).by(manifestations.theme)\n"
                + " each job: \"travailler\", 'se-former': \"Se former\" }");
    assertThat(all).extracting(Indicator::id).containsExactly("t", "t.job", "t.se-former");
    assertThat(all.get(1).label()).isEqualTo("Travailler");
    assertThat(all.get(1).unit()).contains("€");
    assertThat(all.get(1).formula())
        .isEqualTo(
            new Formula.Selection(
                Formula.Choice.OF,
                new Formula.Lookup("t", Formula.Kind.BREAKDOWN),
                List.of("Travailler")));
  }

  @Test
  void columnsAreReachedThroughReferences() {
    Formula.Aggregate formula =
        (Formula.Aggregate) formula("shares(manifestations.organisateur.famille)");
    assertThat(formula.by())
        .containsExactly(
            new ColumnPath(
                "manifestations", List.of("organisateur", "famille"), ColumnPath.Part.WHOLE));
  }

  @Test
  void operatorsBuildFormulas() {
    assertThat(formula("((figure('b') + 1) / 2 * -figure('b') - 3)"))
        .hasToString(
            "Arithmetic[operator=MINUS, left=Arithmetic[operator=TIMES,"
                + " left=Arithmetic[operator=OVER, left=Arithmetic[operator=PLUS,"
                + " left=Lookup[id=b, kind=FIGURE], right=Constant[value=1]],"
                + " right=Constant[value=2]], right=Arithmetic[operator=MINUS,"
                + " left=Constant[value=0], right=Lookup[id=b, kind=FIGURE]]],"
                + " right=Constant[value=3]]");
  }

  @Test
  void numbersOfScriptsAreFiguresAndYearsAreLabels() {
    assertThat(formula("growth(from: 1, to: figure('b'))").toString())
        .contains("from=Constant[value=1]");
    Formula.Aggregate years =
        (Formula.Aggregate)
            formula("count(manifestations.jour.year().is(edition.minus(2))).where()");
    assertThat(((Comparison) years.condition().orElseThrow()).operands()).containsExactly("2009");
  }

  @Test
  void optionsThatAreNotGivenAreFalseOrNull() {
    assertThat(formula("rounded(figure('b'), 2)").toString()).contains("Constant[value=-2]");
    assertThat(formula("rounded(figure('b'), 2, up: true)").toString())
        .contains("Constant[value=2]");
  }

  @Test
  void anIdentityHasTwoSides() {
    Project project =
        new Project()
            .indicators(
                "i.groovy",
                "indicator('a') { stated 1, 'x' }\n"
                    + "identity(\"l\") { left figure('a'); right figure('a') * 2; within 0.5 }");
    Identity identity = project.evaluate().identities().get(0);
    assertThat(project.said()).isEmpty();
    assertThat(identity.label()).isEqualTo("l");
    assertThat(identity.within()).isEqualTo(new BigDecimal("0.5"));
    assertThat(identity.place()).hasToString("i.groovy:2:1");
  }
}
