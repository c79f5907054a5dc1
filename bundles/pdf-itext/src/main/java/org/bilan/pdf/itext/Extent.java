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
 * @param floats whether texts that follow may come before it
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
    boolean floats) {

  private static final float[] NONE = {};

  /** Something that stays in one piece. */
  static Extent whole(float air, float height, float below) {
    return new Extent(air, height, 0, below, 0, 0, NONE, 0, false);
  }

  /** The same, which may give of its height, take more, and come after texts that follow it. */
  Extent floating(float givesUpTo, float growsUpTo) {
    return new Extent(air, height, foot, below, givesUpTo, growsUpTo, cuts, repeated, true);
  }

  /** The same, parted where it must. */
  Extent parted(float[] at, float repeatedHeight) {
    return new Extent(air, height, foot, below, gives, grows, at, repeatedHeight, floats);
  }

  /** The same over notes, whole, for these stand on the page of their calls. */
  Extent noted(float notes) {
    return new Extent(air, height, notes, below, gives, grows, NONE, 0, floats);
  }

  /** The least height that it begins in. */
  float least() {
    return cuts.length > 0 ? cuts[0] : height + foot - gives;
  }

  /** What is left of it after a cut, from 1; all of it at 0. */
  float rest(int cut) {
    return cut == 0 ? height + foot : repeated + height - cuts[cut - 1];
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
