package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.ColumnType;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Identity;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Noun;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.LayoutTest;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of scripts define. */
class DefinitionsTest {

  private static SourceDefinition source(String block) {
    Project project = Project.withSources().source("x.groovy", "source('x') {\n" + block + "\n}");
    ScriptResult result = project.evaluate();
    assertThat(project.said()).isEmpty();
    return result.sources().stream().filter(s -> s.name().equals("x")).findFirst().orElseThrow();
  }

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
  void aFileHasItsNamesAndValues() {
    FileDefinition file =
        source(
                """
                file('f.csv') {
                    encoding 'windows-1252'; separator ';'
                    rename 'N°': 'id', 'Nom': 'nom'
                    without 'nom'
                    fill annee: 2011
                }
                number 'id'; text 'nom'; text 'annee'
                """)
            .files()
            .get(0);
    assertThat(file.encoding()).contains("windows-1252");
    assertThat(file.separator()).contains(";");
    assertThat(file.rename()).isEqualTo(Map.of("N°", "id", "Nom", "nom"));
    assertThat(file.without()).containsExactly("nom");
    assertThat(file.fill()).isEqualTo(Map.of("annee", "2011"));
    assertThat(file.survey()).isFalse();
    assertThat(file.place()).hasToString("x.groovy:2:1");
  }

  @Test
  void aColumnHasItsRules() {
    ColumnDefinition column =
        source(
                """
                file 'f.csv'; exported '2011-12-19'; text 'cp'
                many('c') {
                    from 'autre'; question 'Q1'; read headcount; missing '0', '-'; split '|'
                    oneOf "A", "B"; exactly a: "A"; beginning 'b c': "B"; strict()
                    ifBlank cp: postcode
                }
                """)
            .columns()
            .get(1);
    assertThat(column.type()).isEqualTo(ColumnType.MANY);
    assertThat(column.from()).isEqualTo("autre");
    assertThat(column.question()).contains("Q1");
    assertThat(column.reading().map(Reading::name)).contains("headcount");
    assertThat(column.missing()).containsExactly("0", "-");
    assertThat(column.split()).contains("|");
    assertThat(column.oneOf()).containsExactly("A", "B");
    assertThat(column.labels())
        .extracting(LabelRule::kind, LabelRule::written, LabelRule::label)
        .containsExactly(
            tuple(LabelRule.Kind.EXACTLY, "a", "A"), tuple(LabelRule.Kind.BEGINNING, "b c", "B"));
    assertThat(column.strict()).isTrue();
    assertThat(column.ifBlank().orElseThrow().column()).isEqualTo("cp");
    assertThat(column.ifBlank().orElseThrow().reading().name()).isEqualTo("postcode");
    assertThat(column.place()).hasToString("x.groovy:3:6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "amount", "date", "category", "many", "grid"})
  void allColumnsThatMayNotBeReadMayBeStrict(String kind) {
    assertThat(source("file 'f.csv'; " + kind + "('a') { strict() }").columns().get(0).strict())
        .isTrue();
  }

  @Test
  void aReferenceMayBeStrict() {
    assertThat(
            source("file 'f.csv'; reference('a') { to regions; strict() }")
                .columns()
                .get(0)
                .strict())
        .isTrue();
  }

  @Test
  void aColumnIsReadUnderItsOwnNameByDefault() {
    assertThat(source("file 'f.csv'; text 'a'").columns().get(0).from()).isEqualTo("a");
  }

  @Test
  void labelsMayBeAListWithAName() {
    Project project =
        new Project()
            .source(
                "x.groovy",
                "def oui = [\"Oui\", \"Non\"]\n"
                    + "source('x') { file 'f.csv'; for (q in ['a', 'b']) { category(q) { oneOf oui } } }");
    List<ColumnDefinition> columns = project.evaluate().sources().get(0).columns();
    assertThat(project.said()).isEmpty();
    assertThat(columns).extracting(ColumnDefinition::name).containsExactly("a", "b");
    assertThat(columns.get(1).oneOf()).containsExactly("Oui", "Non");
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

  @Test
  void aLayoutHasItsPartsInOrder() {
    Project project =
        Project.withSources()
            .indicators(
                "i.groovy",
                "indicator('n') { value count(manifestations) }\n"
                    + "indicator('t') { value count(manifestations).by(manifestations.theme) }")
            .layout(
                """
                report('r') {
                    title "Bilan {edition.year}"; withholdUnder 5, enquete, smallUnder: 30; author "CN"
                    parameter('region') { values regions.region; restricts manifestations.region }
                    cover(); contents()
                    part("P") {
                        section("{n | noun}") {
                            onlyWhen has('n'), national()
                            text 'a.b'
                            bars('t') { caption "C"; first 3; accent "Travailler"; sorted(); height 80 }
                            table 't', total: true, headings: ["N"]
                            table('n') { caption "D"; bars() }
                        }
                    }
                    annex("A") { list(manifestations) { show manifestations.titre }; methods() }
                }
                """);
    ReportDefinition report = project.evaluate().report().orElseThrow();
    assertThat(project.said()).isEmpty();
    assertThat(report.title().place()).hasToString("bilan.groovy:2:12");
    assertThat(report.withholding()).containsExactly("enquete");
    assertThat(report.withholdUnder()).isEqualTo(5);
    assertThat(report.smallUnder()).isEqualTo(30);
    assertThat(report.parameters()).hasSize(1);
    assertThat(report.elements())
        .extracting(e -> e.getClass().getSimpleName())
        .containsExactly("Cover", "Contents", "Part", "Part");
    LayoutElement.Section section =
        (LayoutElement.Section) ((LayoutElement.Part) report.elements().get(2)).elements().get(0);
    assertThat(section.title().text()).isEqualTo("{n | noun}");
    assertThat(section.title().place()).hasToString("bilan.groovy:6:18");
    assertThat(section.when()).containsExactly(new LayoutTest.Has("n"), new LayoutTest.National());
    LayoutElement.Chart chart = (LayoutElement.Chart) section.elements().get(1);
    assertThat(chart.first()).isEqualTo(3);
    assertThat(chart.accent()).containsExactly("Travailler");
    assertThat(chart.sorted()).isTrue();
    assertThat(chart.height()).isEqualTo(80);
    LayoutElement.Table table = (LayoutElement.Table) section.elements().get(2);
    assertThat(table.total()).isTrue();
    assertThat(table.headings()).containsExactly("N");
    assertThat(((LayoutElement.Table) section.elements().get(3)).bars()).isTrue();
    assertThat(((LayoutElement.Part) report.elements().get(3)).annex()).isTrue();
  }

  @Test
  void aWordOfTwoBundlesIsRefused() {
    Project project =
        Project.withSources()
            .indicators("i.groovy", "indicator('a') { value count(manifestations) }");
    project.host.add(new TestWords.Words("indicators-other", List.of(TestWords.class), List.of()));
    assertThat(project.messages())
        .containsExactly(
            "i.groovy:1:24: 'count' is a word of both 'indicators-base' and 'indicators-other':"
                + " stop one of the two bundles.");
  }

  @Test
  void theSameScriptsGiveTheSameDefinitions() {
    String first = Project.withSources().evaluate().sources().toString();
    assertThat(Project.withSources().evaluate().sources()).hasToString(first);
  }
}
