package org.bilan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Keeps a folder of values under a size: where it has grown beyond, the files that were used least
 * lately go. Several processes may prune at once, and read and write meanwhile: a file that is gone
 * is computed again, and a kill leaves only a folder that is pruned later.
 */
final class Pruning {

  private static final BiPredicate<Path, BasicFileAttributes> FILES =
      (path, attributes) -> attributes.isRegularFile();

  private final Path folder;
  private final long most;

  /** The first write of a process looks at the folder, then each that fills an eighth of it. */
  private final AtomicLong left = new AtomicLong();

  /**
   * Prunes a folder.
   *
   * @param most the bytes that its files may take
   */
  Pruning(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** Is told of a file that was written. */
  void wrote(long bytes) {
    if (left.addAndGet(-bytes) < 0) {
      left.set(most / 8);
      prune();
    }
  }

  /** Is told of a file that was used, at a moment. */
  static void used(Path file, FileTime now) {
    try {
      Files.setLastModifiedTime(file, now);
    } catch (IOException e) {
      // A folder that may only be read is not pruned from here.
    }
  }

  private record Kept(Path file, long bytes, FileTime used) {}

  private void prune() {
    List<Kept> kept = kept();
    long size = kept.stream().mapToLong(Kept::bytes).sum();
    if (size <= most) {
      return;
    }
    kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
    // A quarter is freed at once, so that the next writes need not look again.
    for (Kept oldest : kept) {
      if (size <= most - most / 4) {
        return;
      }
      size -= delete(oldest);
    }
  }

  private List<Kept> kept() {
    List<Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, FILES)) {
      files.forEach(file -> add(file, kept));
    } catch (IOException | UncheckedIOException e) {
      // Another process prunes too; what was seen until then is enough.
      return kept;
    }
    return kept;
  }

  private static void add(Path file, List<Kept> kept) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      kept.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
    } catch (IOException e) {
      // It has gone meanwhile.
    }
  }

  private static long delete(Kept kept) {
    try {
      Files.deleteIfExists(kept.file());
      return kept.bytes();
    } catch (IOException e) {
      // Some systems hold what another process reads.
      return 0;
    }
  }
}
