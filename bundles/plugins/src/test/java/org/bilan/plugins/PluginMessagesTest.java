package org.bilan.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code of this bundle has words, and every word a code. */
class PluginMessagesTest {

  private static final Pattern CODE = Pattern.compile("\"(plugin\\.[a-z-]+)\"");

  @Test
  void codesAndWordsAreTheSameSet() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        matcher.results().forEach(result -> codes.add(result.group(1)));
      }
    }
    Properties french = new Properties();
    try (var in =
        Files.newBufferedReader(
            Path.of("src/main/resources/org/bilan/plugins/messages_fr.properties"),
            StandardCharsets.UTF_8)) {
      french.load(in);
    }
    assertThat(codes).isEqualTo(new TreeSet<>(french.stringPropertyNames()));
  }

  @Test
  void wordsAreFoundInBothLanguages() {
    assertThat(new PluginMessages().pattern("plugin.no-manifest", Locale.FRENCH))
        .get()
        .asString()
        .startsWith("Ce jar n’a pas de manifeste");
    assertThat(new PluginMessages().pattern("plugin.no-manifest", Locale.ENGLISH))
        .get()
        .asString()
        .startsWith("This jar has no manifest");
  }
}
