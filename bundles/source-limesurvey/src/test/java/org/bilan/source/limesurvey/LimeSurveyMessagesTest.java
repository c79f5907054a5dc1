package org.bilan.source.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LimeSurveyMessagesTest {

  private static Properties read(String language) throws IOException {
    Properties properties = new Properties();
    String file = "messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            LimeSurveyMessages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void bothLanguagesHaveTheSameCodes() throws IOException {
    assertThat(read("fr").keySet()).isEqualTo(read("en").keySet()).isNotEmpty();
  }
}
