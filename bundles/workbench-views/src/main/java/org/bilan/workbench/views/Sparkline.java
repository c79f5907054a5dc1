package org.bilan.workbench.views;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.List;
import javax.swing.Icon;

/**
 * A line over editions, without axes: its shape is all it tells, and its last point where it is
 * now.
 *
 * @param values at least two
 */
record Sparkline(List<BigDecimal> values) implements Icon {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 16;
  private static final double DOT = 4;

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.translate(x, y);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Color ink = component.getForeground();
    g.setColor(ink);
    g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D line = new Path2D.Double();
    for (int i = 0; i < values.size(); i++) {
      if (i == 0) {
        line.moveTo(left(i), top(i));
      } else {
        line.lineTo(left(i), top(i));
      }
    }
    g.draw(line);
    int last = values.size() - 1;
    g.fill(new Ellipse2D.Double(left(last) - DOT / 2, top(last) - DOT / 2, DOT, DOT));
    g.dispose();
  }

  private double left(int index) {
    return DOT / 2 + index * (WIDTH - DOT) / (values.size() - 1.0);
  }

  private double top(int index) {
    double least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double portion =
        most == least ? 0.5 : (values.get(index).doubleValue() - least) / (most - least);
    return HEIGHT - DOT / 2 - portion * (HEIGHT - DOT);
  }

  @Override
  public int getIconWidth() {
    return WIDTH;
  }

  @Override
  public int getIconHeight() {
    return HEIGHT;
  }
}
