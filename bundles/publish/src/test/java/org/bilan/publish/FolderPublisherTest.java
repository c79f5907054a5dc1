package org.bilan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bilan.publish.Outputs.names;
import static org.bilan.publish.Outputs.publish;
import static org.bilan.publish.Outputs.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Publisher;
import org.bilan.api.output.Publisher.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderPublisherTest {

  private final Publisher publisher = new FolderPublisher();

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void output() {
    output = folder.resolve("mois-ess-2011");
  }

  @Test
  void aFirstOutputIsMadeWithTheFoldersThatLeadToIt() throws Exception {
    Path deep = folder.resolve("output/2011/bilan");
    publish(publisher, deep, "new", "bilan.pdf", "charts/a.png");
    assertThat(texts(deep)).isEqualTo(Map.of("bilan.pdf", "new", "charts/a.png", "new"));
  }

  @Test
  void theFormerOutputIsReplacedAsAWhole() throws Exception {
    publish(publisher, output, "old", "bilan.pdf", "charts/a.png", "charts/b.png");
    publish(publisher, output, "new", "bilan.pdf", "charts/a.png");
    assertThat(texts(output)).isEqualTo(Map.of("bilan.pdf", "new", "charts/a.png", "new"));
  }

  @Test
  void nothingIsLeftBesideTheOutput() throws Exception {
    publish(publisher, output, "old", "bilan.pdf");
    publish(publisher, output, "new", "bilan.pdf");
    assertThat(names(folder)).containsExactly("mois-ess-2011");
  }

  @Test
  void anEmptyFolderIsTakenAsTheOutput() throws Exception {
    Files.createDirectory(output);
    publish(publisher, output, "new", "bilan.pdf");
    assertThat(texts(output)).containsOnlyKeys("bilan.pdf");
  }

  @Test
  void theFormerOutputStandsWhileTheNewOneIsWritten() throws Exception {
    publish(publisher, output, "old", "bilan.pdf");
    try (Publication publication = publisher.open(output)) {
      Outputs.write(publication.folder(), "new", "bilan.pdf");
      assertThat(texts(output)).isEqualTo(Map.of("bilan.pdf", "old"));
    }
  }

  @Test
  void whatIsNotCommittedIsRemoved() throws Exception {
    publish(publisher, output, "old", "bilan.pdf");
    try (Publication publication = publisher.open(output)) {
      Outputs.write(publication.folder(), "new", "bilan.pdf");
    }
    assertThat(texts(output)).isEqualTo(Map.of("bilan.pdf", "old"));
    assertThat(names(folder)).containsExactly("mois-ess-2011");
  }

  @Test
  void aFolderOfFilesThatBilanDidNotWriteIsRefused() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.odt"), "years of work");
    assertThat(problem(() -> publisher.open(output)))
        .isEqualTo(Diagnostic.error("publish.not-ours", place()));
    assertThat(texts(output)).isEqualTo(Map.of("thesis.odt", "years of work"));
    assertThat(names(folder)).containsExactly("mois-ess-2011");
  }

  @Test
  void theRootOfADiskIsRefused() {
    Path root = folder.getRoot();
    assertThat(problem(() -> publisher.open(root)).code()).isEqualTo("publish.not-ours");
  }

  @Test
  void aFileIsRefused() throws Exception {
    Files.writeString(output, "a file");
    assertThat(problem(() -> publisher.open(output)))
        .isEqualTo(Diagnostic.error("publish.not-a-folder", place()));
    assertThat(Files.readString(output)).isEqualTo("a file");
  }

  @Test
  void aFileThatLeadsToTheOutputIsRefused() throws Exception {
    Files.writeString(output, "a file");
    assertThat(problem(() -> publisher.open(output.resolve("bilan"))).code())
        .isEqualTo("publish.not-a-folder");
  }

  @Test
  void filesThatTheReaderAddedToAnOutputStay() throws Exception {
    publish(publisher, output, "old", "bilan.pdf", "charts/a.png");
    Files.writeString(output.resolve("notes.txt"), "mine");
    Files.writeString(output.resolve("charts/mine.png"), "mine");
    publish(publisher, output, "new", "bilan.pdf");
    publish(publisher, output, "newer", "bilan.pdf");
    assertThat(texts(output))
        .isEqualTo(Map.of("bilan.pdf", "newer", "notes.txt", "mine", "charts/mine.png", "mine"));
  }

  @Test
  void aFileOfTheReaderIsNotOverwrittenByANewOneOfTheSameName() throws Exception {
    publish(publisher, output, "old", "bilan.pdf");
    Files.writeString(output.resolve("quality.json"), "mine");
    assertThat(problem(() -> publish(publisher, output, "new", "bilan.pdf", "quality.json")))
        .isEqualTo(Diagnostic.error("publish.own-file", place(), "quality.json"));
    assertThat(texts(output)).isEqualTo(Map.of("bilan.pdf", "old", "quality.json", "mine"));
  }

  @Test
  void aSecondRunOnTheSameOutputIsRefusedUntilTheFirstEnds() throws Exception {
    try (Publication first = publisher.open(output)) {
      assertThat(problem(() -> publisher.open(output)))
          .isEqualTo(Diagnostic.error("publish.busy", place()));
      assertThat(first.folder()).isDirectory();
    }
    publish(publisher, output, "new", "bilan.pdf");
    assertThat(texts(output)).containsOnlyKeys("bilan.pdf");
  }

  @Test
  void anOutputWithoutAManifestThatNamesEachFileIsRefused() throws Exception {
    try (Publication publication = publisher.open(output)) {
      Outputs.write(publication.folder(), "new", "bilan.pdf");
      Files.writeString(publication.folder().resolve("forgotten.txt"), "new");
      assertThatIllegalStateException()
          .isThrownBy(publication::commit)
          .withMessageContaining("forgotten.txt");
    }
    assertThat(output).doesNotExist();
  }

  @Test
  void whereALinkIsWrittenTheFolderItLeadsToIsReplacedAndTheLinkStays() throws Exception {
    Path real = Files.createDirectories(folder.resolve("disk/bilan"));
    Path link = Files.createSymbolicLink(output, real);
    publish(publisher, link, "new", "bilan.pdf");
    assertThat(link).isSymbolicLink();
    assertThat(texts(real)).containsOnlyKeys("bilan.pdf");
  }

  @Test
  void aLinkThatTheReaderAddedIsCarriedAsALink() throws Exception {
    publish(publisher, output, "old", "bilan.pdf");
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "far");
    Files.createSymbolicLink(output.resolve("link.txt"), elsewhere);
    publish(publisher, output, "new", "bilan.pdf");
    assertThat(output.resolve("link.txt")).isSymbolicLink().hasContent("far");
  }

  @ParameterizedTest
  @EnumSource(
      value = CommitStep.class,
      names = {"IN_PLACE", "FORMER_REMOVED"},
      mode = EnumSource.Mode.EXCLUDE)
  void aDiskThatFillsAtAnyStepLeavesTheFormerOutput(CommitStep full) throws Exception {
    publish(publisher, output, "old", "bilan.pdf", "charts/a.png");
    Files.writeString(output.resolve("notes.txt"), "mine");
    Publisher failing =
        new FolderPublisher(
            step -> {
              if (step == full) {
                throw new IOException("No space left on device");
              }
            });
    assertThatIOException().isThrownBy(() -> publish(failing, output, "new", "bilan.pdf"));
    assertThat(texts(output))
        .isEqualTo(Map.of("bilan.pdf", "old", "charts/a.png", "old", "notes.txt", "mine"));
    assertThat(names(folder)).containsExactly("mois-ess-2011");
  }

  @Test
  void aFailureAfterTheFolderIsInPlaceLeavesTheNewOutput() throws Exception {
    publish(publisher, output, "old", "bilan.pdf");
    Publisher failing =
        new FolderPublisher(
            step -> {
              if (step == CommitStep.IN_PLACE) {
                throw new IOException("Input/output error");
              }
            });
    assertThatIOException().isThrownBy(() -> publish(failing, output, "new", "bilan.pdf"));
    assertThat(texts(output)).isEqualTo(Map.of("bilan.pdf", "new"));
    publish(publisher, output, "newer", "bilan.pdf");
    assertThat(names(folder)).containsExactly("mois-ess-2011");
  }

  private Place place() {
    return Place.file(output.toString().replace('\\', '/'));
  }

  private static Diagnostic problem(ThrowingCallable call) {
    return catchThrowableOfType(DiagnosticException.class, call).diagnostics().get(0);
  }
}
