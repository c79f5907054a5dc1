package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.RowFilter;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableRowSorter;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.Workbench;

/** All indicators with their values; choosing one goes to its definition. */
final class IndicatorsView extends BasicView {

  /** An indicator is known by its id; its label is told where there is room. */
  private static final int[] WIDTHS = {260, 110, 50, 160};

  private final Model model = new Model();
  private final JTable table;
  private final TableRowSorter<Model> sorter = new TableRowSorter<>(model);
  private final Numbers numbers;
  private boolean following;

  IndicatorsView(Workbench workbench) {
    super(workbench);
    this.numbers = new Numbers(workbench.language());
    this.table = Parts.table(words("indicators"));
    table.setAutoCreateRowSorter(false);
    table.setModel(model);
    table.setRowSorter(sorter);
    for (int i = 0; i < WIDTHS.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
    }
    table.getSelectionModel().addListSelectionListener(e -> select());
    Parts.onChoice(table, this::go);
    JTextField search = Parts.search(words("indicators.search"));
    Parts.onTyping(
        search,
        () ->
            sorter.setRowFilter(RowFilter.regexFilter("(?iu)" + Pattern.quote(search.getText()))));
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(search, BorderLayout.NORTH);
    panel.add(new JScrollPane(table), BorderLayout.CENTER);
    start(panel, "indicators.empty");
    refresh();
  }

  @Override
  public void stateChanged(LiveState state) {
    if (!state.working()) {
      refresh();
    }
  }

  @Override
  public void projectChanged() {
    refresh();
  }

  private void refresh() {
    List<IndicatorResult> now =
        evaluated()
            .flatMap(Evaluated::results)
            .map(Results::all)
            .<List<IndicatorResult>>map(ArrayList::new)
            .orElse(List.of());
    if (!now.equals(model.results)) {
      following = true;
      model.results = now;
      model.fireTableDataChanged();
      following = false;
    }
    showContent(!now.isEmpty());
  }

  @Override
  public void selectionChanged(Selection selection) {
    selection
        .indicator()
        .ifPresent(
            id -> {
              for (int i = 0; i < model.results.size(); i++) {
                if (model.results.get(i).indicator().id().equals(id)) {
                  show(i);
                }
              }
            });
  }

  private void show(int index) {
    int row = table.convertRowIndexToView(index);
    if (row >= 0 && row != table.getSelectedRow()) {
      following = true;
      table.setRowSelectionInterval(row, row);
      table.scrollRectToVisible(table.getCellRect(row, 0, true));
      following = false;
    }
  }

  private Optional<IndicatorResult> chosen() {
    int row = table.getSelectedRow();
    return row < 0
        ? Optional.empty()
        : Optional.of(model.results.get(table.convertRowIndexToModel(row)));
  }

  private void select() {
    if (!following) {
      chosen().ifPresent(r -> workbench().select(Selection.indicator(r.indicator().id())));
    }
  }

  private void go() {
    chosen().ifPresent(r -> workbench().edit(r.indicator().place()));
  }

  @Override
  public void focus() {
    table.requestFocusInWindow();
  }

  /** The indicators, a row each. */
  private final class Model extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 4;
    private transient List<IndicatorResult> results = List.of();

    @Override
    public int getRowCount() {
      return results.size();
    }

    @Override
    public int getColumnCount() {
      return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
      return words("indicators.column." + column);
    }

    @Override
    public Object getValueAt(int row, int column) {
      IndicatorResult result = results.get(row);
      return switch (column) {
        case 0 -> result.indicator().id();
        case 1 -> value(result.result());
        case 2 -> base(result.result());
        default -> result.indicator().plainLabel();
      };
    }

    private String value(Result result) {
      return result instanceof Result.Figure figure
          ? numbers.text(figure.value(), figure.unit())
          : words("indicators.cells", ((Result.Breakdown) result).cells().size());
    }

    private String base(Result result) {
      return result instanceof Result.Figure figure
          ? figure.base().map(numbers::text).orElse("")
          : "";
    }
  }
}
