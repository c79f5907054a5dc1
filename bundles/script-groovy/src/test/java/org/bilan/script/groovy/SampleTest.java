package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.script.ScriptResult;
import org.junit.jupiter.api.Test;

class SampleTest {

  private final Project project = Project.withSources();

  @Test
  void sourcesComeInTheOrderOfTheirReferences() {
    ScriptResult result = project.evaluate();
    assertThat(project.said()).isEmpty();
    assertThat(result.sources().stream().map(SourceDefinition::name))
        .containsExactly("regions", "organisateurs", "manifestations", "enquete");
  }

  @Test
  void indicatorsOfAnyFileMayUseOneAnother() {
    project
        .indicators("a.groovy", "indicator('a') { value figure('b') / 2 }")
        .indicators("b.groovy", "indicator('b') { value count(manifestations) }");
    List<Indicator> indicators = project.evaluate().indicators();
    assertThat(project.said()).isEmpty();
    assertThat(indicators.stream().map(Indicator::id)).containsExactly("a", "b");
  }
}
