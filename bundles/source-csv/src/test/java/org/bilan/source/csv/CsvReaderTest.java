package org.bilan.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"liste.csv", "LISTE.CSV", "2011/liste.tsv", "liste.txt"})
  void delimitedTextFilesAreItsOwn(String name) {
    assertThat(new CsvReader().reads(name)).isTrue();
  }

  @Test
  void workbooksAreNot() {
    assertThat(new CsvReader().reads("liste.xlsx")).isFalse();
    assertThat(new CsvReader().format()).isEqualTo("csv");
  }
}
