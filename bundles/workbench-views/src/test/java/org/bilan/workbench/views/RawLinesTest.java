package org.bilan.workbench.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The lines of raw files, as their authors see them. */
class RawLinesTest {

  @Test
  void linesAreCountedWhateverTheirEnds() {
    RawLines lines = RawLines.of("a;b\r\n1;2\n\n3;4".getBytes(StandardCharsets.UTF_8));

    assertThat(lines.size()).isEqualTo(4);
    assertThat(lines.text(1)).isEqualTo("1;2");
    assertThat(lines.text(2)).isEmpty();
    assertThat(lines.text(3)).isEqualTo("3;4");
  }

  @Test
  void theMarkAtTheBeginningIsNotSeen() {
    RawLines lines = RawLines.of("\ufeffété;b".getBytes(StandardCharsets.UTF_8));

    assertThat(lines.text(0)).isEqualTo("été;b");
  }

  @Test
  void textsOfOldProgramsAreRead() {
    RawLines lines = RawLines.of("Durée;Payé €".getBytes(Charset.forName("windows-1252")));

    assertThat(lines.text(0)).isEqualTo("Durée;Payé €");
  }

  @Test
  void anEmptyFileHasNoLine() {
    assertThat(RawLines.of(new byte[0]).size()).isZero();
  }
}
