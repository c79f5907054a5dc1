package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.Identity;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be equal in the sample, and what is said where it is not. */
class IdentitiesTest {

  @TempDir private static Path folder;

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
  void theSampleDeclaresWhatMustBeEqual() {
    Evaluated evaluated =
        product.service(BilanService.class).evaluate(Requests.of(Checkout.SAMPLE), Progress.SILENT);
    List<Identity> identities = evaluated.definitions().identities();
    assertThat(identities).hasSizeGreaterThanOrEqualTo(25);
    assertThat(identities.stream().map(Identity::label)).doesNotHaveDuplicates();
    assertThat(evaluated.hasErrors()).isFalse();
  }

  @Test
  void aBrokenIdentityIsReportedWithBothSidesAndNothingIsReplaced() {
    Path output = folder.resolve("bilan");
    Output former = new Output(Checkout.copy(RenderedSample.of(product).folder(), output));
    Map<String, String> whole = former.hashes();

    Rendered rendered = render(Requests.withData(Checkout.SAMPLE, withoutOneEvent()), output);

    assertThat(product.frenchLines(errors(rendered)))
        .containsExactly(
            "indicators/coherence.groovy:"
                + line("l'historique donne le nombre de manifestations de l'édition")
                + ":1: erreur : « l'historique donne le nombre de manifestations de l'édition »"
                + " n’est pas vrai : 1731 d’un côté, 1732 de l’autre, soit un écart de 1.");
    assertThat(rendered.published()).isFalse();
    assertThat(former.hashes()).isEqualTo(whole);
  }

  private static Path withoutOneEvent() {
    ProjectCopy data = new ProjectCopy(Checkout.copy(Checkout.DATA, folder.resolve("2011")));
    data.edit(
        "manifestations-basse-normandie.csv",
        StandardCharsets.UTF_8,
        text -> text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1));
    return data.folder();
  }

  private static Rendered render(ProjectRequest request, Path output) {
    return product
        .service(BilanService.class)
        .render(request, Optional.of(output), Progress.SILENT);
  }

  private static List<Diagnostic> errors(Rendered rendered) {
    return rendered.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  /** The line that declares an identity. */
  private static long line(String label) {
    String script = new ProjectCopy(Checkout.SAMPLE).read("indicators/coherence.groovy");
    int at = script.indexOf("identity(\"" + label + "\")");
    assertThat(at).isNotNegative();
    return script.substring(0, at).lines().count() + 1;
  }
}
