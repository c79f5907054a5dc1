package org.bilan.api.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document free of any format.
 *
 * @param info what is said of it as a whole
 * @param blocks its blocks, in order
 */
public record Document(Info info, List<Block> blocks) {

  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * What is said of a document as a whole.
   *
   * @param title its title
   * @param subtitle its subtitle, or empty
   * @param author who publishes it
   * @param edition the edition
   * @param date the day it bears
   * @param language its language
   * @param words the few words that outputs add themselves, by key: {@code contents}, {@code
   *     continued}, {@code page}, {@code figure}, {@code table}, {@code source}
   */
  public record Info(
      String title,
      String subtitle,
      String author,
      int edition,
      LocalDate date,
      Locale language,
      Map<String, String> words) {}

  /** Its charts, those side by side included, in order. */
  public List<Block.Chart> charts() {
    List<Block.Chart> charts = new ArrayList<>();
    collect(blocks, charts);
    return charts;
  }

  private static void collect(List<Block> blocks, List<Block.Chart> charts) {
    for (Block block : blocks) {
      if (block instanceof Block.Chart chart) {
        charts.add(chart);
      } else if (block instanceof Block.SideBySide side) {
        collect(side.blocks(), charts);
      }
    }
  }
}
