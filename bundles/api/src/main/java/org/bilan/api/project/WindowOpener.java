package org.bilan.api.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Opens the window of the workbench. */
@ProviderType
public interface WindowOpener {

  /** Whether there is a display to open a window on. */
  boolean hasDisplay();

  /**
   * Opens the window and waits until the user closes it.
   *
   * @param project the project to open; the welcome page by default
   * @param language the language of the screen; the one the user chose, or French, by default
   * @throws IllegalStateException where there is no display
   */
  void open(Optional<Path> project, Optional<Locale> language) throws InterruptedException;
}
