package org.bilan.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the only run that writes an output. The system releases it when the process dies, so that
 * what stands beside an output without a lock was left by a dead run.
 */
final class OutputLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, or empty where another run has it. */
  static Optional<OutputLock> take(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      if (isStillAt(file, channel)) {
        return Optional.of(new OutputLock(file, channel));
      }
      channel.close();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /**
   * Whether the locked file is the one others will find: its last holder may have removed it
   * between the opening and the locking. A mark that only this holder can write tells.
   */
  private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
    long mark = channel.size() + 1;
    channel.write(java.nio.ByteBuffer.wrap(new byte[] {'.'}), channel.size());
    return Files.exists(file) && Files.size(file) == mark;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
