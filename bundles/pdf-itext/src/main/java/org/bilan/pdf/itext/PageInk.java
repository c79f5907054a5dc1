package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.List;

/**
 * Puts words, rules and surfaces on one page. Words are set under a tag of the structure, the rest
 * as artifacts that a reader aloud passes over.
 */
final class PageInk {

  /** Where a line of text stands in its width. */
  enum Side {
    LEFT,
    RIGHT,
    CENTRE
  }

  private static final float CORNER = 6;

  /** How long the dash of a dot is: some programs leave out those of no length. */
  private static final float DOT = 0.02f;

  private final PdfPage page;
  private final PdfCanvas canvas;

  PageInk(PdfDocument pdf, int number) {
    this.page = pdf.getPage(number);
    this.canvas = new PdfCanvas(page);
  }

  PdfPage page() {
    return page;
  }

  PdfCanvas canvas() {
    return canvas;
  }

  /** Sets what a drawing does under the element a pointer stands at. */
  void tagged(TagTreePointer element, Runnable drawing) {
    element.setPageForTagging(page);
    canvas.openTag(element.getTagReference());
    drawing.run();
    canvas.closeTag();
  }

  /** Sets what a drawing does outside the structure. */
  void artifact(Runnable drawing) {
    canvas.openTag(new CanvasArtifact());
    drawing.run();
    canvas.closeTag();
  }

  /** A text from a point of its baseline; raised letters are set smaller, above it. */
  void text(String text, TextStyle style, float x, float baseline) {
    float left = x;
    for (int start = 0; start < text.length(); ) {
      int end = Superscripts.runEnd(text, start);
      String run = text.substring(start, end);
      if (Superscripts.has(run.charAt(0))) {
        show(Superscripts.plain(run), style.raised(), left, baseline + style.rise());
      } else {
        show(run, style, left, baseline);
      }
      left += end < text.length() ? style.width(run) : 0;
      start = end;
    }
  }

  private void show(String text, TextStyle style, float x, float baseline) {
    canvas
        .saveState()
        .setFillColor(style.colour())
        .beginText()
        .setFontAndSize(style.font(), style.size())
        .moveText(x, baseline)
        .showText(text)
        .endText()
        .restoreState();
  }

  /** Lines of text from the top of the first; gives the bottom of the last. */
  float lines(List<String> lines, TextStyle style, float x, float top, float width, Side side) {
    float y = top;
    for (String line : lines) {
      String shown = side == Side.LEFT ? line : line.stripTrailing();
      float free = width - (side == Side.LEFT ? 0 : style.width(shown));
      float offset = side == Side.LEFT ? 0 : side == Side.RIGHT ? free : free / 2;
      if (!line.isEmpty()) {
        text(shown, style, x + offset, y - style.baseline());
      }
      y -= style.leading();
    }
    return y;
  }

  /** A filled rectangle from its upper left corner. */
  void surface(Color colour, float x, float top, float width, float height) {
    canvas
        .saveState()
        .setFillColor(colour)
        .rectangle(x, top - height, width, height)
        .fill()
        .restoreState();
  }

  /** A horizontal rule. */
  void rule(Color colour, float thickness, float x, float y, float width) {
    canvas
        .saveState()
        .setStrokeColor(colour)
        .setLineWidth(thickness)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke()
        .restoreState();
  }

  /** A row of dots, one point wide: the round ends of dashes too short to be seen. */
  void dots(Color colour, float from, float to, float between, float y) {
    canvas
        .saveState()
        .setStrokeColor(colour)
        .setLineWidth(1)
        .setLineCapStyle(PdfCanvasConstants.LineCapStyle.ROUND)
        .setLineDash(DOT, between - DOT, 0)
        .moveTo(from, y)
        .lineTo(to + DOT, y)
        .stroke()
        .restoreState();
  }

  /** A filled rectangle with round corners, from its upper left corner. */
  void tile(Color colour, float x, float top, float width, float height) {
    canvas
        .saveState()
        .setFillColor(colour)
        .roundRectangle(x, top - height, width, height, CORNER)
        .fill()
        .restoreState();
  }

  /** Rings that spread from a point as an event does, in tones between the colours of a cover. */
  void rings(Palette palette, float x, float y, float scale) {
    rings(palette.coverInk(), palette.cover(), palette.accent(), x, y, scale);
  }

  /** The same in tones between two colours, around a point of a third. */
  void rings(DeviceRgb tone, DeviceRgb ground, DeviceRgb point, float x, float y, float scale) {
    for (int i = 0; i < 7; i++) {
      double share = 0.15 - 0.017 * i;
      canvas
          .saveState()
          .setStrokeColor(Palette.mix(tone, ground, share))
          .setLineWidth((30 - 2.5f * i) * scale)
          .circle(x, y, (50 + 62 * i) * scale)
          .stroke()
          .restoreState();
    }
    canvas.saveState().setFillColor(point).circle(x, y, 24 * scale).fill();
    canvas.restoreState();
  }
}
