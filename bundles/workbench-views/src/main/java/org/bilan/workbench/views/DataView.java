package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.Workbench;

/** The rows of a source as they are after cleaning, its columns, and what cleaning dropped. */
final class DataView extends BasicView {

  private static final int DELAY = 200;

  private final Asks asks;
  private final JComboBox<String> sources = new JComboBox<>();
  private final JTextField anywhere;
  private final JLabel count = new JLabel();
  private final JButton behind = new JButton();
  private final JTabbedPane tabs = new JTabbedPane(JTabbedPane.BOTTOM);
  private final RowsModel rows;
  private final RowsTable table;
  private final ColumnsPanel columns;
  private final QualityPanel quality;
  private final RowSearch search;
  private final Timer filtering;
  private Map<String, SourceData> known = Map.of();
  private Optional<BitSet> taken = Optional.empty();
  private boolean filling;

  DataView(Workbench workbench, Asks asks) {
    super(workbench);
    this.asks = asks;
    this.rows = new RowsModel(workbench.language());
    this.anywhere = Parts.search(words("data.filter"));
    this.filtering = new Timer(DELAY, e -> filter());
    this.table = new RowsTable(workbench, rows, filtering::restart);
    this.columns = new ColumnsPanel(workbench, this::see);
    this.quality = new QualityPanel(workbench, this::go);
    this.search = new RowSearch(workbench, this::keep);
    filtering.setRepeats(false);
    sources.getAccessibleContext().setAccessibleName(words("data.source"));
    sources.addActionListener(e -> chosen());
    behind.addActionListener(e -> seeAll());
    behind.setIcon(workbench.icon("close"));
    behind.setVisible(false);
    Parts.onTyping(anywhere, filtering::restart);
    Parts.onChoice(table, this::goToRow);
    start(content(), "data.empty");
    refresh();
  }

  private JPanel content() {
    JPanel bar = Parts.bar();
    bar.add(sources, BorderLayout.LINE_START);
    bar.add(anywhere, BorderLayout.CENTER);
    JPanel right = new JPanel(new BorderLayout(8, 0));
    right.add(behind, BorderLayout.LINE_START);
    right.add(count, BorderLayout.LINE_END);
    bar.add(right, BorderLayout.LINE_END);
    tabs.addTab(words("data.rows"), Parts.scroll(table));
    tabs.addTab(words("data.columns"), columns);
    tabs.addTab(words("data.quality"), quality);
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
    Optional<String> source = selection.source().filter(known::containsKey);
    if (source.isEmpty()) {
      return;
    }
    taken = Optional.empty();
    sources.setSelectedItem(source.get());
    selection.indicator().ifPresentOrElse(id -> seeRows(id, source.get()), this::seeAll);
  }

  /** Keeps the very rows that an indicator takes. */
  private void seeRows(String id, String source) {
    workbench()
        .start(
            new JobRequest(
                words("data.taking", id),
                progress -> {
                  Optional<BitSet> found = rowsOf(id, source);
                  SwingUtilities.invokeLater(() -> seeRows(id, source, found));
                },
                failure -> workbench().tell(String.valueOf(failure))));
  }

  private Optional<BitSet> rowsOf(String id, String source) {
    return asks.inquiries()
        .get()
        .flatMap(
            inquiries ->
                workbench()
                    .project()
                    .flatMap(
                        p ->
                            p.state()
                                .evaluated()
                                .map(e -> inquiries.rows(p.request(), e, id).get(source))));
  }

  private void seeRows(String id, String source, Optional<BitSet> found) {
    if (!source.equals(sources.getSelectedItem())) {
      return;
    }
    tabs.setSelectedIndex(0);
    if (found.isEmpty()) {
      workbench().tell(words("data.no-rows", id, source));
    }
    taken = found;
    behind.setText(words("data.behind", id));
    behind.setToolTipText(words("data.see-all"));
    behind.getAccessibleContext().setAccessibleName(words("data.see-all"));
    behind.setVisible(found.isPresent());
    filter();
  }

  private void seeAll() {
    taken = Optional.empty();
    behind.setVisible(false);
    filter();
  }

  /** Keeps the rows of one value. */
  private void see(String column, String value) {
    tabs.setSelectedIndex(0);
    anywhere.setText("");
    table.ask(column, value);
    table.requestFocusInWindow();
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
    taken = Optional.empty();
    behind.setVisible(false);
    source()
        .ifPresent(
            data -> {
              sources.setToolTipText(data.label());
              rows.show(data.table(), known);
              columns.show(data, known);
              quality.show(data);
              table.refill();
              filter();
            });
  }

  /** Looks for the rows that are wanted, aside. */
  private void filter() {
    filtering.stop();
    source()
        .ifPresent(
            data ->
                search.look(
                    new RowText(data.table(), known), anywhere.getText(), table.asked(), taken));
  }

  private void keep(Optional<int[]> kept) {
    rows.keep(kept);
    ValueText numbers = new ValueText(workbench().language());
    long of = source().map(d -> (long) d.table().size()).orElse(0L);
    count.setText(words("data.count", numbers.of(rows.getRowCount()), numbers.of(of)));
  }

  private void goToRow() {
    int shown = table.getSelectedRow();
    if (shown >= 0 && source().isPresent()) {
      int row = rows.row(shown);
      go(Place.line(source().get().table().file(row), source().get().table().line(row)));
    }
  }

  /** Files are named as they are in the data of the edition. */
  private void go(Place place) {
    String within = "data/" + evaluated().map(Evaluated::edition).orElse(0) + "/" + place.file();
    Set<String> files = Set.copyOf(workbench().files());
    String path = files.contains(within) ? within : place.file();
    workbench()
        .edit(new Place(path, place.line(), place.column(), place.endLine(), place.endColumn()));
  }

  @Override
  public void focus() {
    table.requestFocusInWindow();
  }
}
