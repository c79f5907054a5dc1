package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.output.Look.OpenerStyle;

/** Sets headings: parts open with a large number under a rule, sections hang theirs at the left. */
final class HeadingSetter {

  private static final float OPENER_RULE = 3;
  private static final float SKYLINE = 78;

  private final Print print;
  private final Headings headings;

  HeadingSetter(Print print, Headings headings) {
    this.print = print;
    this.headings = headings;
  }

  /** A heading, to be set before what it announces. */
  Piece piece(Block.Heading heading) {
    if (heading.level() > 1) {
      return new Section(heading, Sheet.INDENT, Sheet.MEASURE);
    }
    return print.look().furniture().openers() == OpenerStyle.BLOCK
        ? new BlockOpener(print, headings, heading)
        : new Opener(heading);
  }

  /** A heading within a column: nothing hangs at its left. */
  Piece inColumn(Block.Heading heading, float width) {
    return new Section(heading, 0, width);
  }

  /** The space above a heading that does not stand at the top of a page. */
  float spaceAbove(Block.Heading heading) {
    float unit = print.styles().space();
    return switch (heading.level()) {
      case 1 -> 0;
      case 2 -> unit * 3;
      case 3 -> unit * 2;
      default -> unit;
    };
  }

  /** The rules over a title, under a skyline that stands on them as on the cover. */
  static void plain(Print print, PageInk ink, float x, float top) {
    Palette palette = print.palette();
    int edition = print.document().info().edition();
    Skyline.set(ink, palette.accent(), Palette.WHITE, edition, top, SKYLINE);
    ink.surface(palette.accent(), x, top, Sheet.INDENT - 16, OPENER_RULE);
    ink.rule(palette.rule(), 0.6f, x + Sheet.INDENT, top - 0.3f, Sheet.MEASURE);
  }

  private final class Opener implements Piece {

    private final Block.Heading heading;
    private final TextStyle style = print.styles().heading(1);
    private final TextStyle numberStyle = print.styles().partNumber();
    private final List<String> lines;

    Opener(Block.Heading heading) {
      this.heading = heading;
      this.lines = print.titleLines(heading.plainText(), style, Sheet.MEASURE);
    }

    @Override
    public float height() {
      return top() + lines.size() * style.leading() + print.styles().space() * 5;
    }

    /** From the rule to the first line of the title. */
    private float top() {
      return 26;
    }

    @Override
    public void set(int page, float x, float top) {
      int level = headings.enter(print, heading, page, top);
      PageInk ink = print.ink(page);
      ink.artifact(() -> rules(ink, x, top));
      TagTreePointer tag = print.structure().addTag("H" + level);
      float first = top - top() - style.baseline();
      if (!heading.number().isEmpty()) {
        ink.tagged(tag, () -> ink.text(heading.number() + " ", numberStyle, x - 2, first));
      }
      ink.tagged(
          tag,
          () ->
              ink.lines(
                  lines, style, x + Sheet.INDENT, top - top(), Sheet.MEASURE, PageInk.Side.LEFT));
    }

    private void rules(PageInk ink, float x, float top) {
      plain(print, ink, x, top);
    }
  }

  private final class Section implements Piece {

    private final Block.Heading heading;
    private final TextStyle style;
    private final TextStyle numberStyle;
    private final List<String> lines;
    private final float indent;
    private final float width;

    Section(Block.Heading heading, float indent, float width) {
      this.heading = heading;
      this.indent = indent;
      this.width = width;
      this.style = print.styles().heading(Math.max(2, heading.level()));
      this.numberStyle = style.in(print.palette().muted());
      boolean hangs = indent > 0 || heading.number().isEmpty();
      String words = hangs ? heading.plainText() : heading.number() + " " + heading.plainText();
      this.lines = print.titleLines(words, style, width);
    }

    @Override
    public float height() {
      return lines.size() * style.leading() + print.styles().space() * 0.8f;
    }

    @Override
    public void set(int page, float x, float top) {
      int level = headings.enter(print, heading, page, top);
      PageInk ink = print.ink(page);
      TagTreePointer tag = print.structure().addTag("H" + level);
      if (indent > 0 && !heading.number().isEmpty()) {
        ink.tagged(
            tag, () -> ink.text(heading.number() + " ", numberStyle, x, top - style.baseline()));
      }
      ink.tagged(tag, () -> ink.lines(lines, style, x + indent, top, width, PageInk.Side.LEFT));
    }
  }
}
