package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/**
 * Stop a bundle and what it offers is gone, with an error that names it; start it and it is back.
 */
class BundlesComeAndGoTest {

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void everyBundleOfTheDistributionIsActive() {
    assertThat(product.product().troubles()).isEmpty();
    assertThat(product.product().context().getBundles())
        .allSatisfy(b -> assertThat(b.getState()).as(b.getSymbolicName()).isEqualTo(Bundle.ACTIVE));
  }

  @Test
  void aStoppedVocabularyIsNamedByTheScriptsThatUseIt() throws Exception {
    withStopped(
        "org.bilan.indicators.growth",
        () ->
            assertThat(errors())
                .anySatisfy(
                    line ->
                        assertThat(line)
                            .matches("indicators/\\w+\\.groovy:\\d+:\\d+: .*")
                            .contains("growth")
                            .contains("indicators-growth")));
  }

  @Test
  void aStoppedSourceIsNamedByTheFilesItWouldRead() throws Exception {
    withStopped(
        "org.bilan.source.csv",
        () ->
            assertThat(errors())
                .anySatisfy(line -> assertThat(line).contains("manifestations.csv")));
  }

  @Test
  void whatComesBackIsThereAgain() throws Exception {
    withStopped("org.bilan.indicators.survey", () -> assertThat(errors()).isNotEmpty());
    assertThat(errors()).isEmpty();
  }

  private interface Check {
    void run() throws Exception;
  }

  private static void withStopped(String name, Check check) throws Exception {
    Bundle bundle = product.bundle(name);
    bundle.stop();
    try {
      check.run();
    } finally {
      bundle.start();
    }
  }

  private static List<String> errors() {
    ProjectRequest request =
        new ProjectRequest(
            Checkout.SAMPLE,
            Optional.of(2011),
            Optional.empty(),
            Map.of(),
            false,
            Optional.empty());
    List<Diagnostic> found =
        product.service(BilanService.class).check(request, Progress.SILENT).stream()
            .filter(Diagnostic::isError)
            .toList();
    return product.lines(found);
  }
}
