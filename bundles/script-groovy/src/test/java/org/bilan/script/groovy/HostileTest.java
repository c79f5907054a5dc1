package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts that reach for what they must not: each is refused with one message at its place. */
class HostileTest {

  private static Arguments hostile(String script, String message) {
    return Arguments.of(script, message);
  }

  /** Reads pairs of lines: a script, then what is said of it. */
  private static Stream<Arguments> pairs(String file) throws IOException {
    try (InputStream in = HostileTest.class.getResourceAsStream(file)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size() / 2)
          .mapToObj(i -> hostile(lines.get(2 * i), lines.get(2 * i + 1).strip()));
    }
  }

  static Stream<Arguments> scripts() throws IOException {
    return pairs("hostile-scripts.txt");
  }

  static Stream<Arguments> closures() throws IOException {
    return pairs("hostile-closures.txt");
  }

  @Test
  void manyScriptsWereTried() throws IOException {
    assertThat(scripts()).hasSizeGreaterThan(120);
    assertThat(closures()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptReachesNothingButWords(String script, String message) {
    assertThat(Project.withSources().indicators("i.groovy", script).messages())
        .containsExactly("i.groovy:" + message);
  }

  @ParameterizedTest
  @MethodSource("closures")
  void aClosureOverRowsReachesNothingButTheRow(String closure, String message) {
    String script =
        "source('x') { file 'x.csv'; number('n') { compute { row ->\n" + closure + "\n} } }";
    assertThat(new Project().source("s.groovy", script).messages())
        .containsExactly("s.groovy:" + message);
  }

  static Stream<Arguments> giants() {
    return Stream.of(
        hostile(
            "indicator('a') { value " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + " }",
            "i.groovy:1:63"),
        hostile("def x = 1" + "+1".repeat(10_000), "i.groovy"),
        hostile("def x = " + "-".repeat(9_000) + "1", "i.groovy:1:48"),
        hostile("def x = " + "!".repeat(9_000) + "true", "i.groovy:1:48"),
        hostile("def x = " + "[".repeat(3_000) + "]".repeat(3_000), "i.groovy:1:49"),
        hostile("x " + "{".repeat(3_000) + "}".repeat(3_000), "i.groovy:1:43"),
        hostile("def x = 'a'" + "+'a'".repeat(300), "i.groovy:1:9"),
        hostile("def x = " + "true?".repeat(5_000) + "1" + ":1".repeat(5_000), "i.groovy:1:2508"),
        hostile("def x = " + "a = ".repeat(5_000) + "1", "i.groovy:1:2007"),
        hostile("if (a) b else ".repeat(5_000) + "c", "i.groovy:1:7010"));
  }

  @ParameterizedTest
  @MethodSource("giants")
  void aTextTooNestedToParseIsRefused(String script, String place) {
    assertThat(Project.withSources().indicators("i.groovy", script).messages())
        .singleElement()
        .asString()
        .startsWith(place + ": Too many brackets, braces or operations inside one another");
  }

  @Test
  void aScriptOfAMillionCharactersIsRefused() {
    String script = "def x = '" + "a".repeat(1_000_000) + "'";
    assertThat(new Project().indicators("i.groovy", script).messages())
        .containsExactly(
            "i.groovy: This script has more than 500000 characters: split it into several files.");
  }

  @Test
  void textsCannotBeDoubledWithoutEnd() {
    StringBuilder script = new StringBuilder("def x0 = 'aaaaaaaaaa'\n");
    for (int i = 1; i < 40; i++) {
      script.append("def x%d = x%d + x%d\n".formatted(i, i - 1, i - 1));
    }
    assertThat(new Project().indicators("i.groovy", script.toString()).messages())
        .containsExactly("i.groovy:15:17: This number or text is out of all proportion.");
  }

  @Test
  void loopsInsideLoopsAreCounted() {
    String ten = "['a','b','c','d','e','f','g','h','i','j']";
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      script.append("for (x%d in %s) ".formatted(i, ten));
    }
    assertThat(new Project().indicators("i.groovy", script + "{ def z = 1 }").messages())
        .singleElement()
        .asString()
        .endsWith("This script does more than 20000 things: a loop turns too long.");
  }

  @Test
  void nothingOfTheHostIsAWord() {
    List<String> members = List.of("getClass", "hashCode", "toString", "wait", "notify", "close");
    for (String member : members) {
      assertThat(Project.withSources().indicators("i.groovy", member + "()").messages())
          .singleElement()
          .asString()
          .startsWith("i.groovy:1:1: '" + member + "' is not a word of an indicator script.");
    }
  }
}
