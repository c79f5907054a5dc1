package org.bilan.workbench.preference;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bilan.workbench.api.Preferences;
import org.bilan.workbench.api.WholeFile;

/**
 * Preferences in a file, which is replaced as a whole at each change: a kill leaves the former one
 * or the new one. A file that cannot be read counts as empty, one that cannot be written is
 * forgotten at the end: a preference is never worth losing a text for.
 */
public final class PreferencesFile implements Preferences, AutoCloseable {

  private static final long PATIENCE = 5;

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();
  private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "bilan-preferences");
            made.setDaemon(true);
            return made;
          });

  /** Reads a file, which need not exist. */
  public PreferencesFile(Path file) {
    this.file = file;
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      read.clear();
    }
    read.forEach((key, value) -> values.put(key.toString(), value.toString()));
  }

  /** Is told the key of each change. */
  public void listen(Consumer<String> listener) {
    listeners.add(listener);
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    synchronized (this) {
      if (value.equals(values.put(key, value))) {
        return;
      }
      write();
    }
    listeners.forEach(l -> l.accept(key));
  }

  @Override
  public void remove(String key) {
    synchronized (this) {
      if (values.remove(key) == null) {
        return;
      }
      write();
    }
    listeners.forEach(l -> l.accept(key));
  }

  /** The keys that begin in some way, in order. */
  public synchronized Map<String, String> under(String prefix) {
    Map<String, String> found = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), value);
          }
        });
    return found;
  }

  /** Written aside: who chooses waits for no disk. */
  private void write() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (key, value) -> text.append(escaped(key)).append('=').append(escaped(value)).append('\n'));
    thread.execute(() -> write(text.toString()));
  }

  private void write(String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      // Kept for this run alone.
      return;
    }
  }

  /** Waits until all is written; nothing is chosen afterwards. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As {@link Properties#load} reads it; Properties would write the time of day as a comment. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("=", "\\=")
        .replace(":", "\\:")
        .replace("#", "\\#")
        .replace("!", "\\!")
        .replace(" ", "\\ ");
  }
}
