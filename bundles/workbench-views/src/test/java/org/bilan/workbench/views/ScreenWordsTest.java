package org.bilan.workbench.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of the views. */
class ScreenWordsTest {

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(keys("fr")).isEqualTo(keys("en"));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    String name = "messages_" + language + ".properties";
    try (InputStream stream = Views.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return words.stringPropertyNames();
  }
}
