package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Chooses on which page of a part each block stands. Of all ways to fill the pages it takes the one
 * of least cost: see {@link PageFilling}. The ways to go on from the same place are told once.
 */
final class PagePlan {

  /** Pages left a little short are filled by charts made higher, up to this share. */
  private static final float GROWN = 0.16f;

  /** Then by larger spaces, up to this share of the usual ones. */
  private static final float AIRIER = 1.5f;

  /** The spaces that are tried where the usual ones leave pages ill filled. */
  private static final float[] AIR = {1, 0.88f, 0.76f, 0.64f, 0.52f};

  /** What spaces of no height would cost a page. */
  private static final float CLOSE = 16;

  /** What a page may cost beyond being one, and still be well filled. */
  private static final float WELL_FILLED = 1;

  private static final Start FIRST = new Start(0, 0, List.of());

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
  private final float air;
  private final Map<Start, Way> known = new HashMap<>();

  private PagePlan(List<Slot> slots, float depth, float air) {
    this.slots = slots.stream().map(slot -> slot.aired(air)).toList();
    this.depth = depth;
    this.air = air;
  }

  /** The plan of a part, over pages of a depth. */
  static PagePlan of(List<Slot> slots, float depth) {
    PagePlan best = new PagePlan(slots, depth, AIR[0]);
    for (int i = 1; i < AIR.length && !best.isWellFilled(); i++) {
      PagePlan closer = new PagePlan(slots, depth, AIR[i]);
      best = closer.cost() < best.cost() ? closer : best;
    }
    return best;
  }

  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    for (Start start = FIRST; start != null; start = from(start).next()) {
      starts.add(start);
    }
    return starts;
  }

  private float cost() {
    return from(FIRST).cost() + CLOSE * (1 - air) * starts().size();
  }

  private boolean isWellFilled() {
    return cost() < (PageFilling.PAGE + WELL_FILLED) * starts().size();
  }

  /** The blocks in the order they are set. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    List<Start> starts = starts();
    for (int page = 0; page < starts.size(); page++) {
      add(from(starts.get(page)), page, steps);
    }
    return steps;
  }

  /** How large the spaces of each page are, as a share of the usual ones. */
  float[] air() {
    List<Start> starts = starts();
    float[] shares = new float[starts.size()];
    for (int page = 0; page < shares.length; page++) {
      shares[page] = air * airier(starts.get(page));
    }
    return shares;
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
    float gives = sum(way, Extent::gives);
    float grows = sum(way, Extent::grows);
    float wanting = Math.max(0, way.height() - depth);
    float taller = taller(way);
    for (Placed placed : way.page()) {
      float less = gives == 0 ? 0 : extent(placed).gives() * Math.min(1, wanting / gives);
      float more = grows == 0 ? 0 : extent(placed).grows() * taller / grows;
      steps.add(new Step(placed.slot(), page, less - more, placed.room()));
    }
  }

  private float sum(Way way, ToDoubleFunction<Extent> of) {
    return (float)
        way.page().stream().mapToDouble(placed -> of.applyAsDouble(extent(placed))).sum();
  }

  /** What is left of a page, where it is little enough to be filled. */
  private float left(Way way) {
    float left = depth - way.height();
    return way.next() == null || left < 0 || left > depth * GROWN ? 0 : left;
  }

  private float taller(Way way) {
    return Math.min(left(way), sum(way, Extent::grows));
  }

  /** How much larger the spaces of a page become so that it is full. */
  private float airier(Start start) {
    Way way = from(start);
    float left = left(way) - taller(way);
    float spaces = spaces(start, way.page());
    return left <= 0 || spaces <= 0 ? 1 : Math.min(AIRIER / air, 1 + left / spaces);
  }

  private float spaces(Start start, List<Placed> page) {
    boolean goesOn = start.cut() > 0;
    float spaces = goesOn && !page.isEmpty() ? slots.get(start.slot()).extent().below() : 0;
    for (int i = 0; i < page.size(); i++) {
      Slot slot = slots.get(page.get(i).slot());
      boolean last = i == page.size() - 1;
      spaces += slot.leadSpace(i == 0 && !goesOn) + (last ? 0 : slot.extent().below());
    }
    return spaces;
  }

  private Extent extent(Placed placed) {
    return slots.get(placed.slot()).extent();
  }
}
