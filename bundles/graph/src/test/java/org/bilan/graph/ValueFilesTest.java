package org.bilan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueFilesTest {

  private static final Key KEY = Key.of("result", "events.total");
  private static final Codec<String> TEXT = new TextCodec();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void keepOneValue() {
    file = new ValueFiles(folder).file(KEY);
    assertThat(ask("1732")).isEqualTo("1732");
  }

  private String ask(String computed) {
    return open().remember(KEY, TEXT, () -> computed);
  }

  private Memory open() {
    return new KeyedMemories().inFolder(folder);
  }

  @Test
  void anotherProcessReadsWhatOneWrote() {
    Memory second = open();

    assertThat(second.remember(KEY, TEXT, () -> "computed again")).isEqualTo("1732");
    assertThat(second.computed()).isEqualTo(Map.of());
  }

  @Test
  void aTruncatedFileIsComputedAgain() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, List.of());
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(ask("again " + length)).isEqualTo("again " + length);
    }
  }

  @Test
  void aFileWithOneDamagedByteIsComputedAgain() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 4;
      Files.write(file, damaged);
      assertThat(ask("again")).as("byte %d", i).isEqualTo("again");
    }
  }

  @Test
  void aDamagedFileIsMended() throws IOException {
    Files.writeString(file, "not a value");
    ask("mended");

    assertThat(ask("not computed")).isEqualTo("mended");
  }

  @Test
  void theFileOfAnotherKeyIsNotTaken() throws IOException {
    Key other = Key.of("result", "organisers.total");
    Path place = new ValueFiles(folder).file(other);
    Files.createDirectories(place.getParent());
    Files.copy(file, place);

    assertThat(open().<String>remember(other, TEXT, () -> "1125")).isEqualTo("1125");
  }

  @Test
  void aCodecThatRefusesTheBytesHasTheValueComputedAgain() {
    Codec<String> newer =
        new TextCodec() {
          @Override
          public String read(InputStream in) throws IOException {
            throw new IOException("another version");
          }
        };

    assertThat(open().<String>remember(KEY, newer, () -> "again")).isEqualTo("again");
  }

  @Test
  void noDraftIsLeftBehind() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNotStopAComputation() throws IOException {
    Path blocked = folder.resolve("blocked");
    Files.writeString(blocked, "a file where the folder should be");
    Memory memory = new KeyedMemories().inFolder(blocked);

    assertThat(memory.<String>remember(KEY, TEXT, () -> "all the same")).isEqualTo("all the same");
  }

  private static class TextCodec implements Codec<String> {
    @Override
    public void write(String value, OutputStream out) throws IOException {
      out.write(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String read(InputStream in) throws IOException {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
