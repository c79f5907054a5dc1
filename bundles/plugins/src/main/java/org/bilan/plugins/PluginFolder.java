package org.bilan.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The user's folder of plugins. Its files are replaced as a whole, so that a process that reads one
 * finds the former or the new state, and a kill leaves one of them.
 *
 * @param root the folder
 */
record PluginFolder(Path root) {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final int PAUSE_MILLIS = 50;

  Path list() {
    return root.resolve("installed.txt");
  }

  /** A jar by its hash: its bytes never change, so that running products may keep it open. */
  Path jar(String sha256) {
    return root.resolve("jars").resolve(sha256 + ".jar");
  }

  Path jars() {
    return root.resolve("jars");
  }

  Path incoming() {
    return root.resolve("incoming");
  }

  Path repositories() {
    return root.resolve("repositories.txt");
  }

  Path indexes() {
    return root.resolve("indexes");
  }

  Path accepted() {
    return root.resolve("accepted.txt");
  }

  Path signers() {
    return root.resolve("signers");
  }

  Path starting() {
    return root.resolve("starting");
  }

  /** The lines of a file; none where it is not there. */
  List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", file.toString(), Refusal.reason(e));
    }
  }

  void writeLines(Path file, List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Replaces a file as a whole, on the disk too. */
  void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      replace(fresh, file);
    } catch (IOException e) {
      throw Refusal.of("plugin.unwritable", root.toString(), Refusal.reason(e));
    }
  }

  private static void replace(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Keeps a looked-through jar under its hash. */
  Path keep(Jar jar) {
    Path kept = jar(jar.sha256());
    try {
      Files.createDirectories(kept.getParent());
      if (!Files.exists(kept) || !Sha256.of(kept).equals(jar.sha256())) {
        replace(jar.file(), kept);
      }
      return kept;
    } catch (IOException e) {
      throw Refusal.of("plugin.unwritable", root.toString(), Refusal.reason(e));
    }
  }

  /** Deletes a file that nothing depends on; one that is held open elsewhere stays. */
  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  /** The files of a folder; none where it is not there. */
  List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does something while no other process changes the folder. */
  <T> T locked(Supplier<T> work) {
    try {
      Files.createDirectories(root);
      try (FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        FileLock lock = take(channel);
        try {
          return work.get();
        } finally {
          lock.release();
        }
      }
    } catch (IOException e) {
      throw Refusal.of("plugin.unwritable", root.toString(), Refusal.reason(e));
    }
  }

  private FileLock take(FileChannel channel) throws IOException {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // Another product in this process has it: wait as for another process.
      }
      pause();
    }
    throw Refusal.of("plugin.busy", root.toString());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.of("plugin.interrupted", "");
    }
  }
}
