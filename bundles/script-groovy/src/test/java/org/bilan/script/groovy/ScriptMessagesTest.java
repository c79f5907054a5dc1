package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.bilan.script.groovy.evaluate.Kind;
import org.junit.jupiter.api.Test;

class ScriptMessagesTest {

  private final ScriptMessages messages = new ScriptMessages();

  private static Properties read(String language) throws IOException {
    Properties properties = new Properties();
    String file = "messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            ScriptMessages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void bothLanguagesHaveTheSameCodes() throws IOException {
    assertThat(read("fr").keySet()).isEqualTo(read("en").keySet());
  }

  @Test
  void bothLanguagesFillTheSameHoles() throws IOException {
    Properties french = read("fr");
    read("en")
        .forEach(
            (code, pattern) -> {
              for (String hole : new String[] {"{0}", "{1}", "{2}", "{a}", "{b}"}) {
                assertThat(french.getProperty((String) code).contains(hole))
                    .as(code + " " + hole)
                    .isEqualTo(((String) pattern).contains(hole));
              }
            });
  }

  @Test
  void everyKindHasAName() {
    for (Kind kind : Kind.values()) {
      assertThat(messages.pattern("script.idle." + kind.key(), Locale.FRENCH)).isPresent();
    }
  }

  @Test
  void alternativesAreJoined() {
    assertThat(messages.pattern("script.wrong-kind.condition+source.text", Locale.ENGLISH))
        .contains("'{0}' takes a condition or a source; here it is given a text between quotes.");
    assertThat(messages.pattern("script.wrong-kind.number-column.category-column", Locale.FRENCH))
        .contains(
            "«\u00a0{0}\u00a0» prend une colonne de nombres\u202f; ici on lui donne une colonne de"
                + " catégories.");
  }

  @Test
  void codesOfOthersHaveNoWords() {
    assertThat(messages.pattern("csv.no-column", Locale.FRENCH)).isEmpty();
    assertThat(messages.pattern("script.wrong-kind.horse.text", Locale.FRENCH)).isEmpty();
    assertThat(messages.pattern("script.a.b.c.d.e", Locale.FRENCH)).isEmpty();
  }
}
