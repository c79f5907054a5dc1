package org.bilan.workbench.preference;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.shell.Keys;
import org.bilan.workbench.shell.Window;

/** Commands, their menus and their keys, a row each. */
final class KeysModel extends AbstractTableModel {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS = List.of("keys.command", "keys.menu", "keys.key");

  private final transient Window window;
  private final transient Keys keys;
  private final transient List<WorkbenchCommand> commands;

  KeysModel(Window window, Keys keys, List<WorkbenchCommand> commands) {
    this.window = window;
    this.keys = keys;
    this.commands = commands;
  }

  @Override
  public int getRowCount() {
    return commands.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.size();
  }

  @Override
  public String getColumnName(int column) {
    return window.screen().words(COLUMNS.get(column));
  }

  @Override
  public Object getValueAt(int row, int column) {
    WorkbenchCommand command = commands.get(row);
    return switch (column) {
      case 0 -> command.title(window.language());
      case 1 -> window.screen().words("menu." + command.menu().name().toLowerCase(Locale.ROOT));
      default -> keys.of(command).map(Keys::words).orElse("");
    };
  }
}
