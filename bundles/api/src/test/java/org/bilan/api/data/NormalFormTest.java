package org.bilan.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  Débat / conférence '       | 'debat conference'",
        "Œuvre                         | oeuvre",
        "'L''Ægide'                    | 'l aegide'",
        "PROVENCE-ALPES-CÔTE D'AZUR    | 'provence alpes cote d azur'",
        "'1\u202f732'                  | '1 732'",
        "'—'                           | ''",
        "'ﬁn'                          | fin"
      })
  void labelsAreComparedWithoutCaseMarksOrPunctuation(String text, String normal) {
    assertThat(NormalForm.of(text)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({"' / ', /", "+, +", "Привет, Привет", "' Débat / conférence', debat conference"})
  void labelsWithoutNormalFormAreComparedAsTheyAre(String text, String form) {
    assertThat(NormalForm.label(text)).isEqualTo(form);
  }
}
