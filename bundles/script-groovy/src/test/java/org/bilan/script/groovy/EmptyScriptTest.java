package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.api.output.Look;
import org.junit.jupiter.api.Test;

/** A file without a statement: what it should hold is told, on its first line. */
class EmptyScriptTest {

  @Test
  void anEmptyFileOfSourcesIsTold() {
    assertThat(Project.withSources().source("sources/x.groovy", "").messages())
        .containsExactly(
            "sources/x.groovy:1: This file is empty: write a source in it, source('name') {…}, or"
                + " delete it.");
  }

  @Test
  void commentsAloneSayNothing() {
    String comments = "\uFEFF// indicator('a') { value 3 }\r\n\r\n/* nor\n here */\n";
    assertThat(Project.withSources().indicators("indicators/i.groovy", comments).messages())
        .containsExactly(
            "indicators/i.groovy:1: This file is empty: write an indicator in it,"
                + " indicator('name') {…}, or delete it.");
  }

  @Test
  void anEmptyLayoutIsTold() {
    assertThat(Project.withSources().layout("\n \n").messages())
        .containsExactly(
            "bilan.groovy:1: This file is empty: write the layout in it, report('name') {…}.");
  }

  @Test
  void anEmptyLookIsToldAndTheDefaultStandsForIt() {
    Project project = new Project();
    assertThat(project.look("")).isEqualTo(Look.DEFAULT);
    assertThat(project.said())
        .containsExactly(
            "look.groovy:1: This file is empty: write a look in it, look('name') {…}, or delete"
                + " it.");
  }
}
