package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.table.TableColumn;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.views.IndicatorsModel.Grouping;

/**
 * All indicators with their values, what they were, and how they are; choosing one shows where it
 * comes from, taking it goes to its definition.
 */
final class IndicatorsView extends BasicView {

  private final IndicatorsModel model;
  private final JTable table;
  private final TableColumn groups;
  private final GroupedSorter sorter;
  private final JTextField search;
  private final JLabel count = new JLabel();
  private final ValueText numbers;
  private final Former former;
  private boolean following;

  IndicatorsView(Workbench workbench, Asks asks) {
    super(workbench);
    this.numbers = new ValueText(workbench.language());
    this.model = new IndicatorsModel(workbench.language());
    this.former = new Former(workbench, asks, this::refresh);
    this.table = Parts.table(words("indicators"));
    this.sorter = new GroupedSorter(model);
    this.search = Parts.search(words("indicators.search"));
    table.setAutoCreateRowSorter(false);
    table.setModel(model);
    table.setRowSorter(sorter);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    IndicatorCells.dress(table, workbench);
    this.groups = table.getColumnModel().getColumn(IndicatorsModel.GROUP);
    IndicatorCells.showGroups(table, groups, false);
    table.getSelectionModel().addListSelectionListener(e -> select());
    Parts.onChoice(table, this::go);
    Parts.onTyping(search, this::filter);
    start(content(), "indicators.empty");
    refresh();
  }

  private JPanel content() {
    JPanel bar = Parts.bar();
    bar.add(search, BorderLayout.CENTER);
    JPanel aside = new JPanel(new BorderLayout(8, 0));
    aside.add(count, BorderLayout.LINE_START);
    aside.add(groupings(), BorderLayout.LINE_END);
    bar.add(aside, BorderLayout.LINE_END);
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(bar, BorderLayout.NORTH);
    panel.add(Parts.scroll(table), BorderLayout.CENTER);
    return panel;
  }

  private JComboBox<String> groupings() {
    JComboBox<String> box =
        new JComboBox<>(
            Stream.of(Grouping.values())
                .map(g -> words("indicators.group." + g.name().toLowerCase(java.util.Locale.ROOT)))
                .toArray(String[]::new));
    box.getAccessibleContext().setAccessibleName(words("indicators.group"));
    box.addActionListener(e -> group(Grouping.values()[box.getSelectedIndex()]));
    return box;
  }

  private void group(Grouping by) {
    Optional<IndicatorRow> chosen = chosen();
    following = true;
    model.group(by);
    sorter.regroup();
    IndicatorCells.showGroups(table, groups, model.isGrouped());
    following = false;
    chosen.ifPresent(row -> show(row.indicator().id()));
  }

  private void filter() {
    sorter.filter(search.getText(), this::words);
    tell();
  }

  private void tell() {
    count.setText(
        words(
            "indicators.count", numbers.of(table.getRowCount()), numbers.of(model.getRowCount())));
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
  public void filesChanged(Set<String> written) {
    former.filesChanged(written, evaluated().map(Evaluated::edition).orElse(0));
  }

  private void refresh() {
    List<IndicatorRow> now =
        state().map(s -> IndicatorRows.of(s, before(), numbers)).orElse(List.of());
    following = true;
    if (model.show(now)) {
      workbench().selection().indicator().ifPresent(this::show);
    }
    following = false;
    tell();
    showContent(!now.isEmpty());
  }

  private List<org.bilan.api.project.FormerEdition> before() {
    return evaluated().map(e -> former.before(e.edition())).orElse(List.of());
  }

  @Override
  public void selectionChanged(Selection selection) {
    selection.indicator().ifPresent(this::show);
  }

  private void show(String id) {
    for (int i = 0; i < model.getRowCount(); i++) {
      int row = model.row(i).indicator().id().equals(id) ? table.convertRowIndexToView(i) : -1;
      if (row >= 0 && row != table.getSelectedRow()) {
        following = true;
        table.setRowSelectionInterval(row, row);
        table.scrollRectToVisible(table.getCellRect(row, 0, true));
        following = false;
      }
    }
  }

  private Optional<IndicatorRow> chosen() {
    int row = table.getSelectedRow();
    return row < 0 ? Optional.empty() : Optional.of(model.row(table.convertRowIndexToModel(row)));
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
}
