package org.bilan.chart.map;

import java.awt.Graphics2D;
import java.util.List;
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
 * Draws maps of the regions of 2011, tinted or with discs. Categories are official names of
 * regions; a category that is none is said in the legend with its value. May be called from several
 * threads.
 */
@Component
public final class RegionMapRenderer implements ChartRenderer {

  private final Typefaces typefaces;
  private final List<Region> regions = Regions.read();
  private final Map<String, Weights> loaded = new ConcurrentHashMap<>();

  /** A typeface in its two weights. */
  private record Weights(Face regular, Face bold) {}

  /** Draws with the typefaces there are. */
  @Activate
  public RegionMapRenderer(@Reference Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public Set<ChartForm> forms() {
    return Set.of(ChartForm.MAP, ChartForm.CIRCLES);
  }

  @Override
  public void draw(ChartSpec chart, Look look, Graphics2D graphics) {
    Weights weights = loaded.computeIfAbsent(look.faces().data(), this::load);
    Tints tints = new Tints(look.colours());
    new RegionMap(chart, regions, tints, weights.regular(), weights.bold(), new Pen(graphics))
        .draw();
  }

  private Weights load(String family) {
    return new Weights(Face.of(typefaces, family, false), Face.of(typefaces, family, true));
  }
}
