package org.bilan.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.document.Block;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U+202F is written ␣ and U+00A0 is written _ in this class. */
class PrecisionTest {

  private static final Noun NOUN = new Noun("participant", "participants", false);

  private static String visible(String text) {
    return text.replace('\u202F', '␣').replace('\u00A0', '_');
  }

  private static Project project(String value, String unit, String precision) {
    Optional<BigDecimal> exactTo = Optional.of(new BigDecimal(precision));
    return new Project()
        .result(
            Project.indicator("x", Project.opaque(), Optional.of(NOUN), exactTo),
            new Result.Figure(
                Value.of(new BigDecimal(value)),
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Flag.ESTIMATE)));
  }

  private static String tile(Project project) {
    project.element(new LayoutElement.KeyFigures(List.of("x"), Project.LINE));
    Block.KeyFigures figures = (Block.KeyFigures) project.blocks().get(0);
    return visible(figures.figures().get(0).value());
  }

  private static String text(Project project, String format) {
    return visible(project.print("soit {x" + format + "}")).substring("soit ".length());
  }

  @ParameterizedTest
  @CsvSource({
    "122045, environ 122␣000",
    "6590, environ 7␣000",
    "2590, environ 3␣000",
    "3250, environ 3␣000",
    "7000, environ 7␣000",
    "412, environ 400"
  })
  void aTileAndATextTellTheSameOfWhatIsExactToThousands(String value, String expected) {
    assertThat(tile(project(value, "", "1000"))).isEqualTo(expected);
    Project project = project(value, "", "1000");
    assertThat(text(project, " | about")).isEqualTo(expected);
    assertThat(text(project, " | about 6 digits")).isEqualTo(expected);
    String number = expected.substring("environ ".length());
    assertThat(text(project, "")).isEqualTo(number);
    assertThat(text(project, " | number")).isEqualTo(number);
    assertThat(text(project, " | noun")).isEqualTo(number + "_participants");
    assertThat(project.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "6590; over; environ 7␣000",
        "122545; over; plus de 120␣000",
        "119600; over; environ 120␣000",
        "124590; nearly 125000; près de 125␣000",
        "6590; under 3 digits; environ 7␣000",
        "18; rough; une vingtaine",
        "6590; rough; environ 7␣000"
      })
  void whatIsChosenStartsFromTheValueRounded(String value, String format, String expected) {
    Project project = project(value, "", value.length() > 3 ? "1000" : "1");
    assertThat(text(project, " | " + format)).isEqualTo(expected);
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void whatIsAssertedIsAboutTheValueRounded() {
    Project project = project("2590", "", "1000");
    assertThat(text(project, " | about 3000")).isEqualTo("environ 3␣000");
    assertThat(project.messages()).isEmpty();
    project.print("soit {x | about 2600}");
    assertThat(visible(project.messages().get(0)))
        .isEqualTo(
            "texts/t.md:2:6: « environ 2␣600 » n’est pas vrai de x (2␣590). Vrai : environ 3␣000.");
  }

  @Test
  void whatIsAssertedToBeOverIsSoBeforeItIsRounded() {
    Project project = project("6590", "", "1000");
    project.print("soit {x | over 6800}");
    assertThat(project.problems()).singleElement().matches(problem -> problem.isError());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "22.14; %; 0.1; percent; 22,1␣%",
        "22.14; %; 0.1; percent 0; 22␣%",
        "22.14; %; 0.1; signed; +22,1␣%",
        "22.14; %; 0.1; change; augmente de 22,1␣%",
        "71420; €; 1000; money; 71␣000␣€",
        "71420; €; 1000; money k; 71␣k€",
        "71420; €; 1000; about; environ 71␣000␣€",
        "3.42; ''; 0.1; number; 3,4",
        "1.96; ''; 0.1; plural \"un\" \"des\"; des"
      })
  void everyFormatTellsWhatIsDeclaredExact(
      String value, String unit, String precision, String format, String expected) {
    assertThat(text(project(value, unit, precision), " | " + format)).isEqualTo(expected);
  }

  @Test
  void valuesOfABreakdownAreRoundedToo() {
    Project project = new Project();
    List<Result.Cell> cells = List.of(Project.cell("A", Optional.empty(), "6590"));
    project.result(
        Project.indicator(
            "y", Project.count(), Optional.empty(), Optional.of(new BigDecimal("1000"))),
        new Result.Breakdown(Result.Measure.COUNT, "", cells));
    project.element(
        new LayoutElement.Table(
            List.of("y"), Optional.empty(), false, false, List.of(), Project.LINE));
    assertThat(visible(project.blocks().toString())).contains("7␣000").doesNotContain("6␣590");
  }
}
