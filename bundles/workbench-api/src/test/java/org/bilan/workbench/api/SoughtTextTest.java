package org.bilan.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What does not count when a text is sought. */
class SoughtTextTest {

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(SoughtText.of("Événement À L’ŒUVRE")).isEqualTo("evenement a l'œuvre");
  }

  @Test
  void allKindsOfSpacesAreOne() {
    assertThat(SoughtText.of("1\u202f789\u00a0événements")).isEqualTo("1 789 evenements");
  }

  @Test
  void wordsAreFoundInAnyOrder() {
    assertThat(SoughtText.holdsWords("Préférences de l’éditeur", "editeur pref")).isTrue();
    assertThat(SoughtText.holdsWords("Préférences de l’éditeur", "editeur page")).isFalse();
  }

  @Test
  void noWordIsInEveryText() {
    assertThat(SoughtText.holdsWords("Projet", "  ")).isTrue();
  }
}
