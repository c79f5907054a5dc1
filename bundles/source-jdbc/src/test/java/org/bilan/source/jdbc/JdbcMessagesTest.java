package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class JdbcMessagesTest {

  @Test
  void bothLanguagesHaveTheSameCodes() throws IOException {
    assertThat(messages("fr").keySet()).isNotEmpty().isEqualTo(messages("en").keySet());
  }

  @Test
  void bothLanguagesUseTheSameArguments() throws IOException {
    Properties english = messages("en");
    messages("fr")
        .forEach(
            (code, pattern) ->
                assertThat(arguments((String) pattern))
                    .as((String) code)
                    .isEqualTo(arguments(english.getProperty((String) code))));
  }

  @Test
  void aCodeOfAnotherBundleIsNotAnswered() {
    assertThat(new JdbcMessages().pattern("clean.no-column", Locale.FRENCH)).isEmpty();
  }

  private static String arguments(String pattern) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      found.append(pattern.contains("{" + i + "}") ? i : "");
    }
    return found.toString();
  }

  private static Properties messages(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            JdbcMessages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
