package @package@;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.bilan.api.indicator.Results;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchListener;

/** The values of the open project that rest on few rows, as they are now. */
final class FewRowsView implements View, WorkbenchListener {

  private final Workbench workbench;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JLabel count = new JLabel();
  private final FewRowsModel model;
  private final JTable table;
  private final Workbench.Registration listening;
  private boolean following;

  FewRowsView(Workbench workbench) {
    this.workbench = workbench;
    this.model = new FewRowsModel(List.of(words("value"), words("figure"), words("base")));
    this.table = new JTable(model);
    table.getAccessibleContext().setAccessibleName(words("title"));
    table.getSelectionModel().addListSelectionListener(e -> choose());
    count.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    panel.add(count, BorderLayout.NORTH);
    panel.add(new JScrollPane(table), BorderLayout.CENTER);
    listening = workbench.listen(this);
    refresh();
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void focus() {
    table.requestFocusInWindow();
  }

  /** Nothing of a plugin may stay in the window when it goes. */
  @Override
  public void dispose() {
    listening.close();
  }

  @Override
  public void projectChanged() {
    refresh();
  }

  @Override
  public void stateChanged(LiveState state) {
    refresh();
  }

  @Override
  public void preferenceChanged(String key) {
    if (key.equals(Threshold.KEY)) {
      refresh();
    }
  }

  private void refresh() {
    long threshold = Threshold.of(workbench);
    Optional<Results> results = results(workbench);
    List<FewRows> now =
        results.map(r -> FewRows.under(threshold, r, workbench.language())).orElse(List.of());
    if (!now.equals(model.values())) {
      following = true;
      model.show(now);
      following = false;
      selectionChanged(workbench.selection());
    }
    count.setText(results.isEmpty() ? words("empty") : words("count", now.size(), threshold));
  }

  /** The last results of the open project, if there are any. */
  static Optional<Results> results(Workbench workbench) {
    return workbench
        .project()
        .flatMap(project -> project.state().evaluated())
        .flatMap(Evaluated::results);
  }

  /** Another view chose an indicator: it is shown here too. */
  @Override
  public void selectionChanged(Selection selection) {
    Optional<FewRows> chosen =
        selection.indicator().flatMap(id -> FewRows.of(id, model.values()));
    following = true;
    table.clearSelection();
    chosen
        .map(few -> model.values().indexOf(few))
        .ifPresent(row -> table.setRowSelectionInterval(row, row));
    following = false;
  }

  /** An indicator is chosen here: the other views show what they know of it. */
  private void choose() {
    int row = table.getSelectedRow();
    if (!following && row >= 0) {
      workbench.select(Selection.indicator(model.values().get(row).id()));
    }
  }

  private String words(String key, Object... arguments) {
    return Words.OF.of(workbench.language(), "@word@." + key, arguments);
  }
}
