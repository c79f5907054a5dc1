package @package@;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The values, a row each. */
final class FewRowsModel extends AbstractTableModel {

  private static final long serialVersionUID = 1L;

  private final transient List<String> headings;
  private transient List<FewRows> values = List.of();

  FewRowsModel(List<String> headings) {
    this.headings = headings;
  }

  List<FewRows> values() {
    return values;
  }

  void show(List<FewRows> now) {
    values = now;
    fireTableDataChanged();
  }

  @Override
  public int getRowCount() {
    return values.size();
  }

  @Override
  public int getColumnCount() {
    return headings.size();
  }

  @Override
  public String getColumnName(int column) {
    return headings.get(column);
  }

  @Override
  public Object getValueAt(int row, int column) {
    FewRows few = values.get(row);
    return switch (column) {
      case 0 -> few.label();
      case 1 -> few.value();
      default -> few.base();
    };
  }
}
