package org.bilan.workbench.dock;

import io.github.andrewauclair.moderndocking.api.LayoutPersistenceAPI;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.DockingState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.WholeFile;

/**
 * Layouts of perspectives, a file each, read before the window opens and written aside. One that
 * names a view which is no longer there is left alone: the perspective is then arranged anew, and
 * the layout is used again once the view is back.
 */
public final class Layouts {

  private static final Pattern NAMED = Pattern.compile("persistentID=\"([^\"]+)\"");

  private final Path folder;
  private final Map<Perspective, String> kept = new EnumMap<>(Perspective.class);

  private Layouts(Path folder) {
    this.folder = folder;
  }

  /** Reads the layouts of a folder, which need not exist; not on the event thread. */
  public static Layouts read(Path folder) {
    Layouts layouts = new Layouts(folder);
    for (Perspective perspective : Perspective.values()) {
      try {
        layouts.kept.put(perspective, Files.readString(layouts.file(perspective)));
      } catch (IOException e) {
        // None was kept: the perspective is arranged as it is at first.
        layouts.kept.remove(perspective);
      }
    }
    return layouts;
  }

  /** Keeps the layout of a perspective as it is now; what it gives writes it. */
  Callable<Boolean> keep(Perspective perspective) {
    String layout = now();
    if (layout.isEmpty()) {
      // The next run begins with the usual layout.
      return () -> false;
    }
    kept.put(perspective, layout);
    return () -> write(perspective, layout.getBytes(StandardCharsets.UTF_8));
  }

  /** The layout as it is now; an empty text where it cannot be told. */
  String now() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Written().saveLayoutToOutputStream(bytes, DockingState.getApplicationLayout());
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      return "";
    }
  }

  private boolean write(Perspective perspective, byte[] bytes) {
    try {
      WholeFile.write(file(perspective), bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a layout was kept and could be put back. */
  boolean restore(Perspective perspective, Set<String> known) {
    String layout = kept.get(perspective);
    if (layout == null || !known.containsAll(named(layout))) {
      return false;
    }
    if (!putBack(layout)) {
      kept.remove(perspective);
      return false;
    }
    return true;
  }

  /** Arranges the window after a layout, all of whose views are there. */
  boolean putBack(String layout) {
    try {
      byte[] bytes = layout.getBytes(StandardCharsets.UTF_8);
      DockingState.restoreApplicationLayout(
          new Written().loadApplicationLayoutFromInputStream(new ByteArrayInputStream(bytes)));
      return true;
    } catch (XMLStreamException | RuntimeException e) {
      return false;
    }
  }

  void forget(Perspective perspective) {
    kept.remove(perspective);
  }

  private static Set<String> named(String layout) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAMED.matcher(layout);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    names.remove(EditorsDock.ID);
    return names;
  }

  private Path file(Perspective perspective) {
    return folder.resolve("layout-" + perspective.name().toLowerCase(Locale.ROOT) + ".xml");
  }

  /** Layouts as bytes: the library itself offers files alone. */
  private static final class Written extends LayoutPersistenceAPI {
    Written() {
      super(Docking.getSingleInstance());
    }
  }
}
