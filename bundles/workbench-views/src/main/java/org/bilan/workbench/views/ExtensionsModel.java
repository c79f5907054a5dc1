package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.Offer;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginDescription;

/** Plugins, installed ones first, a row each. */
final class ExtensionsModel extends AbstractTableModel {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of(
          "extensions.name",
          "extensions.version",
          "extensions.state",
          "extensions.trust",
          "extensions.offers",
          "extensions.maker");

  private final Locale language;
  private final transient Wording wording;
  private transient List<Row> rows = List.of();

  /** Finds words. */
  interface Wording {
    String of(String key, Object... arguments);
  }

  /** A plugin, as it is shown. */
  private record Row(PluginDescription description, String state, String trust) {}

  ExtensionsModel(Locale language, Wording wording) {
    this.language = language;
    this.wording = wording;
  }

  void show(List<Plugin> installed, List<AvailablePlugin> available, String word) {
    List<Row> all = new ArrayList<>();
    String wanted = word.toLowerCase(Locale.ROOT);
    Set<String> ids = installed.stream().map(p -> p.description().id()).collect(Collectors.toSet());
    for (Plugin plugin : installed) {
      if (plugin.description().toString().toLowerCase(Locale.ROOT).contains(wanted)) {
        all.add(row(plugin, newer(plugin, available)));
      }
    }
    available.stream()
        .filter(a -> !ids.contains(a.description().id()))
        .forEach(a -> all.add(row(a)));
    rows = all;
    fireTableDataChanged();
  }

  private static Optional<AvailablePlugin> newer(Plugin plugin, List<AvailablePlugin> available) {
    return available.stream()
        .filter(a -> a.newer() && a.description().id().equals(plugin.description().id()))
        .findFirst();
  }

  private Row row(Plugin plugin, Optional<AvailablePlugin> newer) {
    String state = wording.of("state." + plugin.state().name().toLowerCase(Locale.ROOT));
    String shown =
        newer
            .map(n -> wording.of("extensions.newer", state, n.description().version()))
            .orElse(state);
    return new Row(plugin.description(), shown, trust(plugin.trust().name()));
  }

  private Row row(AvailablePlugin plugin) {
    return new Row(
        plugin.description(),
        wording.of("extensions.available"),
        trust(plugin.repository().trust().name()));
  }

  private String trust(String name) {
    return wording.of("trust." + name.toLowerCase(Locale.ROOT));
  }

  String id(int row) {
    return rows.get(row).description().id();
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.size();
  }

  @Override
  public String getColumnName(int column) {
    return Views.WORDS.of(language, COLUMNS.get(column));
  }

  @Override
  public Object getValueAt(int row, int column) {
    Row shown = rows.get(row);
    return switch (column) {
      case 0 -> shown.description().id();
      case 1 -> shown.description().version();
      case 2 -> shown.state();
      case 3 -> shown.trust();
      case 4 -> String.join(", ", shown.description().offers().stream().map(Offer::name).toList());
      default -> shown.description().maker();
    };
  }
}
