package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes, wherever and whenever they are rendered. */
class ReproducibleTest {

  /** The zone where a day begins last, and letters that lower and upper case otherwise. */
  private static final Command.Surroundings TURKISH =
      new Command.Surroundings(
          List.of(
              "-Duser.timezone=Pacific/Pago_Pago",
              "-Duser.language=tr",
              "-Duser.country=TR",
              "-Dfile.encoding=ISO-8859-9"),
          "tr_TR.ISO-8859-9");

  /** The zone where a day begins first, and a calendar five centuries ahead. */
  private static final Command.Surroundings THAI =
      new Command.Surroundings(
          List.of(
              "-Duser.timezone=Pacific/Kiritimati",
              "-Duser.language=th",
              "-Duser.country=TH",
              "-Dfile.encoding=UTF-8"),
          "th_TH.UTF-8");

  @TempDir private static Path folder;

  private static Map<String, String> one;
  private static Map<String, String> other;

  @BeforeAll
  static void renderTwice() {
    one = render(TURKISH, "one");
    other = render(THAI, "other");
  }

  private static Map<String, String> render(Command.Surroundings surroundings, String name) {
    Map<String, String> hashes = new TreeMap<>(render(surroundings, name, List.of()));
    render(surroundings, name + "-region", List.of("--param", "region=Bretagne"))
        .forEach((file, hash) -> hashes.put("Bretagne/" + file, hash));
    return hashes;
  }

  private static Map<String, String> render(
      Command.Surroundings surroundings, String name, List<String> options) {
    Path output = folder.resolve(name);
    Path project = Checkout.copySample(folder.resolve(name + "-project/mois-ess"));
    List<String> words =
        new ArrayList<>(List.of("render", project.toString(), "--output", output.toString()));
    words.addAll(options);
    Command.Outcome outcome = Command.run(surroundings, folder, words.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return new Output(output).hashes();
  }

  @Test
  void everyFileIsTheSameInAnotherZoneAndLanguage() {
    assertThat(one).hasSizeGreaterThan(120).isEqualTo(other);
  }

  @Test
  void messagesDoNotFollowTheLanguageOfTheMachine() {
    String project = Checkout.SMALL_SAMPLE.toString();
    String wrong = "repairs.totl";
    assertThat(Command.run(TURKISH, folder, "explain", project, wrong).err())
        .contains("il n’y a pas d’indicateur")
        .isEqualTo(Command.run(THAI, folder, "explain", project, wrong).err());
  }
}
