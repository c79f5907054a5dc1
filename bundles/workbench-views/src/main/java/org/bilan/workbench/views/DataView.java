package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.Timer;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.SoughtText;
import org.bilan.workbench.api.Workbench;

/** The rows of a source as they are after cleaning, and what cleaning dropped and why. */
final class DataView extends BasicView {

  private static final int DELAY = 200;

  private final JComboBox<String> sources = new JComboBox<>();
  private final JTextField filter;
  private final JLabel count = new JLabel();
  private final RowsModel rows;
  private final JTable table;
  private final JTable columns;
  private final JTable quality;
  private final Timer filtering;
  private Map<String, SourceData> known = Map.of();
  private boolean filling;

  DataView(Workbench workbench) {
    super(workbench);
    this.rows = new RowsModel(workbench.language());
    this.filter = Parts.search(words("data.filter"));
    this.table = Parts.table(words("data"));
    this.columns = Parts.table(words("data.columns"));
    this.quality = Parts.table(words("data.quality"));
    this.filtering = new Timer(DELAY, e -> filter());
    filtering.setRepeats(false);
    table.setAutoCreateRowSorter(false);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    table.setModel(rows);
    sources.getAccessibleContext().setAccessibleName(words("data.source"));
    sources.addActionListener(e -> chosen());
    Parts.onTyping(filter, filtering::restart);
    Parts.onChoice(quality, this::goToEntry);
    start(content(), "data.empty");
    refresh();
  }

  private JPanel content() {
    JPanel bar = new JPanel(new BorderLayout(8, 0));
    bar.add(sources, BorderLayout.LINE_START);
    bar.add(filter, BorderLayout.CENTER);
    bar.add(count, BorderLayout.LINE_END);
    JTabbedPane tabs = new JTabbedPane(JTabbedPane.BOTTOM);
    tabs.addTab(words("data.rows"), new JScrollPane(table));
    tabs.addTab(words("data.columns"), new JScrollPane(columns));
    tabs.addTab(words("data.quality"), new JScrollPane(quality));
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(bar, BorderLayout.NORTH);
    panel.add(tabs, BorderLayout.CENTER);
    return panel;
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

  @Override
  public void selectionChanged(Selection selection) {
    selection.source().filter(known::containsKey).ifPresent(sources::setSelectedItem);
  }

  private void refresh() {
    Map<String, SourceData> now = evaluated().map(Evaluated::sources).orElse(Map.of());
    showContent(!now.isEmpty());
    if (now.equals(known)) {
      return;
    }
    known = now;
    Object before = sources.getSelectedItem();
    filling = true;
    sources.removeAllItems();
    now.keySet().forEach(sources::addItem);
    if (before != null && now.containsKey(before.toString())) {
      sources.setSelectedItem(before);
    }
    filling = false;
    chosen();
  }

  private Optional<SourceData> source() {
    return Optional.ofNullable(sources.getSelectedItem()).map(Object::toString).map(known::get);
  }

  private void chosen() {
    if (filling) {
      return;
    }
    source()
        .ifPresent(
            data -> {
              rows.show(data.table(), known);
              columns.setModel(new ColumnsModel(data, known, workbench().language()));
              quality.setModel(new QualityModel(data, workbench().language()));
              Widths.fit(table);
              filter();
            });
  }

  /** Looks for the rows that hold a text, on a thread of its own. */
  private void filter() {
    Optional<SourceData> data = source();
    if (data.isEmpty() || filter.getText().isBlank()) {
      rows.keep(Optional.empty());
      tell();
      return;
    }
    String wanted = filter.getText();
    RowText text = new RowText(data.get().table(), known);
    workbench()
        .start(
            new JobRequest(
                words("data.filtering"),
                progress -> {
                  List<Integer> found = new ArrayList<>();
                  int size = data.get().table().size();
                  for (int row = 0; row < size && !progress.isCancelled(); row++) {
                    if (text.holds(row, SoughtText.of(wanted))) {
                      found.add(row);
                    }
                  }
                  javax.swing.SwingUtilities.invokeLater(() -> keep(wanted, found));
                },
                failure -> workbench().tell(String.valueOf(failure))));
  }

  private void keep(String wanted, List<Integer> found) {
    if (wanted.equals(filter.getText())) {
      rows.keep(Optional.of(found));
      tell();
    }
  }

  private void tell() {
    ValueText numbers = new ValueText(workbench().language());
    long of = source().map(d -> (long) d.table().size()).orElse(0L);
    count.setText(words("data.count", numbers.of(rows.getRowCount()), numbers.of(of)));
  }

  private void goToEntry() {
    int row = quality.getSelectedRow();
    if (row >= 0 && quality.getModel() instanceof QualityModel model) {
      workbench().tell(model.place(quality.convertRowIndexToModel(row)));
    }
  }

  @Override
  public void focus() {
    table.requestFocusInWindow();
  }
}
