package org.bilan.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole. */
class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void aFileThatExistsKeepsItsRights() throws IOException {
    Path file = Files.writeString(folder.resolve("bilan.md"), "before");
    if (!knowsRights(file)) {
      WholeFile.write(file, "after");
      assertThat(file).hasContent("after");
      return;
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
    WholeFile.write(file, "after");
    assertThat(file).hasContent("after");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  void aNewFileHasTheRightsThatTheSystemGives() throws IOException {
    Path usual = Files.writeString(folder.resolve("usual.md"), "");
    Path file = folder.resolve("texts/bilan.md");
    WholeFile.write(file, "after");
    assertThat(file).hasContent("after");
    if (knowsRights(file)) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(Files.getPosixFilePermissions(usual));
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("shared.md"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("bilan.md"), file);
    WholeFile.write(link, "after");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
  }

  @Test
  void nothingIsLeftBeside() throws IOException {
    WholeFile.write(folder.resolve("bilan.md"), "text");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("bilan.md");
    }
  }

  @Test
  void aKillLeavesWhatWasThereBeforeOrWhatWasWritten() throws Exception {
    Path file = folder.resolve("bilan.md");
    WholeFile.write(file, text('a'));
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(writer.getInputStream().read()).as("it writes").isEqualTo('w');
    TimeUnit.MILLISECONDS.sleep(60);
    writer.destroyForcibly().waitFor();
    assertThat(Files.readString(file)).isIn(text('a'), text('b'), text('c'));
  }

  private static boolean knowsRights(Path file) throws IOException {
    FileStore store = Files.getFileStore(file);
    return store.supportsFileAttributeView("posix");
  }

  private static String text(char of) {
    return String.valueOf(of).repeat(3_000_000);
  }

  /** Writes one long text and another until it is killed. */
  static final class Writer {

    private Writer() {}

    /** Writes to the file of the first argument. */
    public static void main(String[] arguments) throws IOException {
      for (int i = 0; i < 10_000; i++) {
        WholeFile.write(Path.of(arguments[0]), text(i % 2 == 0 ? 'b' : 'c'));
        if (i == 0) {
          System.out.print('w');
          System.out.flush();
        }
      }
    }
  }
}
