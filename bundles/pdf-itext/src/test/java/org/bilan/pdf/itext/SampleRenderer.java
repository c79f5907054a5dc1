package org.bilan.pdf.itext;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.bilan.api.output.Typefaces;

/** Draws every form but maps as plain bars: enough to see charts on pages. */
final class SampleRenderer implements ChartRenderer {

  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

  private final Font font;

  SampleRenderer(Typefaces typefaces) throws Exception {
    byte[] face = typefaces.face("Noto Sans", false, false);
    this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face)).deriveFont(8f);
  }

  @Override
  public Set<ChartForm> forms() {
    return EnumSet.complementOf(EnumSet.of(ChartForm.MAP));
  }

  @Override
  public void draw(ChartSpec chart, Look look, Graphics2D graphics) {
    double most =
        chart.series().get(0).points().stream()
            .mapToDouble(p -> p.value().map(Number::doubleValue).orElse(0.0))
            .max()
            .orElse(1);
    double step = chart.height() / chart.categories().size();
    double left = chart.width() * 0.34;
    for (int i = 0; i < chart.categories().size(); i++) {
      ChartSpec.Point point = chart.series().get(0).points().get(i);
      String category = chart.categories().get(i);
      boolean accent = chart.accent().contains(category);
      double y = i * step;
      double share = point.value().map(Number::doubleValue).orElse(0.0) / most;
      graphics.setColor(Color.decode(accent ? look.colours().accent() : look.colours().plain()));
      double length = (chart.width() - left - 46) * share;
      graphics.fill(new Rectangle2D.Double(left, y + step * 0.18, length, step * 0.64));
      graphics.setColor(Color.decode(look.colours().ink()));
      words(graphics, category, 0, y + step / 2 + 3);
      words(graphics, point.label(), left + length + 5, y + step / 2 + 3);
    }
    graphics.setColor(new Color(91, 102, 117, 128));
    graphics.setStroke(new BasicStroke(0.5f, 0, 0, 10, new float[] {2, 2}, 0));
    graphics.draw(new Line2D.Double(left, 0, left, chart.height()));
  }

  private void words(Graphics2D graphics, String text, double x, double y) {
    graphics.fill(font.createGlyphVector(OUTLINES, text).getOutline((float) x, (float) y));
  }
}
