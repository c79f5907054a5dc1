package org.bilan.chart.map;

import java.awt.Shape;
import org.bilan.api.chart.Letters;

/** Words in their place. */
record Word(String text, Face face, double x, double baseline) implements Letters {

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
  public Shape outline() {
    return face.outline(text, x, baseline);
  }
}
