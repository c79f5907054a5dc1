package org.bilan.report.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {

  private static final String TOLD =
      " » n’est pas un mot des conditions, qui s’écrivent {when …}, {or when …}, {otherwise} et"
          + " {end}. → ";

  private static Project project() {
    return new Project().events("events.total", "1732");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "{when national}a{otherwize}b{end}¦18¦otherwize¦otherwise",
        "{when national}a{sinon}b{end}¦18¦sinon¦otherwise",
        "{when national}a{Otherwise}b{end}¦18¦Otherwise¦otherwise",
        "{when national}a{End}¦18¦End¦end",
        "{When national}a{end}¦2¦When¦when",
        "{si national}a{otherwise}b{end}¦2¦si¦when",
        "{ si  events.total > 3 }a{end}¦3¦si¦when",
        "{when national}a{ou si regional}b{end}¦18¦ou si¦or when"
      })
  void oneSlipIsToldOnceWithTheWordToWrite(
      String text, int column, String written, String keyword) {
    assertThat(project().checkText(text))
        .containsExactly("texts/t.md:2:" + column + ": « " + written + TOLD + keyword);
  }

  @Test
  void aBlockInFrenchTellsEachOfItsWords() {
    assertThat(project().checkText("{si national}a{sinon si regional}b{sinon}c{fin}"))
        .extracting(message -> message.replaceAll("^.*« (.*) » n.*→ (.*)$", "$1: $2"))
        .containsExactly("si: when", "sinon si: or when", "sinon: otherwise", "fin: end");
  }

  @Test
  void aNameThatIsLikeAFrenchWordIsAName() {
    Project project = new Project().events("fin", "3").events("si", "2");
    assertThat(project.checkText("{when national}{fin} et {si | noun}{end}")).isEmpty();
    assertThat(project.print("{when national}{fin} et {si | number}{end}")).isEqualTo("3 et 2");
  }

  @ParameterizedTest
  @CsvSource({"nom, noun", "Environ, about", "année, year", "nombre, number"})
  void aFormatInFrenchIsToldInTheWordOfTexts(String written, String format) {
    assertThat(project().checkText("Soit {events.total | " + written + "}"))
        .containsExactly(
            "texts/t.md:2:22: Il n’y a pas de format « " + written + " ». → " + format);
  }
}
