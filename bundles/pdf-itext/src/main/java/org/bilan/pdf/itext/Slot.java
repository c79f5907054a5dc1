package org.bilan.pdf.itext;

import java.util.List;
import org.bilan.api.document.Block;

/**
 * A block to be set, measured, with the headings that announce it and are never parted from it.
 *
 * @param headings possibly none
 * @param spaced the space over the first heading, left out at the top of a page
 * @param spaces all spaces over and between the headings
 * @param announced the height of all headings with these spaces
 * @param extent the size of the block
 * @param announces whether its words announce the block after it, as those before a list do
 * @param setter sets the block where the flow stands
 */
record Slot(
    List<Block.Heading> headings,
    float spaced,
    float spaces,
    float announced,
    Extent extent,
    boolean announces,
    Setter setter) {

  /** Sets a block at the current place of a flow. */
  interface Setter {

    /**
     * Sets it.
     *
     * @param less how many points lower, or higher if negative, than it asks for
     * @param room the height that its first part takes, or 0 for all that there is
     */
    void set(float less, float room);
  }

  /** The same with larger, or smaller, spaces. */
  Slot aired(float air) {
    float less = spaces * (1 - air);
    return new Slot(
        headings,
        spaced * air,
        spaces * air,
        announced - less,
        extent.aired(air),
        announces,
        setter);
  }

  /** The part of the height over the block that is space. */
  float leadSpace(boolean atTop) {
    return headings.isEmpty() ? lead(atTop) : spaces - (atTop ? spaced : 0) + extent.air();
  }

  /** The height over the block: of its headings, or of air. */
  float lead(boolean atTop) {
    if (headings.isEmpty()) {
      return atTop ? 0 : extent.air();
    }
    return announced - (atTop ? spaced : 0) + extent.air();
  }

  /** Whether it may come after what follows. */
  boolean floats() {
    return extent.floats() && headings.isEmpty();
  }

  /** The level of its first heading; 0 if it has none. */
  int level() {
    return headings.isEmpty() ? 0 : headings.get(0).level();
  }
}
