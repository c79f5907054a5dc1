package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PdfMessagesTest {

  @Test
  void bothLanguagesHaveTheSameCodes() throws Exception {
    assertThat(codes("fr").keySet()).isEqualTo(codes("en").keySet()).isNotEmpty();
  }

  private static Properties codes(String language) throws Exception {
    Properties properties = new Properties();
    String file = "messages_" + language + ".properties";
    try (InputStream in = PdfMessages.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
