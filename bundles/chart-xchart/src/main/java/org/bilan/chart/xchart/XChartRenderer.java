package org.bilan.chart.xchart;

import java.awt.Graphics2D;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.bilan.api.output.Typefaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Draws all forms but maps. May be called from several threads; the same chart and look make the
 * same calls on the graphics.
 */
@Component
public final class XChartRenderer implements ChartRenderer {

  private final Typefaces typefaces;
  private final Map<String, Faces> loaded = new ConcurrentHashMap<>();
  private final Drawings drawings = new Drawings();

  /** Draws with the typefaces there are. */
  @Activate
  public XChartRenderer(@Reference Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public Set<ChartForm> forms() {
    return Collections.unmodifiableSet(
        EnumSet.complementOf(EnumSet.of(ChartForm.MAP, ChartForm.CIRCLES)));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException where the form is a map, or the look names a family that is
   *     not there
   */
  @Override
  public void draw(ChartSpec chart, Look look, Graphics2D graphics) {
    drawings.of(chart, look, () -> drawing(chart, look)).paint(graphics);
  }

  Drawing drawing(ChartSpec chart, Look look) {
    Faces faces = loaded.computeIfAbsent(look.faces().data(), name -> Faces.of(typefaces, name));
    Subject subject = new Subject(chart, new Palette(chart, look), faces);
    if (chart.categories().isEmpty()) {
      return new Drawing();
    }
    return switch (chart.form()) {
      case COLUMNS -> new Columns(subject).drawing();
      case BARS -> new Bars(subject).drawing();
      case STACKED, SHARES -> new Stacks(subject).drawing();
      case LINES -> new Lines(subject).drawing();
      case DONUT -> new Ring(subject).drawing();
      case DOTS -> new Dots(subject).drawing();
      case MULTIPLES -> new Panels(subject).drawing();
      case TILES -> new Tiles(subject).drawing();
      case MAP, CIRCLES -> throw new IllegalArgumentException("Maps are drawn by another bundle");
    };
  }
}
