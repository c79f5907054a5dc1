package org.bilan.workbench.dock;

import io.github.andrewauclair.moderndocking.app.DockingState;
import io.github.andrewauclair.moderndocking.app.LayoutPersistence;
import io.github.andrewauclair.moderndocking.exception.DockingLayoutException;
import io.github.andrewauclair.moderndocking.layouts.ApplicationLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.workbench.api.Perspective;

/**
 * Layouts of perspectives, a file each. One that names a view which is no longer there is left
 * alone: the perspective is then arranged anew, and the file is used again once the view is back.
 */
final class Layouts {

  private static final Pattern NAMED = Pattern.compile("persistentID=\"([^\"]+)\"");

  private final Path folder;

  Layouts(Path folder) {
    this.folder = folder;
  }

  void keep(Perspective perspective) {
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(name(perspective) + ".new");
      LayoutPersistence.saveLayoutToFile(fresh.toFile(), DockingState.getApplicationLayout());
      Files.move(fresh, file(perspective), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | DockingLayoutException e) {
      // The next run begins with the usual layout.
      return;
    }
  }

  /** Whether a layout was kept and could be put back. */
  boolean restore(Perspective perspective, Set<String> known) {
    Path file = file(perspective);
    if (!Files.isRegularFile(file) || !known.containsAll(named(file))) {
      return false;
    }
    try {
      ApplicationLayout layout = LayoutPersistence.loadApplicationLayoutFromFile(file.toFile());
      DockingState.restoreApplicationLayout(layout);
      return true;
    } catch (DockingLayoutException | RuntimeException e) {
      forget(perspective);
      return false;
    }
  }

  void forget(Perspective perspective) {
    try {
      Files.deleteIfExists(file(perspective));
    } catch (IOException e) {
      return;
    }
  }

  private static Set<String> named(Path file) {
    Set<String> names = new TreeSet<>();
    try {
      Matcher matcher = NAMED.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    } catch (IOException e) {
      names.add("");
    }
    names.remove(EditorsDock.ID);
    return names;
  }

  private Path file(Perspective perspective) {
    return folder.resolve(name(perspective));
  }

  private static String name(Perspective perspective) {
    return "layout-" + perspective.name().toLowerCase(Locale.ROOT) + ".xml";
  }
}
