package org.bilan.store.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StoreMessagesTest {

  @Test
  void bothLanguagesHaveTheSameCodes() throws Exception {
    assertThat(patterns("fr").keySet()).isNotEmpty().isEqualTo(patterns("en").keySet());
  }

  @Test
  void aCodeOfAnotherBundleHasNoWordsHere() {
    assertThat(new StoreMessages().pattern("csv.no-column", Locale.FRENCH)).isEmpty();
  }

  @Test
  void aCodeHasItsWordsInTheLanguageOfTheScreen() {
    StoreMessages messages = new StoreMessages();
    assertThat(messages.pattern("store.busy", Locale.FRENCH).orElseThrow()).contains("gardée");
    assertThat(messages.pattern("store.busy", Locale.ENGLISH).orElseThrow()).contains("kept");
  }

  private static Properties patterns(String language) throws Exception {
    Properties patterns = new Properties();
    try (Reader reader =
        new InputStreamReader(
            StoreMessages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
    }
    return patterns;
  }
}
