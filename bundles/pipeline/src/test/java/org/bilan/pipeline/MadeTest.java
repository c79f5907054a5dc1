package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.junit.jupiter.api.Test;

class MadeTest {

  private static final Made.File PAGES =
      Made.File.of("bilan.pdf", "pages".getBytes(StandardCharsets.UTF_8));
  private static final Made.File CHART = Made.File.of("a.svg", new byte[0]);

  private static byte[] written(Made made) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Made.CODEC.write(made, out);
    return out.toByteArray();
  }

  @Test
  void filesComeBackAsTheyWere() throws IOException {
    byte[] bytes = written(new Made(List.of(PAGES, CHART), List.of()));
    Made read = Made.CODEC.read(new ByteArrayInputStream(bytes));
    assertThat(read.files()).extracting(Made.File::name).containsExactly("bilan.pdf", "a.svg");
    assertThat(read.files().get(0).bytes()).isEqualTo(PAGES.bytes());
    assertThat(read.files()).extracting(Made.File::sha256).contains(Hashes.of(PAGES.bytes()));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void filesInWhichSomethingWasFoundAreNotKept() {
    Diagnostic found = Diagnostic.warning("pdf.no-glyph", Place.file("texts/a.md"));
    Made made = new Made(List.of(PAGES), List.of(found));
    assertThatThrownBy(() -> written(made)).isInstanceOf(IOException.class);
  }

  @Test
  void filesThatBreakOffAreNotRead() throws IOException {
    byte[] whole = written(new Made(List.of(PAGES), List.of()));
    byte[] half = Arrays.copyOf(whole, 6);
    assertThatThrownBy(() -> Made.CODEC.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
  }
}
