package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bilan.pdf.itext.PagePlan.Placed;
import org.bilan.pdf.itext.PagePlan.Start;
import org.bilan.pdf.itext.PagePlan.Way;

/**
 * Tries all ways to fill one page. A blank foot costs most, then words parted from the list that
 * they announce, charts made lower, figures that wait until after the texts that follow them, texts
 * that are parted, and a last page of a few lines.
 */
final class PageFilling {

  /** What each page costs. */
  static final float PAGE = 25;

  private static final float BLANK = 1500;
  private static final float UNSEEN_BLANK = 0.05f;
  private static final float LOWER = 9;
  private static final float WAITED = 1.5f;
  private static final float[] WAITED_OVER_HEADING = {0, 60, 30, 18, 8};
  private static final float ANNOUNCED = 20;
  private static final float SHORT_END = 70;
  private static final float NO_SHORT_END = 0.42f;
  private static final int MOST_WAITING = 2;

  private final List<Slot> slots;
  private final float depth;
  private final ToDoubleFunction<Start> costFrom;
  private final List<Placed> page = new ArrayList<>();
  private Way best;

  /** The height that is filled, with the space under the last block, and without. */
  private float used;

  private float height;
  private float gives;
  private float cost;

  /**
   * A page.
   *
   * @param costFrom what the pages from a start on cost
   */
  PageFilling(List<Slot> slots, float depth, ToDoubleFunction<Start> costFrom) {
    this.slots = slots;
    this.depth = depth;
    this.costFrom = costFrom;
  }

  /** The way of least cost. */
  Way best(Start start) {
    if (start.cut() > 0) {
      goOn(start);
    } else {
      fill(start.slot(), start.waiting(), List.of());
    }
    return best;
  }

  /** A block that began on a page before ends on this one, or fills it. */
  private void goOn(Start start) {
    Extent extent = slots.get(start.slot()).extent();
    float rest = extent.rest(start.cut());
    int cut = rest <= depth ? 0 : extent.cutWithin(start.cut(), depth);
    if (cut > 0) {
      height = depth;
      end(new Start(start.slot(), cut, start.waiting()));
      return;
    }
    height = rest;
    used = rest + extent.below();
    fill(start.slot() + 1, start.waiting(), List.of());
  }

  /**
   * Fills the rest of the page.
   *
   * @param slot the next block
   * @param due figures that wait since a page before
   * @param waiting figures that wait for the next page
   */
  private void fill(int slot, List<Integer> due, List<Integer> waiting) {
    if (!due.isEmpty() && (used == 0 || fits(slots.get(due.get(0))))) {
      placed(due.get(0), () -> fill(slot, due.subList(1, due.size()), waiting));
      return;
    }
    List<Integer> all = joined(due, waiting);
    if (slot == slots.size()) {
      end(all.isEmpty() ? null : new Start(slot, 0, all));
      return;
    }
    if (used > 0) {
      end(new Start(slot, 0, all));
    }
    Slot next = slots.get(slot);
    boolean first = !next.floats() || all.isEmpty();
    if (first) {
      set(slot, due, waiting);
    }
    if (next.floats()
        && all.size() < MOST_WAITING
        && used > 0
        && !(first && fitsAsAskedFor(next))) {
      fill(slot + 1, due, joined(waiting, List.of(slot)));
    }
  }

  private void set(int slot, List<Integer> due, List<Integer> waiting) {
    Slot next = slots.get(slot);
    float costBefore = cost;
    cost += passing(next, due.size() + waiting.size());
    boolean whole = fits(next);
    int cut = fitsAsAskedFor(next) ? 0 : cut(next, 0);
    int lowest = whole ? 0 : cut(next, gives);
    if (whole || used == 0 && cut == 0) {
      placed(slot, () -> fill(slot + 1, due, waiting));
    }
    if (cut > 0) {
      part(slot, cut, due, waiting);
    }
    if (lowest > cut) {
      part(slot, lowest, due, waiting);
    }
    cost = costBefore;
  }

  /** What it costs that figures come after a block that follows them. */
  private static float passing(Slot slot, int waiting) {
    return waiting * (WAITED + WAITED_OVER_HEADING[Math.min(4, slot.level())]);
  }

  private boolean fitsAsAskedFor(Slot slot) {
    return height(slot) <= depth;
  }

  /** Whether it fits once all charts give what they can. */
  private boolean fits(Slot slot) {
    return height(slot) - gives - slot.extent().gives() <= depth;
  }

  private float height(Slot slot) {
    return used + slot.lead(used == 0) + slot.extent().rest(0);
  }

  private int cut(Slot slot, float given) {
    return slot.extent().cutWithin(0, depth + given - used - slot.lead(used == 0));
  }

  private void part(int slot, int cut, List<Integer> due, List<Integer> waiting) {
    float room = slots.get(slot).extent().cuts()[cut - 1];
    float usedBefore = used;
    float heightBefore = height;
    float costBefore = cost;
    height = used + slots.get(slot).lead(used == 0) + room;
    cost += slots.get(slot).extent().parting();
    page.add(new Placed(slot, room));
    end(new Start(slot, cut, joined(due, waiting)));
    page.remove(page.size() - 1);
    used = usedBefore;
    height = heightBefore;
    cost = costBefore;
  }

  private void placed(int slot, Runnable then) {
    Slot set = slots.get(slot);
    float usedBefore = used;
    float heightBefore = height;
    float givesBefore = gives;
    height = set.extent().fills() ? depth : height(set);
    used = height + set.extent().below();
    gives += set.extent().gives();
    page.add(new Placed(slot, 0));
    then.run();
    page.remove(page.size() - 1);
    used = usedBefore;
    height = heightBefore;
    gives = givesBefore;
  }

  private void end(Start next) {
    float blank = Math.max(0, depth - height) / depth;
    float lower = gives == 0 ? 0 : LOWER * Math.max(0, height - depth) / gives;
    float seen = Math.max(0, blank - UNSEEN_BLANK);
    float foot =
        next != null
            ? BLANK * seen * seen
            : SHORT_END * Math.max(0, NO_SHORT_END - height / depth) / NO_SHORT_END;
    float parted = partsFromItsList(next) ? ANNOUNCED : 0;
    float here = cost + PAGE + lower + foot + parted;
    if (best != null && here >= best.cost()) {
      return;
    }
    float total = here + (next == null ? 0 : (float) costFrom.applyAsDouble(next));
    if (best == null || total < best.cost()) {
      best = new Way(total, List.copyOf(page), height, next);
    }
  }

  /** Whether a page ends on words that announce the list after them. */
  private boolean partsFromItsList(Start next) {
    return next != null
        && next.cut() == 0
        && next.slot() > 0
        && next.slot() < slots.size()
        && slots.get(next.slot() - 1).announces();
  }

  private static List<Integer> joined(List<Integer> some, List<Integer> more) {
    List<Integer> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
