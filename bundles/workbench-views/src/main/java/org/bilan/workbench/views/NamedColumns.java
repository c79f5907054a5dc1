package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.table.AbstractTableModel;

/** A table whose columns are called by words of the bundle. */
abstract class NamedColumns extends AbstractTableModel {

  private static final long serialVersionUID = 1L;

  private final Locale language;
  private final transient List<String> codes;
  private final transient Set<Integer> numbers;

  /**
   * Names the columns.
   *
   * @param language that of the screen
   * @param codes the codes of their names
   * @param numbers which of them hold numbers with their words, by which they are sorted
   */
  NamedColumns(Locale language, List<String> codes, Set<Integer> numbers) {
    this.language = language;
    this.codes = codes;
    this.numbers = numbers;
  }

  final Locale language() {
    return language;
  }

  @Override
  public final int getColumnCount() {
    return codes.size();
  }

  @Override
  public final String getColumnName(int column) {
    return Views.WORDS.of(language, codes.get(column));
  }

  @Override
  public final Class<?> getColumnClass(int column) {
    return numbers.contains(column) ? Shown.class : String.class;
  }
}
