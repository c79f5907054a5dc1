package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plugins do to the start of a command: those that do harm, in a process of its own. */
class PluginStartsTest {

  /** Does harm only where the test says so: it must have been installed before. */
  private static final String WHEN_ASKED = "if (Boolean.getBoolean(\"harm\")) { %s }";

  @TempDir private Path folder;

  /** A command in a process of its own, which a plugin may end. */
  private Command.Outcome process(List<String> options, String... arguments) {
    List<String> all = new ArrayList<>(options);
    all.add("-Dbilan.plugins=" + folder.resolve("plugins"));
    all.add("-Dbilan.plugins.limit=2000");
    return Command.run(new Command.Surroundings(all, "C"), folder, arguments);
  }

  /** A command in a start of the product where plugins do no harm. */
  private Command.Outcome run(String... arguments) {
    try (PluginBench bench = new PluginBench(folder)) {
      return bench.product().type(arguments);
    }
  }

  private Command.Outcome harm(String... arguments) {
    return process(List.of("-Dharm=true"), arguments);
  }

  private void install(PluginJar jar) {
    Command.Outcome outcome = run("plugin", "install", jar.in(folder).toString(), "--yes");
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void aPluginThatEndsAStartIsNamedAndLeftOffAtTheNext() {
    install(PluginJar.named("source-sheet").doing(WHEN_ASKED.formatted("System.exit(7);"), ""));
    assertThat(harm("bundles").code()).isEqualTo(7);
    Command.Outcome next = harm("bundles");
    assertThat(next.code()).isZero();
    assertThat(next.out()).doesNotContain("sourcesheet");
    assertThat(RunningProduct.plain(next.err()))
        .startsWith("source-sheet: attention : « source-sheet » a mis fin à Bilan");
    Command.Outcome list = run("plugin", "list", "--format", "json");
    assertThat(Json.read(list.out()).at("/0/state").asText()).isEqualTo("left-off");
    assertThat(Json.read(list.out()).at("/0/troubles/0/code").asText())
        .isEqualTo(Hostile.EXITS.code());
  }

  @Test
  void aPluginThatWasLeftOffIsTriedAgainOnceItIsInstalledAgain() {
    PluginJar jar =
        PluginJar.named("source-sheet").doing(WHEN_ASKED.formatted("System.exit(7);"), "");
    install(jar);
    assertThat(harm("bundles").code()).isEqualTo(7);
    install(jar);
    assertThat(run("bundles").out()).contains("source sourcesheet");
  }

  @Test
  void aPluginThatEndsItsInstallationIsNotInstalled() {
    Path jar = PluginJar.named("source-sheet").doing("System.exit(7);", "").in(folder);
    assertThat(process(List.of(), "plugin", "install", jar.toString(), "--yes").code())
        .isEqualTo(7);
    Command.Outcome next = run("plugin", "list", "--format", "json");
    assertThat(next.code()).isZero();
    assertThat(Json.read(next.out())).isEmpty();
  }

  @Test
  void aPluginThatHangsDelaysOneStartOnly() {
    install(PluginJar.named("source-sheet").doing(WHEN_ASKED.formatted(HostileJars.FOR_EVER), ""));
    Command.Outcome first = harm("bundles");
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("source-sheet: ");
    Command.Outcome list = harm("plugin", "list", "--format", "json");
    assertThat(Json.read(list.out()).at("/0/troubles/0/code").asText())
        .isEqualTo(Hostile.BLOCKS_LATER.code());
  }

  @Test
  void aPluginThatThrowsAtALaterStartIsShownIllWithTheReason() {
    install(
        PluginJar.named("source-sheet")
            .doing(WHEN_ASKED.formatted("throw new OutOfMemoryError(\"all of it\");"), ""));
    Command.Outcome list = harm("plugin", "list", "--lang", "en");
    assertThat(list.code()).isZero();
    assertThat(list.out()).containsPattern("source-sheet +1\\.0\\.0 +ill");
    assertThat(list.err()).contains("OutOfMemoryError: all of it").doesNotContain("\tat ");
    assertThat(run("plugin", "list", "--lang", "en").out()).contains("active");
  }

  @Test
  void aSafeStartHasNoPlugins() {
    install(PluginJar.named("source-sheet"));
    assertThat(run("bundles").out()).contains("source sourcesheet");
    assertThat(process(List.of(), "--safe", "bundles").out()).doesNotContain("sourcesheet");
    assertThat(process(List.of(), "plugin", "list", "--safe").out()).contains("non démarrée");
    assertThat(run("bundles").out()).contains("source sourcesheet");
  }

  @Test
  void whatOneProcessRemovesIsGoneForTheNextAndNothingElseIsSaid() {
    install(PluginJar.named("source-sheet"));
    assertThat(RunningProduct.plain(run("plugin", "remove", "source-sheet").err()))
        .isEqualTo("Extension retirée : source-sheet 1.0.0\n");
    Command.Outcome next = run("plugin", "list", "--format", "json");
    assertThat(next.out()).isEqualTo("[ ]\n");
    assertThat(next.err()).isEmpty();
  }
}
