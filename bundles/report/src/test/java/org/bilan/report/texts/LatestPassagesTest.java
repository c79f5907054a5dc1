package org.bilan.report.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.script.ScriptFile;
import org.junit.jupiter.api.Test;

class LatestPassagesTest {

  private final LatestPassages latest = new LatestPassages();

  private static List<ScriptFile> texts(String words) {
    return List.of(new ScriptFile("texts/essentiel.md", "# debut\n\n" + words + "\n"));
  }

  @Test
  void theSameTextsAreReadOnce() {
    assertThat(latest.read(texts("Un."))).isSameAs(latest.read(texts("Un.")));
  }

  @Test
  void otherTextsAreReadAgain() {
    Passages before = latest.read(texts("Un."));
    assertThat(latest.read(texts("Deux."))).isNotSameAs(before);
    assertThat(latest.read(texts("Deux.")).ids()).containsExactly("essentiel.debut");
  }
}
