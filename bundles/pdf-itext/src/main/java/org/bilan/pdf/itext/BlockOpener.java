package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.List;
import org.bilan.api.document.Block;

/**
 * The heading of a part on a block of colour that reaches over the head and the sides of a page.
 */
final class BlockOpener implements Piece {

  private static final float BLEED = 8;
  private static final float LEAST = 120;
  private static final float UNDER = 26;
  private static final float STRIPE = 4;

  private final Print print;
  private final Headings headings;
  private final Block.Heading heading;
  private final TextStyle style;
  private final TextStyle numberStyle;
  private final List<String> lines;

  BlockOpener(Print print, Headings headings, Block.Heading heading) {
    this.print = print;
    this.headings = headings;
    this.heading = heading;
    DeviceRgb ink = print.palette().coverInk();
    TextStyle title = print.styles().heading(1).in(ink);
    this.style = title.at(title.size() * 1.1f);
    this.numberStyle = print.styles().partNumber().in(ink);
    this.lines = print.titleLines(heading.plainText(), style, Sheet.MEASURE);
  }

  /** How far the block reaches below the top of texts. */
  private float depth() {
    return Math.max(LEAST, lines.size() * style.leading() + UNDER + numberStyle.size() * 0.4f);
  }

  @Override
  public float height() {
    return depth() + print.styles().space() * 4;
  }

  @Override
  public void set(int page, float x, float top) {
    int level = headings.enter(print, heading, page, top);
    PageInk ink = print.ink(page);
    float foot = top - depth();
    ink.artifact(() -> ground(ink, print.palette(), foot));
    TagTreePointer tag = print.structure().addTag("H" + level);
    float first = foot + UNDER + lines.size() * style.leading();
    float last = foot + UNDER + style.leading() - style.baseline();
    if (!heading.number().isEmpty()) {
      ink.tagged(tag, () -> ink.text(heading.number() + " ", numberStyle, x - 3, last));
    }
    ink.tagged(
        tag,
        () -> ink.lines(lines, style, x + Sheet.INDENT, first, Sheet.MEASURE, PageInk.Side.LEFT));
  }

  /** The block, from over the edge of the page down to its foot, with the rings of the cover. */
  static void ground(PageInk ink, Palette palette, float foot) {
    float top = Sheet.HEIGHT + BLEED;
    float width = Sheet.WIDTH + 2 * BLEED;
    ink.canvas()
        .saveState()
        .rectangle(-BLEED, foot + STRIPE, width, top - foot - STRIPE)
        .clip()
        .endPath();
    ink.surface(palette.cover(), -BLEED, top, width, top - foot);
    ink.rings(palette, Sheet.WIDTH - 30, Sheet.HEIGHT - 20, 0.6f);
    ink.canvas().restoreState();
    ink.surface(palette.accent(), -BLEED, foot + STRIPE, width, STRIPE);
  }
}
