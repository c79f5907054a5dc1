package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is killed, as by a loss of power, loses no text. */
@NeedsDisplay
class KillTest {

  private static final String TEXT = "texts/annee.md";
  private static final String TYPED = "Une phrase que personne n'enregistre.";

  @TempDir private Path folder;

  private final Author author = new Author();

  @Test
  void whatWasTypedASecondBeforeAKillIsOfferedAndTakenBackByKeys() throws Exception {
    Path project = SampleCopy.of("ateliers-velo", folder.resolve("ateliers-velo"));
    String saved = Files.readString(project.resolve(TEXT), StandardCharsets.UTF_8);
    typeAndKill(project);
    assertThat(project.resolve(TEXT)).hasContent(saved);
    assertThat(halfWritten(project)).isEmpty();

    OpenWorkbench again = OpenWorkbench.start(folder.resolve("user"), project.toString());
    try {
      Author.Text text = author.file(TEXT);
      assertThat(text.words()).doesNotContain(TYPED);
      Screen.named(JButton.class, "Le reprendre");
      author.shiftTabTo("Le reprendre");
      Keyboard.press("SPACE");
      text.holds(TYPED);
      author.text(TEXT);
      Keyboard.press("ctrl S");
      Screen.until("the file is written", () -> contains(project.resolve(TEXT)));
    } finally {
      again.closeDropping();
    }
  }

  /** Another process types into the same text; it is killed a second later. */
  private void typeAndKill(Path project) throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dbilan.root=" + OpenWorkbench.ROOT,
                TypingProcess.class.getName(),
                folder.resolve("killed").toString(),
                project.toString(),
                TEXT,
                TYPED)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String said = new String(other.getInputStream().readNBytes(TypingProcess.DONE.length()));
      assertThat(said).isEqualTo(TypingProcess.DONE);
      TimeUnit.MILLISECONDS.sleep(1_000);
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  /** Whatever is in the project besides what was there and the workspace of Bilan. */
  private static List<String> halfWritten(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files
          .map(file -> project.relativize(file).toString())
          .filter(name -> !name.startsWith(".bilan") || name.startsWith(".bilan/recovery"))
          .filter(name -> name.endsWith(".new") || name.endsWith(".tmp"))
          .toList();
    }
  }

  private static boolean contains(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).contains(TYPED);
    } catch (IOException e) {
      return false;
    }
  }
}
