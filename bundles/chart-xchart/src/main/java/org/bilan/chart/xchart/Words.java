package org.bilan.chart.xchart;

import java.awt.Shape;
import org.bilan.api.chart.Letters;

/**
 * A line of words in its place. Outlines are made where they are asked for: a page asks for none.
 */
final class Words implements Letters {

  private final String text;
  private final Face face;
  private final double x;
  private final double baseline;
  private volatile Shape outline;

  Words(String text, Face face, double x, double baseline) {
    this.text = text;
    this.face = face;
    this.x = x;
    this.baseline = baseline;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String family() {
    return face.family();
  }

  @Override
  public boolean bold() {
    return face.bold();
  }

  @Override
  public double size() {
    return face.size();
  }

  @Override
  public double x() {
    return x;
  }

  @Override
  public double baseline() {
    return baseline;
  }

  @Override
  public Shape outline() {
    Shape known = outline;
    if (known == null) {
      known = face.outline(text, x, baseline);
      outline = known;
    }
    return known;
  }
}
