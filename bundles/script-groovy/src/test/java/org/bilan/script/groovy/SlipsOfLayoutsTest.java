package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips in layouts: each gives one message, at its place. */
class SlipsOfLayoutsTest {

  private static Arguments slip(String script, String message) {
    return Arguments.of(script, message);
  }

  private static final String INDICATORS =
      """
      indicator('events.total') { value count(manifestations) }
      indicator('events.by-theme') { value count(manifestations).by(manifestations.theme) }
      indicator('events.top') { value breakdown('events.by-theme').top(2) }
      """;

  static Stream<Arguments> slipsOfLayouts() {
    return Stream.of(
        slip(
            "bars 'events.total'",
            "2:6: 'events.total' is a figure; 'bars' takes the id of a breakdown."),
        slip(
            "bars 'events.by-them'",
            "2:6: There is no indicator 'events.by-them'. Did you mean 'events.by-theme'?"),
        slip(
            "keyFigures 'events.by-theme'",
            "2:12: 'events.by-theme' is a breakdown; 'keyFigures' takes the id of a figure or a ranking."),
        slip("text events.total", "2:6: 'events.total' is an indicator: write it between quotes."),
        slip(
            "text 'events.total'",
            "2:6: 'text' takes a passage of a text, 'file.passage'; 'events.total' is none."),
        slip(
            "text 'chapeau'",
            "2:6: 'text' takes a passage of a text, 'file.passage'; 'chapeau' is none."),
        slip(
            "text essentiel.chapeau",
            "2:6: Write 'essentiel.chapeau' between quotes: it is a text."),
        slip(
            "onlyWhen has('events.totl')",
            "2:14: There is no indicator 'events.totl'. Did you mean 'events.total'?"),
        slip(
            "onlyWhen 'events.total'",
            "2:10: 'onlyWhen' takes a test of the layout; here it is given a text between quotes."),
        slip(
            "has('events.total')",
            "2:1: This line says nothing: it gives a test of the layout, and nothing is done with it. A word is missing before it (value, label…)."),
        slip(
            "table 'events.total', 'events.by-theme'",
            "2:1: A table shows breakdowns or figures, not both."),
        slip(
            "table rows: 'events.by-theme', captoin: 'x'",
            "2:32: 'table' has no option 'captoin:'. Did you mean 'caption'?"),
        slip(
            "bars('events.by-theme') { captoin 'x' }",
            "2:27: 'captoin' is not a word of 'bars'. Did you mean 'caption'?"),
        slip("bars('events.by-theme') { first 0 }", "2:27: 'first' takes a positive number."),
        slip(
            "bars('events.by-theme') { axisFrom 800 }",
            "2:27: 'axisFrom' is for 'lines' only: bars or dots that do not start from zero mislead, for their lengths are compared."),
        slip(
            "lines('events.by-theme') { axisFrom 0 }", "2:28: 'axisFrom' takes a positive number."),
        slip(
            "donut('events.by-theme') { ordered(); diverging() }",
            "2:39: 'ordered' and 'diverging' do not go together: keep one of them."),
        slip(
            "donut('events.by-theme') { sorted(); ordered() }",
            "2:38: 'ordered': sorting by value undoes the order of categories that 'ordered' shows. Keep one of them."),
        slip(
            "donut('events.by-theme') { ordered(); sorted() }",
            "2:39: 'sorted': sorting by value undoes the order of categories that 'ordered' shows. Keep one of them."),
        slip("bars()", "2:1: 'bars' takes the id of an indicator, between quotes."),
        slip(
            "list(manifestations) { show manifestations.titr }",
            "2:44: manifestations has no column 'titr'. Did you mean 'titre'?"),
        slip(
            "list(manifestations) { show regions.region }",
            "2:24: 'show' takes a column of 'manifestations', the source of the list, not regions.region."),
        slip(
            "list(manifestations) { sortBy manifestations.titre }",
            "2:1: Say which columns of 'manifestations' to show: write show."),
        slip(
            "list(manifestation) { show manifestations.titre }",
            "2:6: There is no source 'manifestation'. Did you mean 'manifestations'?"),
        slip(
            "sideBySide { bars 'events.by-theme' }",
            "2:1: 'sideBySide' puts two or three elements side by side."),
        slip(
            "sectoin('x') { bras 'y' }",
            "2:1: 'sectoin' is not a word of 'part'. Did you mean 'section'?"),
        slip("section('x')", "2:1: 'section' opens a block: '{…}' is missing after it."));
  }

  @Test
  void aParameterSaysWhatItRestricts() {
    String layout = "report('r') { title 'R'\n parameter('region') { values regions.region%s } }";
    assertThat(Project.withSources().layout(layout.formatted("")).messages())
        .containsExactly(
            "bilan.groovy:2:2: The parameter 'region' restricts nothing: the bilan of each value"
                + " would have all figures. Write restricts followed by the columns that must equal"
                + " the value, as restricts source.column.");
    assertThat(Project.withSources().layout(layout.formatted("; restricts()")).messages())
        .hasSize(1);
    assertThat(
            Project.withSources().layout(layout.formatted("; restrict regions.region")).messages())
        .hasSize(1)
        .first()
        .asString()
        .contains("Did you mean 'restricts'?");
  }

  @ParameterizedTest
  @MethodSource("slipsOfLayouts")
  void aSlipInALayoutGivesOneMessage(String line, String message) {
    Project project =
        Project.withSources()
            .indicators("i.groovy", INDICATORS)
            .layout("report('r') { title 'R'; part('P') {\n" + line + "\n} }");
    assertThat(project.messages()).containsExactly("bilan.groovy:" + message);
  }
}
