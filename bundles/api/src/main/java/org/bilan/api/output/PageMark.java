package org.bilan.api.output;

import java.util.List;
import org.bilan.api.diagnostic.Place;

/**
 * What stands somewhere on a page, and the script or text it comes from. A block that is cut over
 * pages has a mark on each.
 *
 * @param page from 1
 * @param left in points, from the left edge of the page
 * @param top in points, from the upper edge of the page
 * @param width in points
 * @param height in points
 * @param kind what it is
 * @param indicators the ids of what it shows; those whose values stand in it, for a text
 * @param place where it comes from
 */
public record PageMark(
    int page,
    double left,
    double top,
    double width,
    double height,
    Kind kind,
    List<String> indicators,
    Place place) {

  /** What stands there. */
  public enum Kind {
    /** A paragraph, a list, a note. */
    TEXT,
    /** A heading. */
    HEADING,
    /** A figure shown large. */
    FIGURE,
    /** A chart. */
    CHART,
    /** A table. */
    TABLE
  }

  /** Copies the ids. */
  public PageMark {
    indicators = List.copyOf(indicators);
  }

  /** The same on another page. */
  public PageMark on(int otherPage) {
    return new PageMark(otherPage, left, top, width, height, kind, indicators, place);
  }

  /** The same, which comes from another place. */
  public PageMark from(Place otherPlace) {
    return new PageMark(page, left, top, width, height, kind, indicators, otherPlace);
  }

  /** Whether a point of its page, in points from the upper left corner, is in it. */
  public boolean contains(double x, double y) {
    return left <= x && x <= left + width && top <= y && y <= top + height;
  }
}
