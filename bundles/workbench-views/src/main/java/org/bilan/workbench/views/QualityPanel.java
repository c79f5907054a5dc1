package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.ValueText;
import org.bilan.workbench.api.Workbench;

/**
 * What cleaning dropped, filled or could not read, and why; a row leads to its line of the file.
 */
final class QualityPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Workbench workbench;
  private final JTable table;
  private final JLabel account = new JLabel();
  private final JComboBox<String> kinds = new JComboBox<>();
  private final transient List<Optional<Kind>> choices = new ArrayList<>();
  private transient Optional<SourceData> data = Optional.empty();
  private boolean filling;

  QualityPanel(Workbench workbench, Consumer<Place> going) {
    super(new BorderLayout());
    this.workbench = workbench;
    this.table = Parts.table(words("data.quality"));
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    kinds.getAccessibleContext().setAccessibleName(words("quality.kind"));
    kinds.addActionListener(e -> listEntries());
    Parts.onChoice(table, () -> place().ifPresent(going));
    JPanel bar = Parts.bar();
    bar.add(account, BorderLayout.CENTER);
    bar.add(kinds, BorderLayout.LINE_END);
    add(bar, BorderLayout.NORTH);
    add(Parts.scroll(table), BorderLayout.CENTER);
  }

  private String words(String key, Object... arguments) {
    return Views.WORDS.of(workbench.language(), key, arguments);
  }

  void show(SourceData shown) {
    data = Optional.of(shown);
    QualityReport report = shown.quality();
    ValueText numbers = new ValueText(workbench.language());
    account.setText(
        words(
            "quality.account",
            numbers.of(report.rowsRead()),
            numbers.of(report.rowsKept()),
            numbers.of(report.count(Kind.DROPPED)),
            numbers.of(report.count(Kind.DUPLICATE))));
    account.setToolTipText(account.getText());
    filling = true;
    kinds.removeAllItems();
    choices.clear();
    choices.add(Optional.empty());
    kinds.addItem(words("quality.all", numbers.of(report.entries().size())));
    Stream.of(Kind.values()).filter(k -> report.count(k) > 0).forEach(k -> add(k, report, numbers));
    filling = false;
    listEntries();
  }

  private void add(Kind kind, QualityReport report, ValueText numbers) {
    choices.add(Optional.of(kind));
    String name = words("quality." + kind.name().toLowerCase(Locale.ROOT));
    kinds.addItem(words("quality.some", name, numbers.of(report.count(kind))));
  }

  private void listEntries() {
    if (filling || data.isEmpty()) {
      return;
    }
    Optional<Kind> wanted = choices.get(Math.max(0, kinds.getSelectedIndex()));
    List<QualityEntry> entries =
        data.get().quality().entries().stream()
            .filter(entry -> wanted.isEmpty() || wanted.get() == entry.kind())
            .toList();
    table.setModel(new QualityModel(entries, workbench.language()));
    Widths.fit(table);
  }

  private Optional<Place> place() {
    int row = table.getSelectedRow();
    return row >= 0 && table.getModel() instanceof QualityModel model
        ? Optional.of(model.place(table.convertRowIndexToModel(row)))
        : Optional.empty();
  }
}
