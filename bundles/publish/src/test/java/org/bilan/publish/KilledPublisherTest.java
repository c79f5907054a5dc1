package org.bilan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.publish.Outputs.names;
import static org.bilan.publish.Outputs.publish;
import static org.bilan.publish.Outputs.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bilan.api.output.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that die while they publish. */
class KilledPublisherTest {

  private static final Map<String, String> OLD = Map.of("bilan.pdf", "old", "notes.txt", "mine");
  private static final Map<String, String> NEW = Map.of("bilan.pdf", "new", "notes.txt", "mine");

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void formerOutput() throws IOException {
    output = folder.resolve("out");
    publish(new FolderPublisher(), output, "old", "bilan.pdf");
    Files.writeString(output.resolve("notes.txt"), "mine");
  }

  @ParameterizedTest
  @EnumSource(CommitStep.class)
  void aProcessThatDiesAfterAnyStepLeavesAWholeOutputToTheNext(CommitStep last) throws Exception {
    Process process = child(last.name());
    assertThat(process.waitFor()).isEqualTo(DyingPublisher.DIED);

    try (Publisher.Publication next = new FolderPublisher().open(output)) {
      assertThat(next.folder()).isEmptyDirectory();
      assertThat(texts(output)).isEqualTo(last.compareTo(CommitStep.FORMER_ASIDE) < 0 ? OLD : NEW);
    }
    assertThat(names(folder)).containsExactly("out");
  }

  @Test
  void aProcessKilledAtAnyMomentLeavesTheFormerOutputOrTheNewOne() throws Exception {
    for (int round = 0; round < 8; round++) {
      Process process = child("NEVER");
      assertThat(process.getInputStream().read()).isEqualTo('.');
      process.waitFor(3L * round, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();

      new FolderPublisher().open(output).close();
      assertThat(texts(output)).isIn(Set.of(OLD, NEW));
      assertThat(names(folder)).containsExactly("out");
    }
  }

  private Process child(String last) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DyingPublisher.class.getName(),
            output.toString(),
            last)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
