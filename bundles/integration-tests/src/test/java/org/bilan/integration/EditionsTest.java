package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.EditionDiff;
import org.bilan.api.store.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store keeps of a project: an edition rendered, its data changed, rendered again. */
class EditionsTest {

  @TempDir private static Path folder;

  private static RunningProduct product;
  private static Path project;
  private static Output former;
  private static Output latter;
  private static List<Snapshot.Info> kept;

  @BeforeAll
  static void renderTwice() throws Exception {
    product = new RunningProduct();
    ProjectCopy copy = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("ateliers-velo"));
    project = copy.folder();
    former = Output.of(product, Requests.of(project), folder.resolve("former"));
    copy.replace(
        "data/2024/reparations.csv",
        ProjectCopy.WINDOWS_1252,
        "Transmission;;12,00 €;Réparé",
        "Transmission;;12,00 €;Irréparable");
    latter = Output.of(product, Requests.of(project), folder.resolve("latter"));
    kept = product.service(BilanService.class).editions(project, EditionsTest::unexpected);
    Files.move(project.resolve("data"), folder.resolve("data"));
  }

  private static void unexpected(Diagnostic diagnostic) {
    throw new AssertionError(product.lines(List.of(diagnostic)));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void changedDataMakeANewSnapshotAndKeepTheOldOne() {
    assertThat(kept).hasSize(2);
    assertThat(kept.stream().map(Snapshot.Info::edition)).containsOnly(2024);
    assertThat(kept.stream().map(Snapshot.Info::latest)).containsExactly(true, false);
    assertThat(kept.stream().map(Snapshot.Info::id)).doesNotHaveDuplicates();
  }

  @Test
  void aDifferenceNamesTheFiguresThatMoved() {
    assertThat(difference().moves().stream().map(EditionDiff.Move::id))
        .containsExactly("repairs.saved");
    EditionDiff.Move move = difference().moves().get(0);
    assertThat(move.before()).isEqualTo(value(former));
    assertThat(move.after()).isEqualTo(value(latter));
    assertThat(move.sources()).containsExactly("reparations");
    assertThat(move.definitionChanged()).isFalse();
  }

  private static String value(Output output) {
    return output.json("figures.json").at("/figures/repairs.saved/value").asText();
  }

  @Test
  void aDifferenceNamesTheRowsThatChanged() {
    List<String> rows =
        difference().rows().stream()
            .map(row -> row.kind() + " " + row.source() + " " + row.place())
            .toList();
    assertThat(rows)
        .containsExactly(
            "REMOVED reparations reparations.csv:2", "ADDED reparations reparations.csv:2");
    assertThat(difference().rows().get(0).text()).contains("2401").endsWith("Réparé");
    assertThat(difference().rows().get(1).text()).contains("2401").endsWith("Irréparable");
  }

  @Test
  void aDifferenceOfDataNamesNoScript() {
    assertThat(difference().files()).isEmpty();
  }

  private static EditionDiff difference() {
    return product
        .service(BilanService.class)
        .diff(project, kept.get(1).id(), kept.get(0).id(), EditionsTest::unexpected)
        .orElseThrow();
  }

  @Test
  void aSnapshotIsRenderedWithoutRawFiles() {
    Output again =
        Output.of(
            product, Requests.fromStore(project, kept.get(1).id()), folder.resolve("restored"));
    assertThat(again.text("figures.json")).isEqualTo(former.text("figures.json"));
    assertThat(again.hashes().get("bilan.pdf")).isEqualTo(former.hashes().get("bilan.pdf"));
  }

  @Test
  void theLatestSnapshotIsRenderedWhereNoneIsNamed() {
    Output again =
        Output.of(product, Requests.fromStore(project, ""), folder.resolve("restored-latest"));
    assertThat(again.text("figures.json")).isEqualTo(latter.text("figures.json"));
  }

  @Test
  void anUnknownSnapshotIsNamedWithThoseThereAre() {
    List<Diagnostic> problems = new ArrayList<>();
    Optional<EditionDiff> none =
        product.service(BilanService.class).diff(project, "2023", "2024", problems::add);
    assertThat(none).isEmpty();
    assertThat(product.frenchLines(problems))
        .hasSize(1)
        .allMatch(line -> line.startsWith(".bilan: erreur : aucune édition conservée"))
        .allMatch(line -> line.contains("« 2023 »"))
        .allMatch(line -> line.contains(kept.get(0).id()) && line.contains(kept.get(1).id()));
  }

  @Test
  void anotherFolderOfDataLeavesNoTraceInTheProject() {
    ProjectCopy fresh = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("fresh"));
    Output.of(
        product,
        Requests.withData(fresh.folder(), folder.resolve("data/2024")),
        folder.resolve("elsewhere"));
    assertThat(fresh.file(".bilan")).doesNotExist();
  }
}
