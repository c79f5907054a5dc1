package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one slip does to the rest of a project: nothing. */
class SlipsTest {

  @Test
  void aWordOfABundleThatStoppedNamesTheBundle() {
    Project project =
        Project.withSources()
            .indicators("i.groovy", "indicator('a') { value forecast(count(regions)) }");
    var forecasts = TestWords.forecasts();
    project.host.add(forecasts);
    assertThat(project.messages()).isEmpty();
    project.host.remove(forecasts);
    assertThat(project.messages())
        .containsExactly(
            "i.groovy:1:24: 'forecast' is a word of the bundle 'indicators-forecast', which is not"
                + " active.");
    project.host.add(forecasts);
    assertThat(project.messages()).isEmpty();
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
  void anIndicatorThatIsNotUnderstoodIsStillKnownByItsId() {
    Project project =
        Project.withSources()
            .indicators(
                "i.groovy",
                "indicator('a') { value conut(regions) }\nindicator('b') { value count(regions) }");
    assertThat(project.messages()).hasSize(1);
    assertThat(project.evaluate().faulty()).containsExactly("a");
  }

  @Test
  void anIndicatorOfWhichAnyWordIsWrongIsFaulty() {
    Project project =
        Project.withSources()
            .indicators(
                "i.groovy",
                "indicator('a') { noun 'un', 'des', feminin: true; value count(regions) }\n"
                    + "indicator('b') { value breakdown('a') }\n"
                    + "indicator('c') { value count(manifestations).by(manifestations.theme)\n"
                    + "  each d: 'Travailler'; noun 'un' }");
    assertThat(project.messages())
        .containsExactly(
            "i.groovy:1:36: 'noun' has no option 'feminin:'. Did you mean 'feminine'?",
            "i.groovy:2:34: 'a' is a figure; 'breakdown' takes the id of a breakdown.",
            "i.groovy:4:25: 'noun' lacks a value: a text between quotes.");
    assertThat(project.evaluate().faulty()).containsExactlyInAnyOrder("a", "c", "c.d");
    assertThat(project.evaluate().indicators()).extracting(i -> i.id()).containsExactly("b");
  }

  @Test
  void allSlipsOfAllFilesAreToldInOneRunInTheOrderOfFiles() {
    Project project =
        Project.withSources()
            .source("x.groovy", "source('x') { file 'x.csv'; txt 'a'; numbr 'b' }")
            .indicators("i.groovy", "indicator('a') { valeu 3; labl 'x' }\nindicator('b') { }")
            .layout("report('r') { titel 'R'; cover(3); part('P') { bars 'a.b' } }");
    assertThat(project.messages())
        .extracting(m -> m.substring(0, m.indexOf(": ")))
        .containsExactly(
            "x.groovy:1:29",
            "x.groovy:1:38",
            "i.groovy:1:18",
            "i.groovy:1:27",
            "i.groovy:2:1",
            "bilan.groovy:1:15",
            "bilan.groovy:1:32",
            "bilan.groovy:1:53");
  }

  @Test
  void aColumnWithASlipIsStillKnownElsewhere() {
    Project project =
        Project.withSources()
            .source("x.groovy", "source('x') { file 'x.csv'; category('c') { oneOff 'A' } }")
            .indicators("i.groovy", "indicator('a') { value count(x.c.is('B')) }");
    assertThat(project.messages())
        .containsExactly(
            "x.groovy:1:45: 'oneOff' is not a word of 'category'. Did you mean 'oneOf'?");
  }

  @Test
  void aColumnOfAMisspeltWordIsNotMissedElsewhere() {
    Project project =
        Project.withSources()
            .source("x.groovy", "source('x') { file 'x.csv'; txt 'c'; distinct by: ['c'] }")
            .indicators("i.groovy", "indicator('a') { value count(x.c.is('B')) }");
    assertThat(project.messages())
        .containsExactly("x.groovy:1:29: 'txt' is not a word of 'source'. Did you mean 'text'?");
  }

  @Test
  void aSourceThatCannotBeParsedIsNotMissedElsewhere() {
    Project project =
        Project.withSources()
            .source("x.groovy", "source('x') { file 'x.csv'")
            .indicators("i.groovy", "indicator('a') { value count(x.c.is('B')) }");
    assertThat(project.messages()).containsExactly("x.groovy:1:13: '{' is never closed.");
  }

  @Test
  void anIndicatorThatCannotBeParsedIsNotMissedElsewhere() {
    Project project =
        Project.withSources()
            .indicators("x.groovy", "indicator('b') { value count(")
            .indicators("i.groovy", "indicator('a') { value figure('b') / 2 }");
    assertThat(project.messages()).containsExactly("x.groovy:1:29: '(' is never closed.");
  }

  @Test
  void aNameGivenToSomethingWrongIsNotReportedAgain() {
    Project project =
        Project.withSources()
            .indicators(
                "i.groovy",
                "def x = manifestations.them\n"
                    + "indicator('a') { value count(x.is('B')).by(x) }\n"
                    + "indicator('b') { value figure('a') / 2 }");
    assertThat(project.messages())
        .containsExactly(
            "i.groovy:1:24: manifestations has no column 'them'. Did you mean 'theme'?");
  }

  @Test
  void sourcesInACircleAreReportedOnce() {
    Project project =
        new Project()
            .source(
                "x.groovy",
                "source('a') { file 'a.csv'; reference('r') { to b } }\n"
                    + "source('b') { file 'b.csv'; reference('r') { to a } }");
    assertThat(project.messages())
        .containsExactly(
            "x.groovy:2:39: These sources refer to one another in a circle: a → b → a.");
  }
}
