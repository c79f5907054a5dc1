package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the author's guide tells to look for in the window, {@code **« so »**}, is what it says. */
class QuotedLabelsTest {

  private static final Pattern LABEL = Pattern.compile("\\*\\*« (.+?) »\\*\\*");
  private static final Pattern PICTURE = Pattern.compile("]\\((pictures/[^)]+)\\)");

  @Test
  void everyLabelThatTheGuideQuotesIsOnTheScreen() throws IOException {
    List<String> quoted = found(LABEL, plain(guide()));
    assertThat(quoted).hasSizeGreaterThan(20);
    assertThat(screenWords()).containsAll(quoted);
  }

  @Test
  void everyPictureThatTheGuideShowsIsThereAndAllAreLight() throws IOException {
    for (String picture : found(PICTURE, guide())) {
      assertThat(Checkout.ROOT.resolve("docs").resolve(picture)).isNotEmptyFile();
    }
    try (Stream<Path> pictures = Files.list(Checkout.ROOT.resolve("docs/pictures"))) {
      assertThat(pictures.mapToLong(picture -> picture.toFile().length()).sum())
          .isLessThan(1_500_000);
    }
  }

  private static String guide() throws IOException {
    return Files.readString(Checkout.ROOT.resolve("docs/guide-auteur.md"));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static List<String> screenWords() throws IOException {
    List<String> words = new ArrayList<>();
    for (String bundle : List.of("", "-editor", "-preview", "-views")) {
      Path resources =
          Checkout.ROOT.resolve("bundles/workbench" + bundle).resolve("src/main/resources");
      try (Stream<Path> files = Files.walk(resources)) {
        for (Path file : files.filter(f -> f.toString().endsWith("_fr.properties")).toList()) {
          Files.readAllLines(file).stream()
              .filter(line -> line.contains("="))
              .forEach(line -> words.add(plain(line.substring(line.indexOf('=') + 1))));
        }
      }
    }
    return words;
  }

  /** A text on one line, whatever its spaces are. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\h]+", " ").strip();
  }
}
