package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.diagnostic.Place;

/** What cleaning did not take as it was, a row each. */
final class QualityModel extends NamedColumns {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("quality.place", "quality.kind", "data.column", "quality.value", "quality.detail");

  private final transient List<QualityEntry> entries;

  QualityModel(List<QualityEntry> entries, Locale language) {
    super(language, COLUMNS, Set.of(0));
    this.entries = entries;
  }

  Place place(int row) {
    return entries.get(row).place();
  }

  @Override
  public int getRowCount() {
    return entries.size();
  }

  @Override
  public Object getValueAt(int row, int column) {
    QualityEntry entry = entries.get(row);
    return switch (column) {
      case 0 -> Shown.count(Optional.of((long) entry.place().line()), entry.place().toString());
      case 1 ->
          Views.WORDS.of(language(), "quality." + entry.kind().name().toLowerCase(Locale.ROOT));
      case 2 -> entry.column();
      case 3 -> entry.value();
      default -> entry.detail();
    };
  }
}
