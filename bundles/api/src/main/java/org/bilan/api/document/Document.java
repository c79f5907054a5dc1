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

  /**
   * Its parts, each of which begins on a page of its own: the cover, the contents, and what goes
   * from one heading of the first level to the next.
   */
  public List<Document> parts() {
    List<Document> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || isAlone(blocks.get(i - 1)) || opens(blocks.get(i))) {
        parts.add(new Document(info, blocks.subList(first, i)));
        first = i;
      }
    }
    return List.copyOf(parts);
  }

  private static boolean isAlone(Block block) {
    return block instanceof Block.Cover || block instanceof Block.Contents;
  }

  private static boolean opens(Block block) {
    return isAlone(block) || block instanceof Block.Heading heading && heading.level() == 1;
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
