package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.plugin.PluginState;
import org.bilan.api.plugin.PluginTemplates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code plugin new} makes, as it is made: built by Maven, off-line, with the test it brings,
 * which installs the jar in a Felix of its own and renders its example; then installed here.
 */
class PluginNewTest {

  private static final List<String> KINDS =
      List.of("chart", "indicators", "output", "source", "view");
  private static final Pattern EXTRACT =
      Pattern.compile("<!-- modèle : (\\S+) -->\\n```\\w+\\n(.*?)```", Pattern.DOTALL);

  @TempDir private static Path folder;
  private static PluginBench bench;
  private static String log;

  @BeforeAll
  static void beginAndBuild() throws Exception {
    bench = new PluginBench(folder);
    for (String kind : KINDS) {
      templates().make(draft(kind, kind + "-fiches"));
    }
    log = build();
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  private static PluginTemplates templates() {
    return bench.product().service(PluginTemplates.class);
  }

  private static PluginTemplates.Draft draft(String kind, String id) {
    return new PluginTemplates.Draft(kind, id, folder.resolve(id));
  }

  private static Path jar(String kind) {
    return folder.resolve(kind + "-fiches/target/" + kind + "-fiches.jar");
  }

  /** All at once, to spare four starts of Maven, and two at a time: a project of projects. */
  private static String build() throws IOException, InterruptedException {
    StringBuilder modules = new StringBuilder();
    KINDS.forEach(kind -> modules.append("<module>" + kind + "-fiches</module>"));
    Files.writeString(
        folder.resolve("pom.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId>"
            + "<artifactId>all</artifactId><version>1</version><packaging>pom</packaging><modules>"
            + modules
            + "</modules></project>");
    Files.createDirectory(folder.resolve(".mvn"));
    Files.copy(
        folder.resolve("source-fiches/.mvn/maven.config"), folder.resolve(".mvn/maven.config"));
    Path out = folder.resolve("maven.log");
    Process maven =
        new ProcessBuilder(command())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(maven.waitFor(300, TimeUnit.SECONDS)).as("Maven ended").isTrue();
    return Files.readString(out);
  }

  /**
   * The Maven that runs these tests has downloaded all that is needed, but for what Bilan brings.
   */
  private static List<String> command() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path maven = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
    return new ArrayList<>(
        List.of(
            maven.toString(),
            "-o",
            "-B",
            "-ntp",
            "-fae",
            "-T2",
            "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
            "verify"));
  }

  @Test
  void eachIsBuiltAndItsOwnTestPasses() {
    assertThat(log).contains("BUILD SUCCESS").doesNotContain("WARNING");
    assertThat(log.lines().filter(line -> line.contains("Running org.example."))).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "source, source fiches",
    "indicators, word fiches",
    "chart, chart bars",
    "output, output fiches",
    "view, view fiches"
  })
  void eachIsInstalledAndSaysWhatItBrings(String kind, String offer) {
    bench.install(jar(kind));
    var plugin = bench.plugin(kind + "-fiches");
    assertThat(plugin.state()).isEqualTo(PluginState.ACTIVE);
    assertThat(plugin.description().offers())
        .anySatisfy(
            each ->
                assertThat(each.kind().name().toLowerCase(Locale.ROOT) + " " + each.name())
                    .isEqualTo(offer));
  }

  @Test
  void noMarkIsLeftToFillIn() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().contains("-fiches")).toList()) {
        assertThat(file.toString()).doesNotContain("@");
        if (file.toString().matches(".*\\.(java|groovy|bnd|xml|md|properties|config)")) {
          assertThat(Files.readString(file)).doesNotContainPattern("@[a-z][a-z.-]*@");
        }
      }
    }
  }

  @Test
  void thereIsATemplateOfEachKind() {
    assertThat(templates().kinds()).isEqualTo(KINDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Source-Fiches", "fiches", "source-", "source_fiches", "source-été"})
  void anIdThatIsNoneIsRefused(String id) {
    assertThat(refusal("source", id))
        .startsWith(folder.resolve("new") + ": erreur : « " + id + " » n’est pas un identifiant");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aMisspeltKindIsToldTheNearestOne() {
    assertThat(refusal("sorce", "source-fiches"))
        .startsWith(
            folder.resolve("new") + ": erreur : Il n’y a pas de modèle d’extension « sorce »")
        .contains("source");
  }

  @Test
  void aFullFolderIsLeftAsItIs() throws IOException {
    Path full = Files.createDirectories(folder.resolve("new"));
    Files.writeString(full.resolve("notes.txt"), "à garder");
    assertThat(refusal("source", "source-fiches"))
        .isEqualTo(
            full
                + ": erreur : Ce dossier existe déjà et n’est pas vide. Donnez le nom d’un dossier"
                + " à créer.");
    assertThat(full).isDirectoryContaining(file -> file.endsWith("notes.txt"));
    Files.delete(full.resolve("notes.txt"));
    Files.delete(full);
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    PluginTemplates.Draft draft =
        new PluginTemplates.Draft("source", "source-fiches", file.resolve("inside"));
    assertThat(refusal(draft))
        .startsWith(file.resolve("inside") + ": erreur : L’extension n’a pas pu être commencée");
  }

  @Test
  void whatTheGuideShowsIsInTheTemplate() throws IOException {
    String guide = Files.readString(Checkout.ROOT.resolve("docs/guide-plugin.md"));
    List<MatchResult> extracts = EXTRACT.matcher(guide).results().toList();
    assertThat(extracts).hasSizeGreaterThan(3);
    for (MatchResult extract : extracts) {
      String file = Files.readString(folder.resolve(extract.group(1)));
      assertThat("\n" + file).contains("\n" + extract.group(2));
    }
  }

  @Test
  void theCommandSaysWhatToDoNext() {
    Command.Outcome outcome =
        Command.run(folder, "plugin", "new", "my-source", "--kind", "source", "--lang", "en");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .isEqualTo("The plugin is begun: 16 files. Build it: cd my-source && mvn verify\n");
    assertThat(folder.resolve("my-source/exemple/data/2025/ateliers.mysource")).exists();
  }

  private static String refusal(String kind, String id) {
    return refusal(new PluginTemplates.Draft(kind, id, folder.resolve("new")));
  }

  private static String refusal(PluginTemplates.Draft draft) {
    List<String> said = new ArrayList<>();
    assertThatThrownBy(() -> templates().make(draft))
        .isInstanceOfSatisfying(
            DiagnosticException.class,
            refused -> said.addAll(bench.product().frenchLines(refused.diagnostics())));
    return said.get(0);
  }
}
