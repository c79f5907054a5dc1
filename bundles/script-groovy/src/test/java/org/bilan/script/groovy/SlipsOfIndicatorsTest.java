package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips in scripts of indicators: each gives one message, at its place. */
class SlipsOfIndicatorsTest {

  private static Arguments slip(String script, String message) {
    return Arguments.of(script, message);
  }

  static Stream<Arguments> slipsOfIndicators() {
    return Stream.of(
        slip(
            "indicator('a') { value count(manifestatons).by(manifestatons2.theme) }",
            "There is no source 'manifestatons'. Did you mean 'manifestations'?"),
        slip(
            "indicator('a') { value sum(manifestatons.frequentation).by(manifestations.theme) }",
            "i.groovy:1:28: There is no source 'manifestatons'. Did you mean 'manifestations'?"),
        slip(
            "indicator('a') { value shares(manifestations.organisateur.famile) }",
            "i.groovy:1:59: manifestations.organisateur has no column 'famile'. Did you mean"
                + " 'famille'?"),
        slip(
            "indicator('a') { value count(manifestations.theme.is(\"Travailer\")) }",
            "i.groovy:1:54: manifestations.theme has no category 'Travailer'. Did you mean"
                + " 'Travailler'?"),
        slip(
            "indicator('a') { value sum(manifestations.theme) }",
            "i.groovy:1:28: 'sum' takes a number column; here it is given a category column."),
        slip(
            "indicator('a') { value count(3) }",
            "i.groovy:1:30: 'count' takes a condition or a source; here it is given a number."),
        slip(
            "indicator('a') { value conut(manifestations) }",
            "i.groovy:1:24: 'conut' is not a word of 'indicator'. Did you mean 'count'?"),
        slip(
            "indicator('a') { value growth(fom: figure('a'), to: figure('a')) }",
            "i.groovy:1:31: 'growth' has no option 'fom:'. Did you mean 'from'?"),
        slip(
            "indicator('a') { value growth(from: figure('a')) }",
            "i.groovy:1:24: 'growth' lacks its option 'to:'."),
        slip(
            "indicator('events.total') { value count(manifestations) }\n"
                + "indicator('a') { value figure('events.totl') / 2 }",
            "i.groovy:2:31: There is no indicator 'events.totl'. Did you mean 'events.total'?"),
        slip(
            "indicator('events.total') { value count(manifestations) }\n"
                + "indicator('a') { value breakdown('events.total') }",
            "i.groovy:2:34: 'events.total' is a figure; 'breakdown' takes the id of a breakdown."),
        slip(
            "indicator('events.total') { value count(manifestations) }\n"
                + "indicator('a') { value figure(events.total) }",
            "i.groovy:2:31: 'events.total' is an indicator: write it between quotes."),
        slip(
            "indicator('events.by-theme') { value count(manifestations).by(manifestations.theme) }\n"
                + "indicator('a') { value breakdown(events.by-theme) }",
            "i.groovy:2:34: 'events.by-theme' is an indicator: write it between quotes."),
        slip(
            "indicator('a') { value share(manifestations.publics.is(\"Jeunes\")) }",
            "i.groovy:1:53: 'is' is not a word of a column of several values."),
        slip(
            "indicator('a') { value share(manifestations.frequentation > 50) }",
            "i.groovy:1:59: Write .over(…) instead of '>': a condition is said with a word."),
        slip(
            "indicator('a') { value share(manifestations.theme == 'Travailler') }",
            "i.groovy:1:51: Write .is(…) instead of '==': a condition is said with a word."),
        slip(
            "indicator('a') { value share(!manifestations.theme.is('Travailler')) }",
            "i.groovy:1:30: Write .not() instead of '!': a condition is said with a word."),
        slip(
            "indicator('a') { value share(manifestations.theme.is('Travailler')"
                + " && manifestations.liste.is('x')) }",
            "i.groovy:1:68: Write .and(…) instead of '&&': a condition is said with a word."),
        slip(
            "indicator('a') { value edition.year > 2000 ? count(regions) : count(enquete) }",
            "i.groovy:1:24: '? :' is not part of the language of scripts: a script holds words of"
                + " Bilan only."),
        slip(
            "indicator('a') { if (edition.year > 2000) { value count(regions) }\n stated 3, 'x' }",
            "i.groovy:1:18: 'if' is not part of the language of scripts: a script holds words of"
                + " Bilan only."),
        slip(
            "indicator('a') { label \"A\" }",
            "i.groovy:1:1: The indicator 'a' has no value: it needs value or stated."),
        slip(
            "indicator('a') { count(manifestations); stated 1, 'x' }",
            "i.groovy:1:18: This line says nothing: it gives a figure, and nothing is done with"
                + " it. A word is missing before it (value, label…)."),
        slip(
            "indicator('a') { noun \"a\" \"b\"; stated 1, 'x' }",
            "i.groovy:1:27: A comma is missing before this."),
        slip(
            "indicator('a') { noun \"a\" \"b\" \"c\"; stated 1, 'x' }",
            "i.groovy:1:27: A comma is missing before this."),
        slip(
            "indicator('a') { noun \"a\" \"b\", feminine: true; stated 1, 'x' }",
            "i.groovy:1:27: A comma is missing before this."),
        slip(
            "indicator('a') { noun \"a\"; stated 1, 'x' }",
            "i.groovy:1:18: 'noun' lacks a value: a text between quotes."),
        slip(
            "indicateur('b') { stated 1, 'x' }\nindicator('a') { value figure('b') }",
            "i.groovy:1:1: 'indicateur' is not a word of an indicator script. Did you mean"
                + " 'indicator'?"),
        slip(
            "indicateur('b') { value count(regions).by(regions.region); each c: 'd' }\n"
                + "indicator('a') { value figure('b.c') }",
            "i.groovy:1:1: 'indicateur' is not a word of an indicator script. Did you mean"
                + " 'indicator'?"),
        slip(
            "indicator \"b\" { stated 1, 'x' }\nindicator('a') { value figure('b') }",
            "i.groovy:1:11: A word that opens a block takes its text between parentheses:"
                + " word(\"b\") {…}."),
        slip(
            "indicator('a') { label \"a\" \"b\"; stated 1, 'x' }",
            "i.groovy:1:28: A comma is missing before this."),
        slip(
            "indicator('a') { value 'events' }",
            "i.groovy:1:24: 'value' takes a breakdown or a figure or a ranking; here it is given"
                + " a text between quotes."),
        slip(
            "indicator('a') { value count(manifestations)\n stated 3, 'x' }",
            "i.groovy:2:2: An indicator is computed (value) or stated, not both."),
        slip(
            "indicator('a') { stated 3, 'x' }\nindicator('a') { stated 4, 'y' }",
            "i.groovy:2:1: The indicator 'a' is already defined: i.groovy:1:1."),
        slip(
            "indicator('a b') { stated 3, 'x' }",
            "i.groovy:1:11: 'a b' cannot be an id: letters, digits, dots and hyphens only."),
        slip(
            "indicator('a') { value count(manifestations).by(manifestations.theme)\n"
                + " each x: \"Travailer\" }",
            "i.groovy:2:10: manifestations.theme has no category 'Travailer'. Did you mean"
                + " 'Travailler'?"),
        slip(
            "indicator('a') { value count(manifestations)\n each x: \"Travailler\" }",
            "i.groovy:2:2: 'each' details a breakdown; the value of this indicator is none."),
        slip(
            "indicator('b') { value count(manifestations).by(manifestations.theme) }\n"
                + "indicator('a') { value breakdown('b').of(\"Consomer\") }",
            "i.groovy:2:42: manifestations.theme has no category 'Consomer'. Did you mean"
                + " 'Consommer'?"),
        slip(
            "indicator('a') { value count(manifestations) + manifestations.theme }",
            "i.groovy:1:46: '+' does not go between a figure and a category column."),
        slip(
            "indicator('a') { value count(manifestations).where(regions.region.is('x')) }",
            "i.groovy:1:46: This mixes the rows of two sources, manifestations and regions: take"
                + " one of them only."),
        slip(
            "indicator('a') { value count(manifestations).among(manifestations.theme.isKnown()) }",
            "i.groovy:1:46: 'among' sets the base of a share: it is said after share or shares."),
        slip(
            "indicator('a') { value figure('a').where(regions.region.isKnown()) }",
            "i.groovy:1:36: 'where' is said of a measure over rows (count, sum, share…); what"
                + " comes before is none."),
        slip(
            "indicator('a') { value count(manifestations.jour.over('hier')) }",
            "i.groovy:1:55: 'hier' is not a day: write 'yyyy-mm-dd', as '2011-11-01'."),
        slip(
            "indicator('a') { value count(manifestations.jour.year) }",
            "i.groovy:1:50: Write '.year()', with its parentheses."),
        slip(
            "indicator('a') { value count(manifestations).by(enquete.avis.items) }",
            "i.groovy:1:62: Write '.items()', with its parentheses."),
        slip(
            "indicator('a') { value rounded(figure('a'), 1.5) }",
            "i.groovy:1:45: 'rounded' takes a whole number; here it is given a number."),
        slip(
            "indicator('a') { value faulty(regions) }",
            "i.groovy:1:24: 'faulty' could not be evaluated: this is a fault of the bundle"
                + " 'indicators-base', please report it."),
        slip(
            "def n = 3\nn = 4\nindicator('a') { stated n, 'x' }",
            "i.groovy:2:3: 'n' does not change: a name is given once, with def."),
        slip(
            "def n = 3\ndef n = 4\nindicator('a') { stated n, 'x' }",
            "i.groovy:2:5: The name 'n' is already given in this block."),
        slip(
            "int n = 3\nindicator('a') { stated n, 'x' }",
            "i.groovy:1:1: Write 'def n = …', without a type."),
        slip(
            "indicator('a') { value (figure('a') + 1) / 2 }",
            "i.groovy:1:42: What 'value' is given ends at its closing parenthesis: put all of it"
                + " between parentheses, value((…) / 2)."),
        slip(
            "indicator('a') { value -figure('a') }",
            "i.groovy:1:18: 'value' is a word: it needs parentheses and what it speaks of."),
        slip(
            "indicator('a') { value 20 }",
            "i.groovy:1:18: A figure is not typed in: compute it from rows, or say who states it:"
                + " stated 20, \"who says it\"."),
        slip(
            "def half = 0.5\nindicator('a') { value half * 3 }",
            "i.groovy:2:18: A figure is not typed in: compute it from rows, or say who states it:"
                + " stated 1.5, \"who says it\"."),
        slip(
            "indicator('a') { value count(manifestations).by(manifestations.theme).top(0) }",
            "i.groovy:1:75: 'top' takes a positive number."),
        slip(
            "indicator('a') { value count(manifestations).by(manifestations.theme).bottom(-2) }",
            "i.groovy:1:78: 'bottom' takes a positive number."),
        slip(
            "indicator('a') { value count(manifestations).by(manifestations.theme).ranks(0, 3) }",
            "i.groovy:1:77: 'ranks' takes a positive number."),
        slip(
            "indicator('a') { value count }",
            "i.groovy:1:24: 'count' is a word: it needs parentheses and what it speaks of."),
        slip(
            "indicator('a') { label \"${count(regions)}\"; stated 1, 'x' }",
            "i.groovy:1:27: A text cannot hold a figure. For an indicator, write {id}, without"
                + " '$'."),
        slip(
            "identity(\"x\") { left figure('a') }\nindicator('a') { stated 3, 'x' }",
            "i.groovy:1:1: The identity 'x' has two sides: left and right."));
  }

  @ParameterizedTest
  @MethodSource("slipsOfIndicators")
  void aSlipInAnIndicatorGivesOneMessage(String script, String message) {
    if (!message.startsWith("i.groovy")) {
      assertThat(Project.withSources().indicators("i.groovy", script).messages())
          .hasSize(2)
          .first()
          .asString()
          .endsWith(message);
      return;
    }
    assertThat(Project.withSources().indicators("i.groovy", script).messages())
        .containsExactly(message);
  }
}
