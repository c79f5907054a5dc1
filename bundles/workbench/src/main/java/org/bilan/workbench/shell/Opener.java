package org.bilan.workbench.shell;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.bilan.api.project.WindowOpener;
import org.bilan.workbench.dock.Layouts;
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
  public void open(Optional<Path> project, Optional<Locale> asked) throws InterruptedException {
    if (GraphicsEnvironment.isHeadless()) {
      throw new IllegalStateException("there is no display");
    }
    CountDownLatch closed = new CountDownLatch(1);
    try (PreferencesFile preferences =
        new PreferencesFile(UserFolder.path().resolve("preferences"))) {
      Screen screen = new Screen(asked.orElseGet(() -> chosen(preferences)));
      Layouts layouts = Layouts.read(UserFolder.path());
      Beginning beginning =
          new Beginning(contributions, engine, preferences, screen, layouts, Sample.find());
      SwingUtilities.invokeLater(
          () -> {
            // What Swing itself says, as in its file chooser, is said in the same language.
            JComponent.setDefaultLocale(screen.language());
            Theme.apply(preferences);
            new Window(beginning, closed::countDown).show(project);
          });
      closed.await();
    }
  }

  private static Locale chosen(PreferencesFile preferences) {
    return Locale.forLanguageTag(preferences.get(LANGUAGE).orElse(Locale.FRENCH.toLanguageTag()));
  }
}
