package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.cleaning.SourceProposal;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectTemplates;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A project made from the template of the distribution, before its author has changed anything. */
class NewProjectTest {

  @TempDir private static Path folder;

  private static RunningProduct product;
  private static ProjectCopy project;

  @BeforeAll
  static void make() {
    product = new RunningProduct();
    Path made = folder.resolve("mon-bilan");
    product.service(ProjectTemplates.class).make("mois-ess", made);
    project = new ProjectCopy(made);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void everyFileOfTheTemplateIsThere() {
    Path template = Checkout.ROOT.resolve("report-templates/mois-ess/project");
    assertThat(new Output(project.folder()).hashes())
        .containsAllEntriesOf(new Output(template).hashes());
  }

  @Test
  void itSaysWhatToReplaceFirst() {
    assertThat(project.read("README.md"))
        .contains("dans cet ordre")
        .contains("1. **Les fichiers.**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lively", "institutional"})
  void itRendersAtOnceInEveryLookWithoutAWarning(String look) throws Exception {
    ProjectCopy own = ProjectCopy.of(project.folder(), folder.resolve("in-" + look));
    own.edit(
        "bilan.groovy",
        StandardCharsets.UTF_8,
        script -> script.replaceFirst("look( +)'\\w+'", "look$1'" + look + "'"));
    Path output = folder.resolve(look);
    Rendered rendered =
        product
            .service(BilanService.class)
            .render(Requests.of(own.folder()), Optional.of(output), Progress.SILENT);
    assertThat(product.lines(rendered.diagnostics())).isEqualTo(List.of());
    assertThat(rendered.published()).isTrue();
    byte[] pdf = Files.readAllBytes(output.resolve("bilan.pdf"));
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(new Output(output).json("manifest.json").toString())
        .contains("report-templates/" + look + "/look.groovy");
  }

  /** What the guide's chapter on the window has its reader do, done without the window. */
  @Test
  void aFileNobodyPreparedIsDeclaredCountedToldAndDrawnAsTheGuideSays() throws Exception {
    ProjectCopy own = ProjectCopy.of(project.folder(), folder.resolve("fenetre"));
    Path csv = own.folder().resolve("data/2025/ateliers.csv");
    Files.write(csv, guide("ateliers.csv").getBytes(Charset.forName("windows-1252")));
    SourceProposal proposal =
        product.service(SourceProposals.class).propose(csv, List.of(), Locale.FRENCH);
    Files.writeString(own.folder().resolve(proposal.path()), proposal.script());
    append(own, "indicators/mois.groovy", "", "indicateurs.groovy");
    append(own, "texts/essentiel.md", "", "passage.md");
    append(own, "bilan.groovy", "text 'essentiel.reperes'\n", "graphique.groovy");
    var found =
        product.service(BilanService.class).check(Requests.of(own.folder()), Progress.SILENT);
    assertThat(product.lines(found)).isEqualTo(List.of());
  }

  private static void append(ProjectCopy own, String file, String after, String words)
      throws IOException {
    String added = guide(words);
    own.edit(
        file,
        StandardCharsets.UTF_8,
        all -> after.isEmpty() ? all + added : all.replace(after, after + added));
  }

  private static String guide(String file) throws IOException {
    return Files.readString(Checkout.ROOT.resolve("docs/guide/fenetre").resolve(file));
  }
}
