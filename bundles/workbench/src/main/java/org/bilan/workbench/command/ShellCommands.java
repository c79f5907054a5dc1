package org.bilan.workbench.command;

import static org.bilan.workbench.command.ShellCommand.of;

import java.util.List;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.Menu;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.preference.PreferencesDialog;
import org.bilan.workbench.shell.Window;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Offers the commands of the window itself, as any bundle offers its own. */
@Component(
    service = {},
    immediate = true)
public final class ShellCommands {

  /** Registers each command; they go with the bundle. */
  @Activate
  public ShellCommands(BundleContext context) {
    all().forEach(c -> context.registerService(WorkbenchCommand.class, c, null));
  }

  static List<ShellCommand> all() {
    return List.of(
        of("project.new", Menu.FILE, 10, "ctrl N", Projects::create),
        of("project.open", Menu.FILE, 20, "ctrl O", Projects::open).inToolBar("folder"),
        of("project.recent", Menu.FILE, 30, "ctrl R", Projects::recent),
        of("project.source", Menu.FILE, 40, "ctrl shift N", AddSource::ask)
            .when(ShellCommands::isOpen),
        of("file.save", Menu.FILE, 110, "ctrl S", ShellCommands::save)
            .inToolBar("save")
            .when(ShellCommands::isChanged),
        of("file.save-all", Menu.FILE, 120, "ctrl shift S", w -> w.openFiles().saveAll(() -> {}))
            .when(w -> w.editors().stream().anyMatch(Editor::isChanged)),
        of(
                "file.close",
                Menu.FILE,
                130,
                "ctrl W",
                w -> w.activeEditor().ifPresent(w.openFiles()::close))
            .when(w -> w.activeEditor().isPresent()),
        of("preferences", Menu.FILE, 210, "ctrl COMMA", PreferencesDialog::show),
        of("quit", Menu.FILE, 310, "ctrl Q", Window::close),
        of("palette", Menu.GO, 10, "ctrl shift P", Going::palette).inToolBar("search"),
        of("go.file", Menu.GO, 20, "ctrl P", Going::file).when(ShellCommands::isOpen),
        of("go.indicator", Menu.GO, 30, "ctrl shift I", Going::indicator)
            .when(ShellCommands::isOpen),
        of("go.next", Menu.GO, 110, "ctrl PAGE_DOWN", w -> w.openFiles().turn(1)),
        of("go.former", Menu.GO, 120, "ctrl PAGE_UP", w -> w.openFiles().turn(-1)),
        of("go.editor", Menu.GO, 130, "F12", w -> w.activeEditor().ifPresent(Editor::focus))
            .when(w -> w.activeEditor().isPresent()),
        of("bilan.compute", Menu.BILAN, 10, "F5", w -> w.project().ifPresent(p -> p.refresh()))
            .inToolBar("run")
            .when(ShellCommands::isOpen),
        of("bilan.edition", Menu.BILAN, 20, "", Exporting::edition).when(ShellCommands::isOpen),
        of("bilan.restrict", Menu.BILAN, 30, "", Exporting::restrict).when(ShellCommands::isOpen),
        of("bilan.export", Menu.BILAN, 110, "ctrl E", Exporting::export)
            .inToolBar("export")
            .when(ShellCommands::isOpen),
        of("bilan.burst", Menu.BILAN, 120, "ctrl shift E", Exporting::burst)
            .when(ShellCommands::isOpen),
        of("bilan.folder", Menu.BILAN, 130, "", Exporting::showFolder).when(ShellCommands::isOpen),
        of("view.write", Menu.VIEW, 10, "alt 1", w -> w.docks().change(Perspective.WRITE)),
        of("view.data", Menu.VIEW, 20, "alt 2", w -> w.docks().change(Perspective.DATA)),
        of(
            "view.extensions",
            Menu.VIEW,
            30,
            "alt 3",
            w -> w.docks().change(Perspective.EXTENSIONS)),
        of("view.reset", Menu.VIEW, 40, "", w -> w.docks().reset()),
        of("view.theme", Menu.VIEW, 110, "ctrl shift L", Appearance::otherTheme),
        of("view.larger", Menu.VIEW, 120, "ctrl EQUALS", w -> Appearance.resize(w, 1)),
        of("view.smaller", Menu.VIEW, 130, "ctrl MINUS", w -> Appearance.resize(w, -1)),
        of("view.full", Menu.VIEW, 140, "F11", Appearance::fullScreen),
        of("welcome", Menu.HELP, 10, "", w -> w.openFiles().welcome()),
        of("help.keys", Menu.HELP, 20, "ctrl F1", PreferencesDialog::showKeys),
        of("help.guide", Menu.HELP, 30, "F1", Going::guide),
        of("help.about", Menu.HELP, 110, "", Going::about));
  }

  private static boolean isOpen(Window window) {
    return window.project().isPresent();
  }

  private static boolean isChanged(Window window) {
    return window.activeEditor().filter(Editor::isChanged).isPresent();
  }

  private static void save(Window window) {
    window.activeEditor().ifPresent(window.openFiles()::save);
  }
}
