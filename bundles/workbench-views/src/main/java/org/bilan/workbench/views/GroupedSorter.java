package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.RowFilter;
import javax.swing.SortOrder;
import javax.swing.table.TableRowSorter;
import org.bilan.workbench.api.SoughtText;

/** Sorts indicators within their groups, and keeps those that are sought. */
final class GroupedSorter extends TableRowSorter<IndicatorsModel> {

  GroupedSorter(IndicatorsModel model) {
    super(model);
    setMaxSortKeys(2);
    setSortable(IndicatorsModel.GROUP, false);
  }

  /** The groups are other ones. */
  void regroup() {
    setSortKeys(
        getSortKeys().stream().filter(k -> k.getColumn() != IndicatorsModel.GROUP).toList());
  }

  /** Groups come first, whatever is sorted by in them. */
  @Override
  public void setSortKeys(List<? extends SortKey> keys) {
    List<SortKey> all = new ArrayList<>();
    if (getModel().isGrouped()) {
      all.add(new SortKey(IndicatorsModel.GROUP, SortOrder.ASCENDING));
    }
    if (keys != null) {
      keys.stream()
          .filter(k -> k.getColumn() != IndicatorsModel.GROUP)
          .findFirst()
          .ifPresent(all::add);
    }
    super.setSortKeys(all);
  }

  /**
   * Keeps the indicators that hold some words: of their id, their label, their group, their state.
   */
  void filter(String words, Function<String, String> catalogue) {
    setRowFilter(
        new RowFilter<IndicatorsModel, Integer>() {
          @Override
          public boolean include(Entry<? extends IndicatorsModel, ? extends Integer> entry) {
            IndicatorRow row = entry.getModel().row(entry.getIdentifier());
            String text =
                String.join(
                    " ",
                    row.indicator().id(),
                    row.indicator().plainLabel(),
                    row.section(),
                    row.script(),
                    catalogue.apply(row.state().key()));
            return SoughtText.holdsWords(text, words);
          }
        });
  }
}
