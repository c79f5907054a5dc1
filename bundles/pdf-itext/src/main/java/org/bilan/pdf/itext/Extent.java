package org.bilan.pdf.itext;

/**
 * What a plan of pages knows of the size of a block, in points.
 *
 * @param air the space over it, save at the top of a page
 * @param height its own height, as asked for
 * @param foot the height of the notes it calls, at the foot of the page it stands on
 * @param below the space under it
 * @param gives how much lower it can be made
 * @param grows how much higher it can be made
 * @param cuts the heights after which it may go on on another page, ascending; none if never
 * @param repeated what is repeated at the head of each further page
 * @param parting what it costs to part it
 * @param floats whether texts that follow may come before it
 * @param fills whether it takes all that is left of its page
 */
record Extent(
    float air,
    float height,
    float foot,
    float below,
    float gives,
    float grows,
    float[] cuts,
    float repeated,
    float parting,
    boolean floats,
    boolean fills) {

  private static final float[] NONE = {};

  /** Something that stays in one piece. */
  static Extent whole(float air, float height, float below) {
    return new Extent(air, height, 0, below, 0, 0, NONE, 0, 0, false, false);
  }

  /** The same, which may give of its height, take more, and come after texts that follow it. */
  Extent floating(float givesUpTo, float growsUpTo) {
    return new Extent(
        air, height, foot, below, givesUpTo, growsUpTo, cuts, repeated, parting, true, false);
  }

  /** The same, parted where it must, at a cost. */
  Extent parted(float[] at, float repeatedHeight, float cost) {
    return new Extent(
        air, height, foot, below, gives, grows, at, repeatedHeight, cost, floats, false);
  }

  /** The same, which takes all that is left of its page. */
  Extent filling() {
    return new Extent(air, height, foot, 0, 0, 0, NONE, 0, 0, false, true);
  }

  /** The same with larger, or smaller, spaces. */
  Extent aired(float share) {
    return new Extent(
        air * share,
        height,
        foot,
        below * share,
        gives,
        grows,
        cuts,
        repeated,
        parting,
        floats,
        fills);
  }

  /** The same over notes, whole, for these stand on the page of their calls. */
  Extent noted(float notes) {
    return new Extent(air, height, notes, below, gives, grows, NONE, 0, 0, floats, fills);
  }

  /** The least height that it begins in. */
  float least() {
    return cuts.length > 0 ? cuts[0] : height + foot - gives;
  }

  /** What is left of it after a cut, from 1; all of it at 0. */
  float rest(int cut) {
    return cut == 0 ? height + foot : repeated + height - cuts[cut - 1];
  }

  /** The height of its last part, where the first begins in a room and all others on a page. */
  float lastPart(float room, float depth) {
    int cut = 0;
    for (float free = room; rest(cut) > free; free = depth) {
      int next = cutWithin(cut, free);
      if (next == cut || next == 0 && free == depth) {
        return rest(cut);
      }
      cut = next;
    }
    return rest(cut);
  }

  /**
   * The highest cut, from 1, that goes on from another and leaves a part of a height; 0 if none.
   */
  int cutWithin(int from, float room) {
    float before = from == 0 ? 0 : cuts[from - 1] - repeated;
    int best = 0;
    for (int i = from; i < cuts.length && cuts[i] - before <= room; i++) {
      best = i + 1;
    }
    return best;
  }
}
