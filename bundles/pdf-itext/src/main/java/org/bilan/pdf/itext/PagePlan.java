package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses on which page of a part each block stands. Of all ways to fill the pages it takes the one
 * of least cost: see {@link PageFilling}. The ways to go on from the same place are told once.
 */
final class PagePlan {

  /** Pages left a little short are filled by charts made higher, up to this share. */
  private static final float GROWN = 0.16f;

  /**
   * A block in its place.
   *
   * @param slot the index of the block
   * @param page the page, from 0
   * @param less how many points lower it is made; higher if negative
   * @param room the height of its first part, where it goes on on the next page; else 0
   */
  record Step(int slot, int page, float less, float room) {}

  /**
   * How a page begins.
   *
   * @param slot the next block
   * @param cut after which of its cuts it goes on, from 1; 0 if it begins
   * @param waiting figures before it that have still to be set
   */
  record Start(int slot, int cut, List<Integer> waiting) {}

  /**
   * A block that begins on a page.
   *
   * @param room the height of its first part, or 0
   */
  record Placed(int slot, float room) {}

  /**
   * The best way from a start to the end of the part.
   *
   * @param height how high the page is filled, were no chart made lower
   * @param next where the next page begins; null after the last
   */
  record Way(float cost, List<Placed> page, float height, Start next) {}

  private final List<Slot> slots;
  private final float depth;
  private final Map<Start, Way> known = new HashMap<>();

  private PagePlan(List<Slot> slots, float depth) {
    this.slots = slots;
    this.depth = depth;
  }

  /** The blocks of a part in the order they are set, over pages of a depth. */
  static List<Step> of(List<Slot> slots, float depth) {
    PagePlan plan = new PagePlan(slots, depth);
    List<Step> steps = new ArrayList<>();
    Start start = new Start(0, 0, List.of());
    for (int page = 0; start != null; page++) {
      Way way = plan.from(start);
      plan.add(way, page, steps);
      start = way.next();
    }
    return steps;
  }

  private Way from(Start start) {
    Way way = known.get(start);
    if (way == null) {
      way = new PageFilling(slots, depth, this::costFrom).best(start);
      known.put(start, way);
    }
    return way;
  }

  private float costFrom(Start start) {
    return from(start).cost();
  }

  /** The blocks of a page; its charts share what is wanting or left over. */
  private void add(Way way, int page, List<Step> steps) {
    float gives = 0;
    float grows = 0;
    for (Placed placed : way.page()) {
      gives += extent(placed).gives();
      grows += extent(placed).grows();
    }
    float wanting = Math.max(0, way.height() - depth);
    float left = Math.max(0, depth - way.height());
    boolean full = way.next() == null || left > depth * GROWN;
    for (Placed placed : way.page()) {
      float less = gives == 0 ? 0 : extent(placed).gives() * Math.min(1, wanting / gives);
      float more = full || grows == 0 ? 0 : extent(placed).grows() * Math.min(1, left / grows);
      steps.add(new Step(placed.slot(), page, less - more, placed.room()));
    }
  }

  private Extent extent(Placed placed) {
    return slots.get(placed.slot()).extent();
  }
}
