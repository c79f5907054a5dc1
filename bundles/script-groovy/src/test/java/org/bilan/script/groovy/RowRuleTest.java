package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.Row;
import org.bilan.api.cleaning.RowRule;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.DiagnosticException;
import org.junit.jupiter.api.Test;

class RowRuleTest {

  /** A row of texts; a cell that is absent is blank. */
  private record TextRow(Map<String, String> cells) implements Row {
    @Override
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    @Override
    public String normal(String column) {
      return NormalForm.of(text(column));
    }

    @Override
    public BigDecimal number(String column) {
      return isBlank(column) ? null : new BigDecimal(text(column));
    }

    @Override
    public LocalDate date(String column) {
      return isBlank(column) ? null : LocalDate.parse(text(column));
    }

    @Override
    public boolean isBlank(String column) {
      return text(column).isBlank();
    }
  }

  private final Row row =
      new TextRow(
          Map.of(
              "nom",
              "Café des Ponts",
              "a",
              "10",
              "b",
              "4",
              "jour",
              "2011-11-05",
              "liste",
              "x;y;z"));

  private RowRule rule(String type, String closure) {
    String script =
        "def seuil = 3\nsource('s') { file 's.csv'; "
            + type
            + "('c') { compute { row ->\n"
            + closure
            + "\n} } }";
    Project project = new Project().source("s.groovy", script);
    var sources = project.evaluate().sources();
    assertThat(project.said()).isEmpty();
    return sources.get(0).columns().get(0).compute().orElseThrow();
  }

  private Object number(String closure) {
    return rule("number", closure).apply(row);
  }

  private Object text(String closure) {
    return rule("text", closure).apply(row);
  }

  @Test
  void numbersAreDecimal() {
    assertThat(number("0.1 + 0.2")).isEqualTo(new BigDecimal("0.3"));
    assertThat(number("row.number('a') / 3"))
        .isEqualTo(new BigDecimal("3.333333333333333333333333333333333"));
    assertThat(number("-row.number('a') % 4 + 1")).isEqualTo(new BigDecimal("-1"));
  }

  @Test
  void aMissingCellMakesTheValueMissing() {
    assertThat(number("row.number('a') + row.number('absent')")).isNull();
    assertThat(number("row.number('absent') > 3 ? 1 : 2")).isNull();
    assertThat(number("if (row.number('absent') > 3) { 1 } else { 2 }")).isNull();
    assertThat(text("\"n° ${row.number('absent')}\"")).isNull();
    assertThat(number("row.date('absent').year()")).isNull();
  }

  @Test
  void aMissingCellCanBeGivenAValue() {
    assertThat(number("row.number('absent') ?: 7")).isEqualTo(new BigDecimal("7"));
    assertThat(number("row.number('absent') == null ? 0 : 1")).isEqualTo(new BigDecimal("0"));
    assertThat(text("row.text('absent') ?: 'rien'")).isEqualTo("rien");
  }

  @Test
  void divisionByZeroIsMissing() {
    assertThat(number("row.number('a') / 0")).isNull();
  }

  @Test
  void theLastExpressionIsTheValue() {
    assertThat(
            text("def n = row.normal('nom')\nif (n.startsWith('cafe')) { 'oui' } else { 'non' }"))
        .isEqualTo("oui");
    assertThat(text("if (row.isBlank('nom')) { return 'vide' }\n'plein'")).isEqualTo("plein");
  }

  @Test
  void textsHaveTheirWords() {
    assertThat(text("row.text('nom').toUpperCase().replace('É', 'E').substring(0, 4)"))
        .isEqualTo("CAFE");
    assertThat(text("row.text('liste').split(';').collect { it + '1' }.join(', ')"))
        .isEqualTo("x1, y1, z1");
    assertThat(number("row.text('liste').split(';').size()")).isEqualTo(new BigDecimal("3"));
    assertThat(number("row.text('liste').length()")).isEqualTo(new BigDecimal("5"));
    assertThat(number("'12,5'.toBigDecimal() + ' 3 '.toInteger()"))
        .isEqualTo(new BigDecimal("15.5"));
    assertThat(text("row.text('nom').matches('Caf. .*') ? 'oui' : 'non'")).isEqualTo("oui");
  }

  @Test
  void anIndexOutsideATextIsBroughtBack() {
    assertThat(text("row.text('nom').substring(3, 900)")).isEqualTo("é des Ponts");
    assertThat(text("row.text('nom').substring(900)")).isEqualTo("");
  }

  @Test
  void daysHaveTheirWords() {
    assertThat(number("row.date('jour').year() * 100 + row.date('jour').month()"))
        .isEqualTo(new BigDecimal("201111"));
    assertThat(rule("date", "row.date('jour')").apply(row)).isEqualTo(LocalDate.of(2011, 11, 5));
  }

  @Test
  void listsHaveTheirWords() {
    assertThat(text("['a', 'b', 'c'].find { it > 'a' }")).isEqualTo("b");
    assertThat(
            text("['a', 'b'].any { x -> x == 'b' } && !['a'].every { it == 'b' } ? 'oui' : 'non'"))
        .isEqualTo("oui");
    assertThat(text("['a', 'b'][1]")).isEqualTo("b");
    assertThat(text("['a', 'b'][2]")).isNull();
    assertThat(text("[oui: 'O', non: 'N']['non']")).isEqualTo("N");
    assertThat(text("'b' in ['a', 'b'] ? 'oui' : 'non'")).isEqualTo("oui");
    assertThat(number("[1, 2, 3].findAll { it > 1 }.size()")).isEqualTo(new BigDecimal("2"));
  }

  @Test
  void loopsCount() {
    assertThat(number("def n = 0\nfor (x in [1, 2, 3]) { n += x }\nn"))
        .isEqualTo(new BigDecimal("6"));
    assertThat(number("def n = 0\nwhile (n < 50) { n = n + seuil; if (n > 20) { break } }\nn"))
        .isEqualTo(new BigDecimal("21"));
  }

  @Test
  void logicKnowsMissingValues() {
    assertThat(text("row.number('absent') > 3 && false ? 'oui' : 'non'")).isEqualTo("non");
    assertThat(text("row.number('absent') > 3 || true ? 'oui' : 'non'")).isEqualTo("oui");
    assertThat(text("row.number('absent') > 3 && true ? 'oui' : 'non'")).isNull();
  }

  @Test
  void whatARuleDependsOnIsItsTextAndTheNamesItUses() {
    RowRule rule = rule("number", "row.number('a') + seuil");
    assertThat(rule.digest()).contains("row.number('a') + seuil").contains("seuil=3");
    assertThat(rule.place()).hasToString("s.groovy:2:51");
  }

  private String failure(String closure) {
    RowRule rule = rule("text", closure);
    DiagnosticException failure =
        catchThrowableOfType(DiagnosticException.class, () -> rule.apply(row));
    return Project.line(failure.diagnostics().get(0));
  }

  @Test
  void aLoopWithoutEndIsStopped() {
    assertThat(failure("while (true) { }\n'a'"))
        .isEqualTo("s.groovy:3:1: This block does not end: it took more than 100000 turns.");
    assertThat(failure("def x = 0\nwhile (x < 1) { x = x * 1 }\n'a'"))
        .isEqualTo("s.groovy:4:1: This block does not end: it took more than 100000 turns.");
  }

  @Test
  void aPatternThatSearchesForYearsIsStopped() {
    assertThat(
            failure("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('(a|aa)+\\\\1b') ? 'a' : 'b'"))
        .isEqualTo(
            "s.groovy:3:41: This pattern takes too much searching (more than 1000000 characters"
                + " read): simplify it.");
  }

  @Test
  void aPatternThatIsNoneIsReported() {
    assertThat(failure("'a'.matches('[') ? 'a' : 'b'"))
        .isEqualTo("s.groovy:3:5: '[' is not a pattern.");
  }

  @Test
  void aTextThatGrowsWithoutEndIsStopped() {
    assertThat(failure("def x = 'aaaaaaaaaa'\nwhile (true) { x = x + x }\nx"))
        .isEqualTo("s.groovy:4:22: This text has more than 100000 characters.");
    assertThat(
            failure("def x = 'aaaaaaaaaa'\nwhile (true) { x = x.replace('a', 'aaaaaaaaaa') }\nx"))
        .isEqualTo("s.groovy:4:22: This text has more than 100000 characters.");
  }

  @Test
  void aNumberThatGrowsWithoutEndIsStopped() {
    assertThat(failure("def x = 10\nwhile (true) { x = x * x }\n'a'"))
        .isEqualTo("s.groovy:4:22: This number or text is out of all proportion.");
  }

  @Test
  void aDropRuleGivesYesOrNo() {
    Project project =
        new Project()
            .source(
                "s.groovy",
                "source('s') { file 's.csv'; drop('r') { row -> row.text('nom').contains('Ponts') } }");
    var drop = project.evaluate().sources().get(0).drops().get(0);
    assertThat(project.said()).isEmpty();
    assertThat(drop.reason()).isEqualTo("r");
    assertThat(drop.rule().apply(row)).isEqualTo(true);
  }

  @Test
  void aRuleHasNoMemoryFromRowToRow() {
    RowRule rule = rule("number", "def n = 0\nif (row.number('a') > 5) { n = 1 }\nn");
    List<Object> values =
        List.of(rule.apply(row), rule.apply(new TextRow(Map.of("a", "1"))), rule.apply(row));
    assertThat(values)
        .containsExactly(new BigDecimal("1"), new BigDecimal("0"), new BigDecimal("1"));
  }
}
