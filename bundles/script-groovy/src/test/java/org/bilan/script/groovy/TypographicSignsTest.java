package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of word processors are named where they are, with what to write, once. */
class TypographicSignsTest {

  private static List<String> messages(String indicators) {
    return Project.withSources()
        .indicators("i.groovy", indicators)
        .layout("report('r') { title 'R {a | noun}'; part('P') { keyFigures 'a' } }")
        .messages();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {"“;”;\"", "«;»;\"", "„;“;\"", "‘;’;'", "’;’;'", "‚;‘;'", "«\u00A0;\u00A0»;\""})
  void aTypographicQuoteIsNamedWithTheStraightOne(String opening, String closing, String straight) {
    assertThat(messages("\nindicator(" + opening + "a" + closing + ") { value count(regions) }"))
        .containsExactly(
            "i.groovy:2:11: The sign "
                + opening.charAt(0)
                + " comes from a word processor; the quotes of a script are straight. Write "
                + straight
                + ".");
  }

  @Test
  void anApostropheInItDoesNotHideIt() {
    assertThat(messages("indicator('a') {\n  label “D'une édition”\n  value count(regions)\n}"))
        .containsExactly(
            "i.groovy:2:9: The sign “ comes from a word processor; the quotes of a script are"
                + " straight. Write \".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", "\u2007"})
  void aNoBreakSpaceIsToldWhereItIs(String space) {
    assertThat(messages("indicator('a') { value" + space + "count(regions) }"))
        .containsExactly(
            "i.groovy:1:23: There is a no-break space here, which has its place in a text only."
                + " Replace it with a plain space.");
  }

  @Test
  void theyAreAtHomeInTextsAndComments() {
    assertThat(
            messages(
                "indicator('a') { label \"« l’an »\u00A0: “x”\"; value count(regions) } // « ’"))
        .isEmpty();
  }

  @Test
  void whereATextEndedAtAnApostropheTheyAreMeantAsText() {
    assertThat(messages("indicator('a') { label 'l'an « x »'; value count(regions) }"))
        .singleElement()
        .asString()
        .doesNotContain("word processor");
  }
}
