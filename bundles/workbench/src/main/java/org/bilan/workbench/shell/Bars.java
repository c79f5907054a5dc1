package org.bilan.workbench.shell;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.bilan.workbench.api.Menu;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.theme.Glyph;

/** The menus, the tool bar and the keys: three ways to the same commands. */
final class Bars {

  private final Window window;
  private final Contributions contributions;
  private final Screen screen;
  private final Keys keys;
  private final JMenuBar menuBar = new JMenuBar();
  private final JToolBar toolBar = new JToolBar();

  Bars(Window window, Contributions contributions, Screen screen) {
    this.window = window;
    this.contributions = contributions;
    this.screen = screen;
    this.keys = new Keys(window.preferences());
    toolBar.setFloatable(false);
    toolBar.getAccessibleContext().setAccessibleName(screen.words("toolbar"));
  }

  JMenuBar menuBar() {
    return menuBar;
  }

  JToolBar toolBar() {
    return toolBar;
  }

  /** Takes the commands, views and keys there are now. */
  void refresh() {
    menuBar.removeAll();
    for (Menu menu : Menu.values()) {
      menuBar.add(menu(menu));
    }
    menuBar.revalidate();
    menuBar.repaint();
    fillToolBar();
  }

  private JMenu menu(Menu menu) {
    String title = screen.words("menu." + menu.name().toLowerCase(Locale.ROOT));
    JMenu made = new JMenu(title);
    made.setMnemonic(title.charAt(0));
    int group = -1;
    for (WorkbenchCommand command : commands(menu)) {
      if (group >= 0 && command.rank() / 100 != group) {
        made.addSeparator();
      }
      group = command.rank() / 100;
      made.add(item(command));
    }
    if (menu == Menu.VIEW) {
      made.addSeparator();
      contributions.views().forEach(view -> made.add(item(view)));
    }
    made.addMenuListener(new Enabling(made));
    return made;
  }

  private List<WorkbenchCommand> commands(Menu menu) {
    return contributions.commands().stream().filter(c -> c.menu() == menu).toList();
  }

  private JMenuItem item(WorkbenchCommand command) {
    JMenuItem item = new JMenuItem(action(command));
    keys.of(command).ifPresent(item::setAccelerator);
    return item;
  }

  private JMenuItem item(ViewFactory view) {
    JMenuItem item = new JMenuItem(view.title(screen.language()));
    item.setToolTipText(view.summary(screen.language()));
    item.addActionListener(e -> window.show(view.id()));
    return item;
  }

  private Action action(WorkbenchCommand command) {
    return new CommandAction(command);
  }

  private void fillToolBar() {
    toolBar.removeAll();
    for (WorkbenchCommand command : contributions.commands()) {
      if (command.inToolBar()) {
        toolBar.add(button(command));
      }
    }
    toolBar.revalidate();
    toolBar.repaint();
  }

  private JButton button(WorkbenchCommand command) {
    JButton button = new JButton(Glyph.named(command.icon()));
    String title = command.title(screen.language());
    Optional<KeyStroke> key = keys.of(command);
    button.setToolTipText(key.map(k -> title + " (" + Keys.words(k) + ")").orElse(title));
    button.getAccessibleContext().setAccessibleName(title);
    button.setFocusable(false);
    button.addActionListener(e -> window.run(command));
    return button;
  }

  /** Runs the command of a key; false where there is none that can be run now. */
  boolean run(KeyStroke key) {
    Optional<WorkbenchCommand> command =
        contributions.commands().stream()
            .filter(c -> keys.of(c).filter(key::equals).isPresent() && c.isEnabled(window))
            .findFirst();
    command.ifPresent(window::run);
    return command.isPresent();
  }

  /** A command as Swing calls it. */
  private final class CommandAction extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient WorkbenchCommand command;

    CommandAction(WorkbenchCommand command) {
      super(command.title(screen.language()));
      this.command = command;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
      window.run(command);
    }

    void enable() {
      setEnabled(command.isEnabled(window));
    }
  }

  /** Asks what can be done when a menu opens. */
  private record Enabling(JMenu menu) implements MenuListener {

    @Override
    public void menuSelected(MenuEvent e) {
      each(CommandAction::enable);
    }

    /** A key must find its command enabled, whatever was so when the menu was last open. */
    @Override
    public void menuDeselected(MenuEvent e) {
      each(action -> action.setEnabled(true));
    }

    @Override
    public void menuCanceled(MenuEvent e) {}

    private void each(java.util.function.Consumer<CommandAction> what) {
      for (int i = 0; i < menu.getItemCount(); i++) {
        if (menu.getItem(i) != null && menu.getItem(i).getAction() instanceof CommandAction a) {
          what.accept(a);
        }
      }
    }
  }
}
