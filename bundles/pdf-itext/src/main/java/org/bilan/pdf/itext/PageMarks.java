package org.bilan.pdf.itext;

import java.util.List;
import java.util.function.Consumer;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.output.PageMark;

/**
 * Tells what is set where.
 *
 * @param told is told each mark
 */
record PageMarks(Consumer<PageMark> told) {

  /** Less than this, in points, is the edge of something that begins on the next page. */
  private static final float LEAST = 2;

  /** A block that is set on one page, from its upper left corner. */
  void add(Block block, int page, float left, float top, float width, float height) {
    if (block instanceof Block.SideBySide) {
      return; // Its columns tell themselves.
    }
    add(kind(block), indicators(block), block.place(), page, left, top, width, height);
  }

  /** A block over the whole width that is set from one place of the flow to another. */
  void add(Block block, int firstPage, float from, int lastPage, float to) {
    for (int page = firstPage; page <= lastPage; page++) {
      float top = page == firstPage ? from : Sheet.TOP;
      float bottom = page == lastPage ? to : Sheet.BOTTOM;
      if (top - bottom > LEAST) {
        add(block, page, Sheet.LEFT, top, Sheet.FULL, top - bottom);
      }
    }
  }

  /** A figure that is shown large. */
  void figure(
      String indicator, Place place, int page, float left, float top, float width, float height) {
    add(PageMark.Kind.FIGURE, List.of(indicator), place, page, left, top, width, height);
  }

  private void add(
      PageMark.Kind kind,
      List<String> indicators,
      Place place,
      int page,
      float left,
      float top,
      float width,
      float height) {
    told.accept(
        new PageMark(page, left, Sheet.HEIGHT - top, width, height, kind, indicators, place));
  }

  private static PageMark.Kind kind(Block block) {
    if (block instanceof Block.Heading) {
      return PageMark.Kind.HEADING;
    } else if (block instanceof Block.Chart) {
      return PageMark.Kind.CHART;
    } else if (block instanceof Block.Table) {
      return PageMark.Kind.TABLE;
    }
    return block instanceof Block.KeyFigures ? PageMark.Kind.FIGURE : PageMark.Kind.TEXT;
  }

  private static List<String> indicators(Block block) {
    if (block instanceof Block.Chart chart) {
      return chart.indicators();
    } else if (block instanceof Block.Table table) {
      return table.indicators();
    } else if (block instanceof Block.Paragraph paragraph) {
      return bound(paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      return bound(heading.text());
    } else if (block instanceof Block.ItemList list) {
      return bound(list.items().stream().flatMap(List::stream).toList());
    } else if (block instanceof Block.KeyFigures figures) {
      return figures.figures().stream().map(Block.KeyFigure::indicator).toList();
    }
    return List.of();
  }

  private static List<String> bound(List<Inline> text) {
    return text.stream()
        .filter(Inline.Bound.class::isInstance)
        .map(run -> ((Inline.Bound) run).indicator())
        .distinct()
        .toList();
  }
}
