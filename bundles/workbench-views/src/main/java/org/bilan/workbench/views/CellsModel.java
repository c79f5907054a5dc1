package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.ValueText;

/** The values of a breakdown, a row each. */
final class CellsModel extends NamedColumns {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("provenance.category", "provenance.value", "provenance.base", "provenance.flags");

  private final transient Result.Breakdown breakdown;
  private final transient ValueText numbers;

  CellsModel(Result.Breakdown breakdown, Locale language) {
    super(language, COLUMNS, Set.of(1, 2));
    this.breakdown = breakdown;
    this.numbers = new ValueText(language);
  }

  @Override
  public int getRowCount() {
    return breakdown.cells().size();
  }

  @Override
  public Object getValueAt(int row, int column) {
    Result.Cell cell = breakdown.cells().get(row);
    return switch (column) {
      case 0 ->
          cell.category().orElse(Views.WORDS.of(language(), "data.blank-value"))
              + cell.series().map(s -> " × " + s).orElse("");
      case 1 -> new Shown(cell.value().number(), numbers.of(cell.value(), breakdown.unit()));
      case 2 -> Shown.count(cell.base(), cell.base().map(numbers::of).orElse(ValueText.NONE));
      default ->
          cell.flags().stream()
              .map(flag -> Flags.words(flag, language()))
              .collect(Collectors.joining(", "));
    };
  }
}
