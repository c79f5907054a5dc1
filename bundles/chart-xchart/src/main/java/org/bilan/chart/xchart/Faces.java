package org.bilan.chart.xchart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.bilan.api.output.Typefaces;

/**
 * The typefaces of a chart.
 *
 * @param regular of names and values
 * @param bold of what is accented
 */
record Faces(Face regular, Face bold) {

  /** The size of texts where there is room, in points. */
  static final double SIZE = 8;

  /** The size under which nothing is set unless the chart leaves no choice. */
  static final double SMALL = 6;

  /** Loads a family. */
  static Faces of(Typefaces typefaces, String family) {
    return new Faces(load(typefaces, family, false), load(typefaces, family, true));
  }

  Faces at(double size) {
    return new Faces(regular.at(size), bold.at(size));
  }

  Face choose(boolean accented) {
    return accented ? bold : regular;
  }

  private static Face load(Typefaces typefaces, String family, boolean bold) {
    byte[] trueType = typefaces.face(family, bold, false);
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
      return new Face(font, family, bold).at(SIZE);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("A typeface of the bundles cannot be read", e);
    }
  }
}
