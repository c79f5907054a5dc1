package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.ColumnType;
import org.bilan.api.script.ScriptResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts of sources define. */
class DefinitionsOfSourcesTest {

  private static SourceDefinition source(String block) {
    Project project = Project.withSources().source("x.groovy", "source('x') {\n" + block + "\n}");
    ScriptResult result = project.evaluate();
    assertThat(project.said()).isEmpty();
    return result.sources().stream().filter(s -> s.name().equals("x")).findFirst().orElseThrow();
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
  void eachEditionMayHaveItsDayOfExport() {
    assertThat(source("file 'f.csv'; exported 2010: '2010-12-31', 2011: '2012-01-05'").exported())
        .contains(LocalDate.of(2012, 1, 5));
    assertThat(source("file 'f.csv'; exported '2012-01-05'").exported())
        .contains(LocalDate.of(2012, 1, 5));
  }

  @Test
  void aWarningLeavesTheSourceAsItIs() {
    Project project =
        Project.withSources()
            .source("x.groovy", "source('x') { file 'x.csv'; exported '2010-01-01'; text 'a' }")
            .indicators("i.groovy", "indicator('a') { value count(x) }");
    ScriptResult result = project.evaluate();
    assertThat(result.sources()).extracting(SourceDefinition::name).contains("x");
    assertThat(result.faulty()).isEmpty();
    assertThat(project.said()).hasSize(1);
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
  void aRuleMayWriteALabelInItsOwnWay() {
    List<LabelRule> rules =
        source(
                "file 'f.csv'; category('a') { exactly x: 'musique  sacree'; oneOf 'Musique sacrée' }")
            .columns()
            .get(0)
            .labels();
    assertThat(rules).extracting(LabelRule::label).containsExactly("Musique sacrée");
  }

  @Test
  void whereNoLabelIsDeclaredRulesNameThem() {
    List<LabelRule> rules =
        source("file 'f.csv'; category('a') { beginning n: 'Nationale', r: 'Régionale' }")
            .columns()
            .get(0)
            .labels();
    assertThat(rules).extracting(LabelRule::label).containsExactly("Nationale", "Régionale");
  }

  @Test
  void theSameScriptsGiveTheSameDefinitions() {
    String first = Project.withSources().evaluate().sources().toString();
    assertThat(Project.withSources().evaluate().sources()).hasToString(first);
  }
}
