package org.bilan.chart.xchart;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;

/**
 * The latest drawings, so that the three uses of a chart (a page, pixels, vectors) lay it out once.
 * Of several threads that ask at once for the same, one lays it out.
 */
final class Drawings {

  /** About what two bilans drawn at once have between their images and their pages. */
  private static final int MOST = 96;

  private final Map<Key, Place> latest =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Place> eldest) {
          return size() > MOST;
        }
      };

  /** What a drawing depends on. */
  private record Key(ChartSpec chart, Look.Colours colours, Look.Faces faces) {}

  /** Where a drawing is or will be. */
  private static final class Place {

    private SoftReference<Drawing> drawing = new SoftReference<>(null);

    synchronized Drawing get(Supplier<Drawing> layout) {
      Drawing known = drawing.get();
      if (known == null) {
        known = layout.get();
        drawing = new SoftReference<>(known);
      }
      return known;
    }
  }

  /** The drawing of a chart, laid out where it is not remembered. */
  Drawing of(ChartSpec chart, Look look, Supplier<Drawing> layout) {
    Key key = new Key(chart, look.colours(), look.faces());
    Place place;
    synchronized (latest) {
      place = latest.computeIfAbsent(key, unknown -> new Place());
    }
    return place.get(layout);
  }
}
