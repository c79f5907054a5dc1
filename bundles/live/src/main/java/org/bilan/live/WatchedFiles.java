package org.bilan.live;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches the files of a project. Folders are watched, not files, for editors write a new file and
 * put it in the place of the old one; what is told is what differs once the folders are quiet.
 * Where the system tells nothing, as of a network's folders, the files are looked at now and then.
 */
final class WatchedFiles implements AutoCloseable {

  /** How long folders must be quiet, in milliseconds: an editor's several writes are one change. */
  private static final long QUIET = 80;

  /** How often files are looked at where nothing was told, in milliseconds. */
  private static final long NOW_AND_THEN = 2_000;

  private final Path project;
  private final Optional<Path> data;
  private final Consumer<Collection<String>> changes;
  private final Set<Path> watched = new HashSet<>();
  private Optional<WatchService> watcher = Optional.empty();
  private FileStamps stamps;
  private volatile boolean closed;

  WatchedFiles(Path project, Optional<Path> data, Consumer<Collection<String>> changes) {
    this.project = project;
    this.data = data;
    this.changes = changes;
  }

  /** Begins to watch: what changes from now on is told. */
  void start() {
    stamps = FileStamps.of(project, data);
    try {
      watcher = Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      // The files are looked at now and then.
      watcher = Optional.empty();
    }
    watchFolders();
    Thread thread = new Thread(this::watch, "bilan-files " + project.getFileName());
    thread.setDaemon(true);
    thread.start();
  }

  private void watchFolders() {
    watched.removeIf(folder -> !folder.toFile().isDirectory());
    for (Path folder : stamps.folders()) {
      if (watcher.isPresent() && watched.add(folder)) {
        try {
          folder.register(
              watcher.get(),
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
          // It went, or there are too many watches: it is looked at now and then.
          watched.remove(folder);
        }
      }
    }
  }

  private void watch() {
    while (!closed) {
      try {
        awaitQuiet();
        look();
      } catch (InterruptedException e) {
        closed = true;
      } catch (java.nio.file.ClosedWatchServiceException e) {
        closed = true;
      }
    }
  }

  /** Waits until something happens and then nothing more, or for some time. */
  private void awaitQuiet() throws InterruptedException {
    if (watcher.isEmpty()) {
      Thread.sleep(NOW_AND_THEN);
      return;
    }
    WatchKey key = watcher.get().poll(NOW_AND_THEN, TimeUnit.MILLISECONDS);
    while (key != null && !closed) {
      key.pollEvents();
      if (!key.reset()) {
        watched.clear();
      }
      key = watcher.get().poll(QUIET, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    FileStamps now = FileStamps.of(project, data);
    Set<String> differences = now.differences(stamps);
    stamps = now;
    watchFolders();
    if (!differences.isEmpty() && !closed) {
      changes.accept(differences);
    }
  }

  @Override
  public void close() {
    closed = true;
    watcher.ifPresent(
        service -> {
          try {
            service.close();
          } catch (IOException e) {
            // Nobody listens to it any more.
            watched.clear();
          }
        });
  }
}
