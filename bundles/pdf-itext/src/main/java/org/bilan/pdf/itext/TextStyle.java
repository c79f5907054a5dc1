package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;

/** A face, its size, the distance of its lines and its colour; sizes in points. */
record TextStyle(PdfFont font, float size, float leading, Color colour) {

  TextStyle in(Color other) {
    return new TextStyle(font, size, leading, other);
  }

  TextStyle with(PdfFont other) {
    return new TextStyle(other, size, leading, colour);
  }

  TextStyle at(float otherSize) {
    return new TextStyle(font, otherSize, leading * otherSize / size, colour);
  }

  TextStyle withLeading(float other) {
    return new TextStyle(font, size, other, colour);
  }

  float width(String text) {
    if (text.chars().noneMatch(Superscripts::has)) {
      return font.getWidth(text, size);
    }
    float width = 0;
    for (int start = 0; start < text.length(); ) {
      int end = Superscripts.runEnd(text, start);
      String run = text.substring(start, end);
      boolean raised = Superscripts.has(run.charAt(0));
      width += raised ? raised().width(Superscripts.plain(run)) : font.getWidth(run, size);
      start = end;
    }
    return width;
  }

  /** The size of raised letters. */
  TextStyle raised() {
    return at(size * Superscripts.SIZE);
  }

  /** How far raised letters stand over the line. */
  float rise() {
    return size * Superscripts.RISE;
  }

  /** How far below the top of its line a text stands, so that capitals are centred. */
  float baseline() {
    return leading / 2 + size * 0.357f;
  }
}
