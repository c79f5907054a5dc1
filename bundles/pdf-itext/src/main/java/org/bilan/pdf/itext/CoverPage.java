package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look.CoverStyle;
import org.bilan.api.output.Look.FigureStyle;

/** The cover: title, year, highlights; over a band of colour, or wholly coloured. */
final class CoverPage {

  private static final float BAND = 530;
  private static final float LOWER = 36;
  private static final float BLEED = 8;
  private static final int MOST_HIGHLIGHTS = 4;

  private final Print print;
  private final Block.Cover cover;
  private final Document.Info info;
  private final Palette palette;
  private final boolean full;
  private PageInk ink;

  CoverPage(Print print, Block.Cover cover) {
    this.print = print;
    this.cover = cover;
    this.info = print.document().info();
    this.palette = print.palette();
    this.full = print.look().furniture().cover() == CoverStyle.FULL;
  }

  /** Sets the cover on an empty page. */
  void set(int page) {
    ink = print.ink(page);
    float depth = full ? Sheet.HEIGHT : BAND;
    ink.artifact(
        () -> {
          background(depth);
          if (full) {
            ink.rings(palette, Sheet.WIDTH - 60, Sheet.HEIGHT - 70, 1);
          } else {
            Skyline.set(ink, palette, info.edition(), Sheet.HEIGHT - depth, 480);
          }
        });
    words(bandFoot() + 40);
    highlights(page);
    foot();
    new CoverLogo(print).set(ink, full);
  }

  /** Where the words end and the highlights begin: lower where the whole page is coloured. */
  private float bandFoot() {
    return Sheet.HEIGHT - BAND - (full ? LOWER : 0);
  }

  /** Colour to the edges and over them, so that no rounding leaves a white line. */
  private void background(float depth) {
    float height = depth + BLEED + (full ? BLEED : 0);
    ink.surface(palette.cover(), -BLEED, Sheet.HEIGHT + BLEED, Sheet.WIDTH + 2 * BLEED, height);
  }

  /** Publisher, year, title and subtitle, built up from the foot of the band. */
  private void words(float foot) {
    Styles styles = print.styles();
    TextStyle title = styles.display(cover.title().length() > 60 ? 28 : 36, palette.coverInk());
    TextStyle subtitle = styles.plainDisplay(15, palette.coverInk());
    TextStyle year = styles.display(132, palette.coverInk());
    TextStyle scope = styles.display(17, palette.coverInk());
    float width = Sheet.FULL - 20;
    List<String> titleLines = print.titleLines(titleWithoutYear(), title, width);
    List<String> subtitleLines =
        cover.subtitle().isEmpty() ? List.of() : print.lines(cover.subtitle(), subtitle, width);
    List<String> scopeLines =
        cover.scope().isEmpty() ? List.of() : print.lines(cover.scope(), scope, width);
    float subtitleTop = foot + subtitleLines.size() * subtitle.leading();
    float titleTop = subtitleTop + 12 + titleLines.size() * title.leading();
    float gap = scopeLines.isEmpty() ? 12 : 10;
    float scopeTop = titleTop + gap + scopeLines.size() * scope.leading();
    float yearTop = scopeTop + year.size() * 1.06f;
    publisher();
    paragraph(List.of(String.valueOf(info.edition())), year, Sheet.LEFT - 7, yearTop);
    paragraph(scopeLines, scope, Sheet.LEFT, scopeTop);
    paragraph(titleLines, title, Sheet.LEFT, titleTop);
    paragraph(subtitleLines, subtitle, Sheet.LEFT, subtitleTop);
  }

  /** The year stands over the title: a title that ends with it says it once. */
  private String titleWithoutYear() {
    String year = "\\h" + info.edition() + "$";
    return cover.title().replaceFirst(year, "");
  }

  private void publisher() {
    TextStyle style = print.styles().display(11, palette.coverInk());
    List<String> lines = print.lines(info.author(), style, Sheet.FULL * 0.7f);
    float top = Sheet.HEIGHT - 54;
    ink.artifact(() -> ink.surface(palette.coverInk(), Sheet.LEFT, top + 10, 46, 3));
    paragraph(lines, style, Sheet.LEFT, top);
  }

  private void paragraph(List<String> lines, TextStyle style, float x, float top) {
    if (!lines.isEmpty() && !lines.get(0).isEmpty()) {
      TagTreePointer tag = print.structure().addTag("P");
      ink.tagged(tag, () -> ink.lines(lines, style, x, top, Sheet.FULL, PageInk.Side.LEFT));
    }
  }

  private void highlights(int page) {
    List<Block.KeyFigure> shown =
        cover.highlights().subList(0, Math.min(MOST_HIGHLIGHTS, cover.highlights().size()));
    if (shown.isEmpty()) {
      return;
    }
    KeyFigureGrid.Colours colours = full ? onColour() : KeyFigureGrid.onPage(print);
    new KeyFigureGrid(print, List.of(shown), Sheet.FULL, colours, 1.2f)
        .set(page, Sheet.LEFT, bandFoot() - 56);
  }

  private KeyFigureGrid.Colours onColour() {
    DeviceRgb ink = palette.coverInk();
    boolean tiles = print.look().furniture().figures() == FigureStyle.TILES;
    DeviceRgb soft = Palette.mix(ink, palette.cover(), 0.8);
    DeviceRgb ground = tiles ? Palette.mix(ink, palette.cover(), 0.1) : ink;
    return new KeyFigureGrid.Colours(ink, ink, soft, ground);
  }

  private void foot() {
    DeviceRgb colour = full ? palette.coverInk() : palette.muted();
    TextStyle style = print.styles().plainDisplay(10, colour);
    String day = print.words().day(info.date());
    paragraph(print.lines(day, style, Sheet.FULL), style, Sheet.LEFT, 62);
  }
}
