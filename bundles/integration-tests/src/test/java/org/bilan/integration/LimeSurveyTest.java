package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.Result;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The example of the page about LimeSurvey works, and its word comes and goes with its bundle. */
class LimeSurveyTest {

  private static final Path PAGE = Checkout.ROOT.resolve("docs/plugins/source-limesurvey.md");
  private static final Path EXAMPLE = Checkout.ROOT.resolve("docs/plugins/source-limesurvey");

  @TempDir private static Path folder;
  private static RunningProduct product;
  private static Path project;

  @BeforeAll
  static void start() throws IOException {
    product = new RunningProduct();
    project = Checkout.copy(EXAMPLE, folder.resolve("ateliers"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static Evaluated evaluated() {
    return product.service(BilanService.class).evaluate(Requests.of(project), Progress.SILENT);
  }

  private static Map<String, BigDecimal> cells(Evaluated evaluated, String id) {
    Result result = evaluated.results().orElseThrow().find(id).orElseThrow().result();
    return ((Result.Breakdown) result)
        .cells().stream()
            .collect(
                Collectors.toMap(
                    c -> c.category().orElse(""),
                    c -> c.value().number().orElseThrow().stripTrailingZeros()));
  }

  @Test
  void thePageShowsTheScriptOfTheExample() throws IOException {
    String page = Files.readString(PAGE);
    String script = Files.readString(EXAMPLE.resolve("sources/ateliers.groovy"));
    assertThat(page).contains(script.substring(script.indexOf("source(")));
  }

  @Test
  void theExampleGivesItsFigures() {
    Evaluated evaluated = evaluated();
    assertThat(evaluated.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("limesurvey.incomplete");
    assertThat(cells(evaluated, "ateliers.outils"))
        .containsEntry("Une affiche", new BigDecimal("3"))
        .containsEntry("Le bouche-à-oreille", new BigDecimal("2"))
        .containsEntry("Autre", BigDecimal.ONE);
    assertThat(cells(evaluated, "ateliers.priorites"))
        .containsEntry("Plus de dates", new BigDecimal("4"));
    assertThat(cells(evaluated, "ateliers.premieres"))
        .containsEntry("Plus de dates", new BigDecimal("3"));
    assertThat(cells(evaluated, "ateliers.satisfaits"))
        .containsEntry("L’accueil", new BigDecimal("6E+1"))
        .containsEntry("La durée", new BigDecimal("2E+1"));
  }

  @Test
  void unsentAnswersAreDroppedWithTheirReasonAndQuestionsAreLabels() {
    SourceData source = evaluated().sources().get("ateliers");
    assertThat(source.quality().rowsRead()).isEqualTo(7);
    assertThat(source.table().size()).isEqualTo(5);
    assertThat(source.files().get(0).format()).isEqualTo("limesurvey");
    assertThat(source.labels())
        .containsEntry("age", "Quel est votre âge ?")
        .containsEntry("outils", "Comment avez-vous connu l'atelier ?");
  }

  @Test
  void theWordComesAndGoesWithItsBundle() throws Exception {
    Bundle bundle = product.bundle("org.bilan.source.limesurvey");
    bundle.stop();
    List<String> without = evaluated().diagnostics().stream().map(Diagnostic::code).toList();
    bundle.start();
    assertThat(without).contains("script.stopped");
    assertThat(evaluated().results()).isPresent();
  }
}
