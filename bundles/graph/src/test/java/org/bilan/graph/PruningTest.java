package org.bilan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruningTest {

  private static final int BYTES = 1_000;
  private static final long MOST = 20_000;

  private static final Codec<byte[]> CODEC =
      new Codec<>() {
        @Override
        public void write(byte[] value, OutputStream out) throws IOException {
          out.write(value);
        }

        @Override
        public byte[] read(InputStream in) throws IOException {
          return in.readAllBytes();
        }
      };

  @TempDir private Path project;
  private Path folder;
  private ValueFiles files;

  @BeforeEach
  void open() {
    folder = project.resolve("cache");
    files = new ValueFiles(folder, MOST);
  }

  private static Key key(int number) {
    return Key.of("chart", number);
  }

  private void write(int number) {
    files.write(key(number), CODEC, new byte[BYTES]);
  }

  private Optional<byte[]> read(int number) {
    return files.read(key(number), CODEC);
  }

  /** Writes a value as if that had been some seconds after an hour that is long past. */
  private void write(int number, int second) throws IOException {
    write(number);
    FileTime then = FileTime.from(Instant.parse("2011-11-01T00:00:00Z").plusSeconds(second));
    Files.setLastModifiedTime(files.file(key(number)), then);
  }

  private long size() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      long size = 0;
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }

  @Test
  void aFolderKeepsUnderItsSizeHoweverMuchIsWritten() throws IOException {
    for (int i = 0; i < 200; i++) {
      write(i, i);
      assertThat(size()).isLessThanOrEqualTo(MOST + MOST / 8 + 2 * BYTES);
    }
    assertThat(read(199)).isPresent();
    assertThat(read(0)).isEmpty();
  }

  @Test
  void whatWasUsedLatelyStays() throws IOException {
    for (int i = 0; i < 15; i++) {
      write(i, i);
    }
    assertThat(read(0)).isPresent();
    for (int i = 15; i < 25; i++) {
      write(i, i);
    }
    assertThat(read(0)).isPresent();
    assertThat(read(1)).isEmpty();
  }

  @Test
  void draftsOfKilledProcessesGoToo() throws IOException {
    write(0, 10);
    Path draft = files.file(key(0)).resolveSibling("draft123.part");
    Files.write(draft, new byte[BYTES]);
    Files.setLastModifiedTime(draft, FileTime.from(Instant.parse("2010-01-01T00:00:00Z")));
    for (int i = 1; i < 30; i++) {
      write(i, 10 + i);
    }
    assertThat(draft).doesNotExist();
  }

  @Test
  void nothingBesideTheFolderIsTouched() throws IOException {
    Path snapshot = Files.createDirectories(project.resolve("store")).resolve("snapshot");
    Files.write(snapshot, new byte[(int) (2 * MOST)]);
    for (int i = 0; i < 50; i++) {
      write(i, i);
    }
    assertThat(snapshot).hasSize(2 * MOST);
  }

  @Test
  void severalMayWriteReadAndPruneAtOnce() throws Exception {
    ExecutorService processes = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int p = 0; p < 4; p++) {
        ValueFiles own = new ValueFiles(folder, MOST);
        all.add(processes.submit(() -> writeAndRead(own)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      processes.shutdownNow();
    }
    assertThat(size()).isLessThanOrEqualTo(MOST + 4 * (MOST / 8 + 2 * BYTES));
  }

  private static void writeAndRead(ValueFiles own) {
    for (int i = 0; i < 150; i++) {
      own.write(key(i), CODEC, new byte[BYTES]);
      own.read(key(i / 2), CODEC).ifPresent(value -> assertThat(value).hasSize(BYTES));
    }
  }
}
