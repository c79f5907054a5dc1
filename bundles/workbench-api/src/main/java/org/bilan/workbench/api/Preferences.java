package org.bilan.workbench.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the user chose, kept between runs. Safe between threads. */
@ProviderType
public interface Preferences {

  /**
   * What was chosen.
   *
   * @param key such as {@code org.bilan.editor.font-size}
   */
  Optional<String> get(String key);

  /** Chooses. The window tells all listeners. */
  void put(String key, String value);

  /** Forgets a choice. */
  void remove(String key);

  /** Whether something was chosen to be so; otherwise what it is by default. */
  default boolean is(String key, boolean byDefault) {
    return get(key).map(Boolean::parseBoolean).orElse(byDefault);
  }
}
