package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of plugins, as a power user types them. */
class PluginCommandsTest {

  @TempDir private Path folder;

  private RunningProduct product;

  @BeforeEach
  void start() {
    product = new RunningProduct(Map.of("bilan.plugins", folder.resolve("plugins").toString()));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  private Command.Outcome run(String... arguments) {
    return product.type(arguments);
  }

  @Test
  void anUnsignedJarNeedsAYes() {
    Path jar = PluginJar.named("source-sheet").in(folder);
    Command.Outcome refused = run("plugin", "install", jar.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(RunningProduct.plain(refused.err()))
        .isEqualTo(
            "source-sheet-1.0.0.jar: erreur : Personne ne répond de l’extension « source-sheet »"
                + " (auteur déclaré : Atelier des données). Si vous avez confiance, recommencez"
                + " avec --yes.\n"
                + "1 erreur, aucun avertissement\n");
    Command.Outcome installed = run("plugin", "install", jar.toString(), "--yes", "--lang", "en");
    assertThat(installed.code()).isZero();
    assertThat(installed.err()).isEqualTo("Plugin installed: source-sheet 1.0.0\n");
    assertThat(run("plugin", "list").out())
        .containsPattern(
            "source-sheet +1\\.0\\.0 +active +acceptée par vous +Atelier des données +source"
                + " sourcesheet, fichiers sourcesheet");
  }

  @Test
  void aRepositoryIsMadeAddedSearchedAndForgotten() throws Exception {
    Path jars = folder.resolve("jars");
    PluginJar.named("source-sheet").in(jars);
    SigningKey key = SigningKey.of(folder, "Atelier");
    Path password = Files.writeString(folder.resolve("password"), "changeit\n");
    assertThat(
            run(
                    "plugin",
                    "index",
                    jars.toString(),
                    "--key",
                    key.store().toString(),
                    "--password-file",
                    password.toString())
                .code())
        .isZero();
    Command.Outcome asked = run("plugin", "repository", "add", jars.toString());
    assertThat(asked.code()).isEqualTo(1);
    assertThat(RunningProduct.plain(asked.err())).contains("« Atelier », empreinte SHA-256");
    assertThat(run("plugin", "repository", "add", jars.toString(), "--yes").code()).isZero();
    assertThat(run("plugin", "repository", "list").out()).contains("index.xml");
    Command.Outcome found = run("plugin", "search", "source-sheet", "--format", "json");
    assertThat(Json.read(found.out()).at("/0/id").asText()).isEqualTo("source-sheet");
    assertThat(Json.read(found.out()).at("/0/repository/signer").asText()).isEqualTo("Atelier");
    assertThat(run("plugin", "info", "source-sheet", "--lang", "en").out())
        .contains("Atelier des données")
        .contains("source sourcesheet");
    assertThat(run("plugin", "repository", "remove", jars.toString()).code()).isZero();
    assertThat(run("plugin", "search", "source-sheet", "--format", "json").out())
        .isEqualTo("[ ]\n");
  }

  @Test
  void aMisspeltPluginIsNamedWithTheNearestOne() throws Exception {
    Path jars = folder.resolve("jars");
    PluginJar.named("source-sheet").in(jars);
    run("plugin", "index", jars.toString());
    run("plugin", "repository", "add", jars.toString(), "--yes");
    assertThat(run("plugin", "install", "source-shet", "--lang", "en").err())
        .contains("No known repository holds the plugin 'source-shet'.")
        .contains("Did you mean 'source-sheet'?");
  }

  @Test
  void thePluginsAProjectPinsAreCheckedWithTheirPlace() throws Exception {
    ProjectCopy project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("velo"));
    Path jar = PluginJar.named("source-sheet").version("1.2.0").in(folder);
    run("plugin", "install", jar.toString(), "--yes");
    Files.writeString(
        project.folder().resolve("plugins.txt"),
        """
        # Ce qu’il faut pour ce bilan.
        source-sheet [1.0,2)
          source-sheet [2.0,3)
        source-sheet 1.0 sha256:0123456789ab
        source-nowhere
        source-csv [1.0,2)
        source sheet
        """);
    Command.Outcome outcome = run("check", project.folder().toString(), "--lang", "en");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .anyMatch(
            line ->
                line.equals(
                    "plugins.txt:3:3: error: This bilan needs the plugin 'source-sheet' in version"
                        + " [2.0.0,3.0.0); you have 1.2.0."))
        .anyMatch(
            line ->
                line.startsWith(
                    "plugins.txt:4:1: error: The jar of the plugin 'source-sheet' is not the one"
                        + " this bilan needs; yours has the hash "))
        .anyMatch(
            line ->
                line.startsWith(
                    "plugins.txt:5:1: error: This bilan needs the plugin 'source-nowhere', which no"
                        + " known repository holds."))
        .anyMatch(line -> line.startsWith("plugins.txt:7: error: This line cannot be read."))
        .noneMatch(line -> line.startsWith("plugins.txt:2") || line.startsWith("plugins.txt:6"));
  }

  @Test
  void aScriptThatNeedsAnAbsentPluginSaysHowToInstallIt() throws Exception {
    Path jars = folder.resolve("jars");
    PluginJar.named("source-sheet").in(jars);
    run("plugin", "index", jars.toString());
    run("plugin", "repository", "add", jars.toString(), "--yes");
    ProjectCopy project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("velo"));
    Files.writeString(
        project.folder().resolve("sources/sheet.groovy"),
        "source('sheet') {\n  sourcesheet 'rows.sourcesheet'\n}\n");
    Command.Outcome outcome = run("check", project.folder().toString(), "--lang", "en");
    assertThat(outcome.out())
        .contains("sources/sheet.groovy:2:3: error: ")
        .contains("plugin install source-sheet");
  }
}
