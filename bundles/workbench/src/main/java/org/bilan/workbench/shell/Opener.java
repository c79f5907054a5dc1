package org.bilan.workbench.shell;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.bilan.api.project.WindowOpener;
import org.bilan.workbench.preference.PreferencesFile;
import org.bilan.workbench.preference.UserFolder;
import org.bilan.workbench.theme.Theme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the window. */
@Component
public final class Opener implements WindowOpener {

  /** The preference that holds the language of the screen. */
  public static final String LANGUAGE = "org.bilan.language";

  private final Contributions contributions;
  private final Engine engine;

  /** Takes what the window is made of. */
  @Activate
  public Opener(@Reference Contributions contributions, @Reference Engine engine) {
    this.contributions = contributions;
    this.engine = engine;
  }

  @Override
  public boolean hasDisplay() {
    return !GraphicsEnvironment.isHeadless()
        && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
  }

  @Override
  public void open(Optional<Path> project, Optional<Locale> language) throws InterruptedException {
    if (GraphicsEnvironment.isHeadless()) {
      throw new IllegalStateException("there is no display");
    }
    CountDownLatch closed = new CountDownLatch(1);
    SwingUtilities.invokeLater(() -> show(project, language, closed));
    closed.await();
  }

  private void show(Optional<Path> project, Optional<Locale> asked, CountDownLatch closed) {
    PreferencesFile preferences = new PreferencesFile(UserFolder.path().resolve("preferences"));
    Locale language =
        asked.orElseGet(
            () ->
                Locale.forLanguageTag(
                    preferences.get(LANGUAGE).orElse(Locale.FRENCH.toLanguageTag())));
    Theme.apply(preferences);
    Window window =
        new Window(contributions, engine, preferences, new Screen(language), closed::countDown);
    window.show(project);
  }
}
