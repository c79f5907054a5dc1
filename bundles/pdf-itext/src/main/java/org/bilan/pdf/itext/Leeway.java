package org.bilan.pdf.itext;

import java.util.List;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.document.Block;

/** How much lower or higher than asked for what is drawn may be, so that pages are full. */
final class Leeway {

  /** The most that a chart gives of its height so that it still fits on a page. */
  private static final double GIVES = 0.22;

  /** The most that a chart takes more, so that a page is full. */
  private static final double GROWS = 0.1;

  private Leeway() {}

  /** The most height that a chart takes; one that keeps its proportions takes none. */
  static float grows(ChartSpec chart) {
    return chart.form().keepsProportions() ? 0 : (float) (chart.height() * GROWS);
  }

  /** The most height that a block gives: a share of that of its charts, if it has nothing else. */
  static float gives(Block block) {
    if (block instanceof Block.Chart chart) {
      return (float) (chart.chart().height() * GIVES);
    }
    List<Block> columns = block instanceof Block.SideBySide side ? side.blocks() : List.of();
    boolean charts = columns.stream().allMatch(Block.Chart.class::isInstance);
    return charts ? (float) columns.stream().mapToDouble(Leeway::gives).max().orElse(0) : 0;
  }
}
