package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.ColumnSchema;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.JobProgress;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Workbench;

/** The columns of a source: types, blanks, and the values of the chosen one with their counts. */
final class ColumnsPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Workbench workbench;
  private final JTable columns;
  private final JTable values;
  private final ValuesModel counted;
  private transient Optional<ColumnsModel> model = Optional.empty();
  private transient Map<String, SourceData> sources = Map.of();
  private transient Optional<Job> counting = Optional.empty();
  private boolean isCounted;

  /**
   * Makes the panel.
   *
   * @param taken is told the column and the value that the user wants to see the rows of
   */
  ColumnsPanel(Workbench workbench, BiConsumer<String, String> taken) {
    super(new BorderLayout());
    this.workbench = workbench;
    this.columns = Parts.table(words("data.columns"));
    this.values = Parts.table(words("data.values"));
    this.counted = new ValuesModel(workbench.language());
    values.setModel(counted);
    columns.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    values.setAutoResizeMode(JTable.AUTO_RESIZE_LAST_COLUMN);
    Parts.right(columns);
    Parts.right(values);
    columns.getSelectionModel().addListSelectionListener(e -> showValues());
    Parts.onChoice(
        values,
        () -> {
          if (values.getSelectedRow() >= 0) {
            int row = values.convertRowIndexToModel(values.getSelectedRow());
            column().ifPresent(name -> taken.accept(name, counted.value(row)));
          }
        });
    JSplitPane split =
        new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, Parts.scroll(columns), Parts.scroll(values));
    split.setResizeWeight(0.62);
    split.setBorder(null);
    add(split, BorderLayout.CENTER);
    addHierarchyListener(e -> countIfSeen());
  }

  private String words(String key) {
    return Views.WORDS.of(workbench.language(), key);
  }

  /** Shows the columns of another source; they are counted once they are seen. */
  void show(SourceData data, Map<String, SourceData> all) {
    counting.ifPresent(Job::cancel);
    sources = all;
    isCounted = false;
    ColumnsModel shown = new ColumnsModel(data, workbench.language());
    model = Optional.of(shown);
    columns.setModel(shown);
    Widths.fit(columns);
    if (data.labels().isEmpty()) {
      columns.removeColumn(columns.getColumnModel().getColumn(shown.getColumnCount() - 1));
    }
    counted.show(java.util.List.of());
    if (columns.getRowCount() > 0) {
      columns.setRowSelectionInterval(0, 0);
    }
    countIfSeen();
  }

  private void countIfSeen() {
    if (isShowing() && !isCounted && model.isPresent()) {
      isCounted = true;
      ColumnsModel shown = model.get();
      Map<String, SourceData> all = sources;
      counting =
          Optional.of(
              workbench.start(
                  new JobRequest(
                      words("data.counting"),
                      progress -> count(shown, all, progress),
                      failure -> workbench.tell(String.valueOf(failure)))));
    }
  }

  private void count(ColumnsModel shown, Map<String, SourceData> all, JobProgress progress) {
    RowText text = new RowText(shown.data().table(), all);
    int done = 0;
    for (ColumnSchema column : shown.data().table().schema().columns()) {
      if (progress.isCancelled()) {
        return;
      }
      ColumnFacts facts = ColumnFacts.of(text, column.name(), progress::isCancelled);
      SwingUtilities.invokeLater(() -> took(shown, column.name(), facts));
      progress.portion(++done / (double) shown.getRowCount());
    }
  }

  private void took(ColumnsModel shown, String column, ColumnFacts facts) {
    shown.put(column, facts);
    if (model.filter(m -> m == shown).isPresent() && column().equals(Optional.of(column))) {
      showValues();
    }
  }

  private Optional<String> column() {
    int row = columns.getSelectedRow();
    return row < 0 ? Optional.empty() : model.map(m -> m.name(columns.convertRowIndexToModel(row)));
  }

  private void showValues() {
    int row = columns.getSelectedRow();
    if (row >= 0 && model.isPresent()) {
      counted.show(
          model
              .get()
              .facts(columns.convertRowIndexToModel(row))
              .map(ColumnFacts::values)
              .orElse(java.util.List.of()));
      Widths.fit(values);
    }
  }

  /** Takes the keyboard. */
  void focus() {
    columns.requestFocusInWindow();
  }
}
