package org.bilan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PublishMessagesTest {

  @Test
  void bothLanguagesHaveTheSameCodes() throws Exception {
    assertThat(patterns("fr").keySet()).isNotEmpty().isEqualTo(patterns("en").keySet());
  }

  @Test
  void aCodeOfAnotherBundleHasNoWordsHere() {
    assertThat(new PublishMessages().pattern("csv.no-column", Locale.FRENCH)).isEmpty();
  }

  @Test
  void aCodeHasItsWordsInTheLanguageOfTheScreen() {
    PublishMessages messages = new PublishMessages();
    assertThat(messages.pattern("publish.busy", Locale.FRENCH).orElseThrow()).contains("rendu");
    assertThat(messages.pattern("publish.busy", Locale.ENGLISH).orElseThrow()).contains("render");
  }

  private static Properties patterns(String language) throws Exception {
    Properties patterns = new Properties();
    try (Reader reader =
        new InputStreamReader(
            PublishMessages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
    }
    return patterns;
  }
}
