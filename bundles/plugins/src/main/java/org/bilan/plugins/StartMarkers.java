package org.bilan.plugins;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What each process is starting right now. A marker is written before a plugin is started and
 * emptied after; where a process is gone and its marker is not empty, that plugin ended it. A lock
 * on the marker tells whether its process is still there, whatever number it had.
 */
final class StartMarkers implements AutoCloseable {

  private final PluginFolder folder;
  private Path mine;
  private FileChannel channel;

  StartMarkers(PluginFolder folder) {
    this.folder = folder;
  }

  /** The hashes of jars whose start ended a process; each is told once. */
  synchronized List<String> fatal() {
    List<String> found = new ArrayList<>();
    for (Path marker : folder.files(folder.starting())) {
      if (!marker.equals(mine)) {
        take(marker, found);
      }
    }
    return found;
  }

  private void take(Path marker, List<String> found) {
    try (FileChannel other =
        FileChannel.open(marker, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      try (FileLock lock = other.tryLock()) {
        if (lock != null) {
          String hash = Files.readString(marker).strip();
          if (!hash.isEmpty()) {
            found.add(hash);
          }
          folder.delete(marker);
        }
      }
    } catch (IOException | OverlappingFileLockException e) {
      // Held by a process that is alive, this one perhaps: it has not ended.
      return;
    }
  }

  /** A plugin is about to start. */
  synchronized void begin(String sha256) {
    write(sha256);
  }

  /** Nothing is being started any more. */
  synchronized void end() {
    write("");
  }

  private void write(String text) {
    try {
      if (channel == null) {
        open();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(true);
    } catch (IOException e) {
      throw Refusal.of("plugin.unwritable", folder.root().toString(), Refusal.reason(e));
    }
  }

  private void open() throws IOException {
    Files.createDirectories(folder.starting());
    mine = Files.createTempFile(folder.starting(), "p", ".start");
    channel = FileChannel.open(mine, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new IOException(mine.toString());
    }
  }

  /** Leaves no marker behind. */
  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        channel.close();
        folder.delete(mine);
        channel = null;
      }
    } catch (IOException e) {
      folder.delete(mine);
    }
  }
}
