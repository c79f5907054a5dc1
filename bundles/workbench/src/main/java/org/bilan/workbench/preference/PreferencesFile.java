package org.bilan.workbench.preference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bilan.workbench.api.Preferences;

/**
 * Preferences in a file, which is replaced as a whole at each change: a kill leaves the former one
 * or the new one. A file that cannot be read counts as empty, one that cannot be written is
 * forgotten at the end: a preference is never worth losing a text for.
 */
public final class PreferencesFile implements Preferences {

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();
  private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

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

  private void write() {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
      try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        for (Map.Entry<String, String> entry : values.entrySet()) {
          writer.write(escaped(entry.getKey()) + "=" + escaped(entry.getValue()) + "\n");
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      // Kept for this run alone.
      return;
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
