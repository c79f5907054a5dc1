package org.bilan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportMessagesTest {

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            ReportMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void everyMessageIsWrittenInBothLanguages() throws IOException {
    Properties french = read("messages_fr.properties");
    assertThat(french.stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(read("messages_en.properties").stringPropertyNames())
        .allMatch(code -> code.startsWith("report."));
  }

  @Test
  void bothLanguagesTellTheSameArguments() throws IOException {
    Properties french = read("messages_fr.properties");
    Properties english = read("messages_en.properties");
    for (String code : french.stringPropertyNames()) {
      for (int i = 0; i < 5; i++) {
        String argument = "{" + i + "}";
        assertThat(english.getProperty(code).contains(argument))
            .as(code)
            .isEqualTo(french.getProperty(code).contains(argument));
      }
    }
  }
}
