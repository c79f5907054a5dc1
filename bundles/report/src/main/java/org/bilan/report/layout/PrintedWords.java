package org.bilan.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.report.typography.Typography;

/** The words that a bilan prints by itself, from {@code printed_fr.properties}. */
public final class PrintedWords {

  private static final String DOCUMENT = "document.";

  private final Properties words = new Properties();

  /** Reads them. */
  public PrintedWords() {
    try (InputStream in = PrintedWords.class.getResourceAsStream("printed_fr.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a key, filled and set; the key must exist. */
  String of(String key, Object... arguments) {
    String pattern = find(key).orElseThrow(() -> new IllegalArgumentException(key));
    return Typography.set(MessageCatalogue.fill(pattern, Arrays.asList(arguments)));
  }

  /** The words of a key, if there are any. */
  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /** The heading of a column: the words of its name, with their accents. */
  String heading(String column) {
    return find("column." + column)
        .orElseGet(
            () ->
                Sentences.capital(
                    Arrays.stream(column.strip().split("[_ .]+"))
                        .map(word -> find("word." + word.toLowerCase(Locale.ROOT)).orElse(word))
                        .collect(Collectors.joining(" "))));
  }

  /** {@code key.one} or {@code key.many}, with the number in front as {@code {0}}. */
  String counted(String key, long number, String printed) {
    return of(key + (number < 2 ? ".one" : ".many"), printed);
  }

  /** The words outputs add themselves. */
  Map<String, String> document() {
    Map<String, String> result = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith(DOCUMENT)) {
        result.put(key.substring(DOCUMENT.length()), of(key));
      }
    }
    return result;
  }
}
