package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bilan.api.plugin.PluginState;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional sources, as they are installed, on the examples of their pages. */
class SourcePluginsTest {

  private static final Path PAGES = Checkout.ROOT.resolve("docs/plugins");
  private static final Pattern EXTRACT =
      Pattern.compile("<!-- source : (\\S+) -->\\n```groovy\\n(.*?)```", Pattern.DOTALL);

  @TempDir private static Path folder;
  private static PluginBench bench;

  @BeforeAll
  static void install() {
    bench = new PluginBench(folder);
    for (String id : List.of("source-excel", "source-json", "source-matomo")) {
      bench.manager().install(id, PluginBench.YES);
    }
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  private static Rendered render(String id) {
    Path project = Checkout.copy(PAGES.resolve(id), folder.resolve("project-" + id));
    return bench
        .product()
        .service(BilanService.class)
        .render(ProjectRequest.of(project), Optional.of(folder.resolve(id)), Progress.SILENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"source-excel", "source-json", "source-matomo"})
  void aSourceOfTheDistributionIsInstalledAndActive(String id) {
    assertThat(bench.plugin(id).state()).isEqualTo(PluginState.ACTIVE);
    assertThat(bench.formats()).contains(id.replace("source-", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"source-excel", "source-json", "source-matomo"})
  void whatAPageShowsIsInItsExample(String id) throws IOException {
    String page = Files.readString(PAGES.resolve(id + ".md"));
    List<MatchResult> extracts = EXTRACT.matcher(page).results().toList();
    assertThat(extracts).isNotEmpty();
    for (MatchResult extract : extracts) {
      String file = Files.readString(Checkout.ROOT.resolve(extract.group(1)));
      assertThat("\n" + file).contains("\n" + extract.group(2));
    }
  }

  @Test
  void theBudgetsOfAWorkbookAreCounted() throws IOException {
    assertFigures(
        "source-excel",
        Map.of(
            "budgets.total", "4",
            "budgets.depenses", "27485.54",
            "budgets.solde", "514.96",
            "budgets.temps", "27"));
  }

  @Test
  void theEventsOfAnAgendaAreCounted() throws IOException {
    assertFigures(
        "source-json", Map.of("agenda.total", "4", "agenda.public", "173", "agenda.avant", "1"));
  }

  @Test
  void theVisitsOfASiteAreCounted() throws IOException {
    assertFigures(
        "source-matomo",
        Map.of(
            "visites.total", "1922",
            "pages.vues", "19333",
            "jours.vues", "19333"));
  }

  private static void assertFigures(String id, Map<String, String> expected) throws IOException {
    Rendered rendered = render(id);
    assertThat(bench.product().frenchLines(rendered.diagnostics()))
        .noneMatch(line -> line.contains("erreur") || line.contains("avertissement"));
    assertThat(rendered.published()).isTrue();
    String csv = Files.readString(folder.resolve(id).resolve("figures.csv"));
    expected.forEach(
        (figure, value) ->
            assertThat(csv.lines().filter(line -> line.startsWith(figure + ",")))
                .as(figure)
                .singleElement()
                .asString()
                .contains(value));
  }
}
