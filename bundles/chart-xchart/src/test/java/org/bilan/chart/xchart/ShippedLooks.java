package org.bilan.chart.xchart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.output.Look;

/** The colours of the looks that are shipped, read from their scripts. */
final class ShippedLooks {

  private static final Path TEMPLATES = Path.of("..", "..", "report-templates");
  private static final Pattern SERIES = Pattern.compile("series:\\s*\\[([^\\]]+)]");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private ShippedLooks() {}

  static List<Look> all() {
    List<Look> looks = new ArrayList<>(List.of(Look.DEFAULT));
    try (Stream<Path> scripts = Files.find(TEMPLATES, 2, (p, a) -> p.endsWith("look.groovy"))) {
      scripts.sorted().map(ShippedLooks::read).forEach(looks::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return looks;
  }

  private static Look read(Path script) {
    try {
      String text = Files.readString(script);
      Matcher series = SERIES.matcher(text);
      if (!series.find()) {
        throw new IllegalStateException(script + " names no series");
      }
      Look.Colours colours =
          new Look.Colours(
              colour(text, "ink"),
              colour(text, "muted"),
              colour(text, "rule"),
              colour(text, "tint"),
              colour(text, "accent"),
              colour(text, "plain"),
              COLOUR.matcher(series.group(1)).results().map(MatchResult::group).toList(),
              colour(text, "cover"),
              colour(text, "coverInk"));
      String name = script.getParent().getFileName().toString();
      return new Look(name, colours, Look.DEFAULT.faces(), Look.DEFAULT.furniture());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String colour(String text, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + ":\\s*'(#[0-9a-f]{6})'").matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no colour " + name);
    }
    return matcher.group(1);
  }
}
