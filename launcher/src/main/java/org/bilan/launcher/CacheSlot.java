package org.bilan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Felix's cache of one process. Several may run at once, so that each takes a numbered slot of its
 * own; a slot is used again as long as the bundles are the same, which spares their unpacking.
 */
final class CacheSlot implements AutoCloseable {

  private static final int SLOTS = 64;
  private static final String MARK = "contents.txt";

  private final Path folder;
  private final String contents;
  private final FileChannel channel;
  private final FileLock lock;

  private CacheSlot(Path folder, String contents, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.contents = contents;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes a free slot.
   *
   * @param folders where slots may be: the first that can be written is taken
   */
  static CacheSlot take(List<Path> folders, List<Path> jars, boolean shared)
      throws ProductException {
    String contents = shared + fingerprint(jars);
    IOException failure = null;
    for (Path folder : folders) {
      try {
        return takeUnder(folder, contents);
      } catch (IOException e) {
        failure = e;
      }
    }
    throw new ProductException("no cache folder can be written: " + folders, failure);
  }

  private static CacheSlot takeUnder(Path root, String contents) throws IOException {
    Files.createDirectories(root);
    for (int i = 0; i < SLOTS; i++) {
      FileChannel channel =
          FileChannel.open(
              root.resolve(i + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock != null) {
        Path folder = root.resolve(String.valueOf(i));
        prepare(folder, contents);
        return new CacheSlot(folder, contents, channel, lock);
      }
      channel.close();
    }
    throw new IOException("All " + SLOTS + " caches are in use");
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void prepare(Path folder, String contents) throws IOException {
    Path mark = folder.resolve(MARK);
    boolean same = Files.isRegularFile(mark) && Files.readString(mark).equals(contents);
    if (!same) {
      delete(folder);
      Files.createDirectories(folder);
    }
  }

  private static String fingerprint(List<Path> jars) throws ProductException {
    StringBuilder out = new StringBuilder();
    try {
      for (Path jar : jars) {
        BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
        out.append('\n')
            .append(jar)
            .append(' ')
            .append(file.size())
            .append(' ')
            .append(file.lastModifiedTime());
      }
    } catch (IOException e) {
      throw new ProductException("a bundle cannot be read: " + e.getMessage(), e);
    }
    return out.toString();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Marks the cache as holding all bundles; one that was left half made is made again. */
  void complete() throws IOException {
    Files.writeString(folder.resolve(MARK), contents);
  }

  /** Where Felix keeps its cache. */
  Path folder() {
    return folder.resolve("felix");
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      System.err.println("bilan: " + e.getMessage());
    }
  }
}
