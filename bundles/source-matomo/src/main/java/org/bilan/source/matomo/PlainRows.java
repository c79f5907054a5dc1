package org.bilan.source.matomo;

import java.util.List;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;

/** Hands rows on with plain values, and leaves out those of totals. */
final class PlainRows implements RowHandler, RawRow {

  private static final Set<String> TOTALS =
      Set.of("total", "totals", "totaux", "grand total", "total general", "totaux generaux");

  private final RowHandler next;
  private final Style style;
  private final Plain plain;
  private final boolean blankIsTotal;
  private RawRow row;
  private long totals;
  private int firstTotal;

  /**
   * Hands on to another.
   *
   * @param next takes what is handed on
   * @param style how the export writes numbers
   * @param blankIsTotal whether a row that says not what it is about is that of the totals
   */
  PlainRows(RowHandler next, Style style, boolean blankIsTotal) {
    this.next = next;
    this.style = style;
    this.plain = new Plain(style.isFrench());
    this.blankIsTotal = blankIsTotal;
  }

  long totals() {
    return totals;
  }

  int firstTotal() {
    return firstTotal;
  }

  @Override
  public boolean header(List<String> names, int line) {
    return next.header(names, line);
  }

  @Override
  public void row(RawRow given) {
    if (isTotal(given.cell(0))) {
      firstTotal = totals++ == 0 ? given.line() : firstTotal;
      return;
    }
    row = given;
    next.row(this);
  }

  private boolean isTotal(String about) {
    // The page "/" is none of them, though nothing of it is a letter or a figure.
    return about.isBlank() ? blankIsTotal : TOTALS.contains(NormalForm.of(about));
  }

  @Override
  public int line() {
    return row.line();
  }

  @Override
  public int size() {
    return row.size();
  }

  @Override
  public String cell(int index) {
    String cell = row.cell(index);
    if (index == 0) {
      return plain.dimension(cell);
    }
    return style.isMetric(index) ? plain.metric(cell) : cell;
  }
}
