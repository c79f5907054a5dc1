package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilan.api.indicator.ValueText;

/** The values of a column and how many cells have each. */
final class ValuesModel extends NamedColumns {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS = List.of("data.value", "data.cells");

  private final transient ValueText numbers;
  private transient List<ColumnFacts.Counted> values = List.of();

  ValuesModel(Locale language) {
    super(language, COLUMNS, Set.of(1));
    this.numbers = new ValueText(language);
  }

  void show(List<ColumnFacts.Counted> now) {
    values = now;
    fireTableDataChanged();
  }

  String value(int row) {
    return values.get(row).value();
  }

  @Override
  public int getRowCount() {
    return values.size();
  }

  @Override
  public Object getValueAt(int row, int column) {
    ColumnFacts.Counted counted = values.get(row);
    return column == 0
        ? counted.value()
        : Shown.count(java.util.Optional.of(counted.count()), numbers.of(counted.count()));
  }
}
