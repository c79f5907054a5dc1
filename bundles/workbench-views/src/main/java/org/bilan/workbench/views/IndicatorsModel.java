package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.ValueText;

/** The indicators, a row each. */
final class IndicatorsModel extends AbstractTableModel {

  static final int GROUP = 0;

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("group", "id", "state", "value", "base", "before", "change", "series", "label");

  private final Locale language;
  private final transient ValueText numbers;
  private transient List<IndicatorRow> rows = List.of();
  private Grouping grouping = Grouping.NONE;

  /** What indicators are listed by. */
  enum Grouping {
    /** Nothing. */
    NONE,
    /** The section of the bilan that shows them. */
    SECTION,
    /** The script that defines them. */
    SCRIPT,
    /** How they are. */
    STATE
  }

  IndicatorsModel(Locale language) {
    this.language = language;
    this.numbers = new ValueText(language);
  }

  boolean show(List<IndicatorRow> now) {
    if (now.equals(rows)) {
      return false;
    }
    rows = now;
    fireTableDataChanged();
    return true;
  }

  void group(Grouping by) {
    grouping = by;
    fireTableDataChanged();
  }

  boolean isGrouped() {
    return grouping != Grouping.NONE;
  }

  IndicatorRow row(int index) {
    return rows.get(index);
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
    return words("indicators.column." + COLUMNS.get(column));
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return switch (COLUMNS.get(column)) {
      case "value", "base", "before", "change" -> Shown.class;
      case "series" -> Series.class;
      case "state" -> IndicatorState.class;
      default -> String.class;
    };
  }

  @Override
  public Object getValueAt(int index, int column) {
    IndicatorRow row = rows.get(index);
    return switch (COLUMNS.get(column)) {
      case "group" -> group(row);
      case "id" -> row.indicator().id();
      case "state" -> row.state();
      case "value" -> row.value(numbers, words("indicators.cells", row.cells()));
      case "base" ->
          Shown.count(
              row.figure().flatMap(Result.Figure::base),
              row.figure().flatMap(Result.Figure::base).map(numbers::of).orElse(ValueText.NONE));
      case "before" ->
          new Shown(
              row.series().before(), row.series().before().map(numbers::of).orElse(ValueText.NONE));
      case "change" -> Change.of(row.series(), numbers, words("indicators.points"));
      case "series" -> row.series();
      default -> row.indicator().plainLabel();
    };
  }

  private String group(IndicatorRow row) {
    return switch (grouping) {
      case NONE -> "";
      case SECTION -> row.section().isEmpty() ? words("indicators.no-section") : row.section();
      case SCRIPT -> row.script();
      case STATE -> words(row.state().key());
    };
  }

  private String words(String key, Object... arguments) {
    return Views.WORDS.of(language, key, arguments);
  }
}
