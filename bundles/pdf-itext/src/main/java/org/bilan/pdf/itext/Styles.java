package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import java.util.Optional;
import org.bilan.api.chart.Letters;
import org.bilan.api.output.Look;

/**
 * The type scale: every size is a ratio of the size of the text, so that a look sets one number.
 */
final class Styles {

  private final Fonts fonts;
  private final Look.Faces faces;
  private final Palette palette;
  private final float size;

  Styles(Fonts fonts, Look look, Palette palette) {
    this.fonts = fonts;
    this.faces = look.faces();
    this.palette = palette;
    this.size = (float) look.furniture().bodySize();
  }

  TextStyle body() {
    return style(fonts.regular(faces.body()), 1, 1.5f, palette.ink());
  }

  TextStyle lead() {
    return style(fonts.regular(faces.body()), 1.34f, 1.5f, palette.ink());
  }

  TextStyle quote() {
    return style(fonts.italic(faces.body()), 1.16f, 1.5f, palette.ink());
  }

  TextStyle note() {
    return style(fonts.regular(faces.data()), 0.84f, 1.45f, palette.muted());
  }

  TextStyle caption() {
    return style(fonts.bold(faces.data()), 1, 1.4f, palette.ink());
  }

  TextStyle largeCaption() {
    return style(fonts.bold(faces.heading()), 1.1f, 1.36f, palette.ink());
  }

  /** Words on a label of the colour of the cover. */
  TextStyle label() {
    return style(fonts.bold(faces.data()), 0.84f, 1.36f, palette.coverInk());
  }

  TextStyle partNumber() {
    return style(fonts.bold(faces.heading()), 5.4f, 1, palette.accent());
  }

  /** The title of a heading of a level from 1 to 4. */
  TextStyle heading(int level) {
    PdfFont bold = fonts.bold(faces.heading());
    return switch (level) {
      case 1 -> style(bold, 2.8f, 1.18f, palette.ink());
      case 2 -> style(bold, 1.7f, 1.25f, palette.accent());
      case 3 -> style(bold, 1.26f, 1.3f, palette.ink());
      default -> style(bold, 1, 1.4f, palette.muted());
    };
  }

  TextStyle cell() {
    return style(fonts.regular(faces.data()), 0.87f, 1.36f, palette.ink());
  }

  TextStyle boldCell() {
    return style(fonts.bold(faces.data()), 0.87f, 1.36f, palette.ink());
  }

  TextStyle columnHeading() {
    return style(fonts.bold(faces.data()), 0.82f, 1.32f, palette.ink());
  }

  TextStyle numeral() {
    return style(fonts.bold(faces.heading()), 3.2f, 1.12f, palette.accent());
  }

  TextStyle numeralLabel() {
    return style(fonts.bold(faces.data()), 0.98f, 1.36f, palette.ink());
  }

  TextStyle furniture() {
    return style(fonts.regular(faces.data()), 0.8f, 1.3f, palette.muted());
  }

  TextStyle strongFurniture() {
    return style(fonts.bold(faces.data()), 0.8f, 1.3f, palette.ink());
  }

  /** Titles of any size, for covers; not in proportion to the text. */
  TextStyle display(float points, Color colour) {
    return new TextStyle(fonts.bold(faces.heading()), points, points * 1.14f, colour);
  }

  /** Plain words of any size, for covers. */
  TextStyle plainDisplay(float points, Color colour) {
    return new TextStyle(fonts.regular(faces.heading()), points, points * 1.4f, colour);
  }

  /** The face of emphasis within a text of a style. */
  PdfFont slanted(TextStyle within) {
    boolean slanted = within.font() == fonts.italic(faces.body());
    return slanted ? fonts.regular(faces.body()) : fonts.italic(familyOf(within));
  }

  /** The face of strong emphasis within a text of a style. */
  PdfFont strong(TextStyle within) {
    return fonts.bold(familyOf(within));
  }

  private String familyOf(TextStyle style) {
    return fonts.family(style.font());
  }

  /** The face of the letters of a drawing, where there is one that has them all. */
  Optional<PdfFont> face(Letters letters) {
    return fonts.of(letters);
  }

  /** The unit of vertical space: half a line of text. */
  float space() {
    return size * 0.75f;
  }

  private TextStyle style(PdfFont font, float ratio, float leading, Color colour) {
    return new TextStyle(font, size * ratio, size * ratio * leading, colour);
  }
}
