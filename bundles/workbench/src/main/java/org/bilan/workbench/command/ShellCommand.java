package org.bilan.workbench.command;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bilan.workbench.api.Menu;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.shell.Screen;
import org.bilan.workbench.shell.Window;

/**
 * A command of the window itself.
 *
 * @param name its name, which is also that of its words
 * @param menu its menu
 * @param rank its rank there
 * @param usualKey its key at first
 * @param icon its icon
 * @param inToolBar whether it stands in the tool bar
 * @param possible whether it can be asked for
 * @param action what it does
 */
record ShellCommand(
    String name,
    Menu menu,
    int rank,
    Optional<String> usualKey,
    String icon,
    boolean inToolBar,
    Predicate<Window> possible,
    Consumer<Window> action)
    implements WorkbenchCommand {

  static ShellCommand of(String name, Menu menu, int rank, String key, Consumer<Window> action) {
    Optional<String> usual = Optional.of(key).filter(k -> !k.isEmpty());
    return new ShellCommand(name, menu, rank, usual, "run", false, w -> true, action);
  }

  ShellCommand inToolBar(String glyph) {
    return new ShellCommand(name, menu, rank, usualKey, glyph, true, possible, action);
  }

  ShellCommand when(Predicate<Window> condition) {
    return new ShellCommand(name, menu, rank, usualKey, icon, inToolBar, condition, action);
  }

  @Override
  public String id() {
    return "org.bilan." + name;
  }

  @Override
  public String title(Locale language) {
    return new Screen(language).words("command." + name);
  }

  @Override
  public Optional<String> key() {
    return usualKey;
  }

  @Override
  public boolean isEnabled(Workbench workbench) {
    return possible.test((Window) workbench);
  }

  @Override
  public void run(Workbench workbench) {
    action.accept((Window) workbench);
  }
}
