package org.bilan.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JOptionPane;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.dialog.Chooser;
import org.bilan.workbench.dialog.Chooser.Entry;
import org.bilan.workbench.shell.Keys;
import org.bilan.workbench.shell.Window;
import org.bilan.workbench.theme.Glyph;

/** Going to a command, a file, an indicator, the guide. */
final class Going {

  private Going() {}

  static void palette(Window window) {
    Keys keys = new Keys(window.preferences());
    List<Entry> commands =
        window.contributions().commands().stream()
            .filter(c -> c.isEnabled(window))
            .map(c -> entry(window, keys, c))
            .toList();
    List<Entry> views =
        window.contributions().views().stream()
            .map(
                v ->
                    new Entry(
                        v.id(), viewTitle(window, v.title(window.language())), "", Glyph.PAGES))
            .toList();
    Chooser.show(
        window.frame(),
        window.screen().words("palette.hint"),
        Stream.concat(commands.stream(), views.stream()).toList(),
        entry -> {
          if (!window.run(entry.id())) {
            window.show(entry.id());
          }
        });
  }

  private static String viewTitle(Window window, String title) {
    return window.screen().words("palette.view", title);
  }

  private static Entry entry(Window window, Keys keys, WorkbenchCommand command) {
    return new Entry(
        command.id(),
        command.title(window.language()),
        keys.of(command).map(Keys::words).orElse(""),
        Glyph.named(command.icon()));
  }

  static void file(Window window) {
    Chooser.show(
        window.frame(),
        window.screen().words("go.file.hint"),
        window.openFiles().editable().stream().map(Going::fileEntry).toList(),
        entry -> window.edit(Place.file(entry.id())));
  }

  private static Entry fileEntry(String path) {
    int slash = path.lastIndexOf('/');
    Glyph icon = Glyph.ofFile(path);
    return new Entry(path, path.substring(slash + 1), path.substring(0, Math.max(0, slash)), icon);
  }

  static void indicator(Window window) {
    List<Indicator> indicators =
        window
            .project()
            .flatMap(p -> p.state().evaluated())
            .map(Evaluated::definitions)
            .map(d -> d.indicators())
            .orElse(List.of());
    Chooser.show(
        window.frame(),
        window.screen().words("go.indicator.hint"),
        indicators.stream().map(i -> new Entry(i.id(), i.id(), i.label(), Glyph.FIGURE)).toList(),
        entry ->
            indicators.stream()
                .filter(i -> i.id().equals(entry.id()))
                .findFirst()
                .ifPresent(
                    i -> {
                      window.select(Selection.indicator(i.id()));
                      window.edit(i.place());
                    }));
  }

  static void guide(Window window) {
    window.aside(
        Going::guide,
        guide ->
            guide.ifPresentOrElse(
                file -> Opening.open(window, file, "guide.where"),
                () -> window.tell(window.screen().words("guide.missing"))));
  }

  private static Optional<Path> guide() {
    Path home = Path.of(System.getProperty("bilan.home", ".")).toAbsolutePath();
    for (Path up = home; up != null; up = up.getParent()) {
      Path guide = up.resolve("docs").resolve("guide-auteur.md");
      if (Files.isRegularFile(guide)) {
        return Optional.of(guide);
      }
    }
    return Optional.empty();
  }

  static void about(Window window) {
    JOptionPane.showMessageDialog(
        window.frame(),
        window.screen().words("about", System.getProperty("java.version")),
        "Bilan",
        JOptionPane.INFORMATION_MESSAGE);
  }
}
