package @package@;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;

/** One drawing: a row a category and series, each square worth the same round number. */
record Squares(ChartSpec chart, Look look, Font font) {

  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
  private static final double GAP = 6;
  private static final int MOST = 25;

  void paint(Graphics2D graphics) {
    int rows = chart.categories().size() * chart.series().size();
    double height = (chart.height() - 12) / Math.max(1, rows);
    double left = widest(chart.categories()) + GAP;
    double room = chart.width() - left - widest(labels()) - GAP;
    double side = Math.min(height * 0.8, room / MOST);
    for (int row = 0; row < rows; row++) {
      paintRow(graphics, row, left, row * height + height / 2, side);
    }
    String key = "■ = " + worth().toPlainString() + " " + chart.unit();
    write(graphics, key.strip(), left, chart.height() - 2, look.colours().muted());
  }

  private void paintRow(Graphics2D graphics, int row, double left, double middle, double side) {
    int category = row / chart.series().size();
    int series = row % chart.series().size();
    String name = chart.categories().get(category);
    ChartSpec.Point point = chart.series().get(series).points().get(category);
    double baseline = middle + 3;
    if (series == 0) {
      write(graphics, name, left - GAP - width(name), baseline, look.colours().ink());
    }
    // A missing or withheld value has a label, and no square.
    double squares = point.value().map(this::squares).orElse(0.0);
    graphics.setColor(Color.decode(colour(name, series)));
    for (int i = 0; i < squares; i++) {
      double part = Math.min(1, squares - i);
      double x = left + i * side;
      graphics.fill(new Rectangle2D.Double(x, middle - side / 2, part * (side - 1), side - 1));
    }
    double end = left + Math.ceil(squares) * side + GAP / 2;
    write(graphics, point.label(), end, baseline, look.colours().ink());
  }

  private double squares(BigDecimal value) {
    return Math.max(0, value.doubleValue() / worth().doubleValue());
  }

  /** What a square is worth: 1, 2 or 5 times a power of ten, for 25 squares at most. */
  private BigDecimal worth() {
    double greatest =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(point -> point.value().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    BigDecimal worth = BigDecimal.ONE;
    for (int i = 0; worth.doubleValue() * MOST < greatest; i++) {
      worth = worth.multiply(i % 3 == 1 ? new BigDecimal("2.5") : BigDecimal.valueOf(2));
    }
    return worth.stripTrailingZeros();
  }

  private String colour(String category, int series) {
    if (chart.series().size() > 1) {
      List<String> colours = look.colours().series();
      return colours.get(series % colours.size());
    }
    return chart.accent().contains(category) ? look.colours().accent() : look.colours().plain();
  }

  private List<String> labels() {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .map(ChartSpec.Point::label)
        .toList();
  }

  private double widest(List<String> texts) {
    return texts.stream().mapToDouble(this::width).max().orElse(0);
  }

  private double width(String text) {
    return glyphs(text).getLogicalBounds().getWidth();
  }

  /** Texts are outlines, so that a page, a PNG and an SVG show the same. */
  private void write(Graphics2D graphics, String text, double x, double y, String colour) {
    graphics.setColor(Color.decode(colour));
    graphics.fill(glyphs(text).getOutline((float) x, (float) y));
  }

  private GlyphVector glyphs(String text) {
    return font.createGlyphVector(PLAIN, text);
  }
}
