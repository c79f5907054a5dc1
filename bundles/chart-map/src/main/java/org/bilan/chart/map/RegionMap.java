package org.bilan.chart.map;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;

/** One map being drawn. */
final class RegionMap {

  private static final double TEXT = 7.5;
  private static final double VALUE = 6.5;
  private static final double SMALL = 5.5;
  private static final double CREDIT_SIZE = 4.5;

  /** The height kept free for the credit at the foot. */
  static final double CREDIT_ROOM = 8;

  /** Asked for by the licence of the shapes; see README.md of this bundle. */
  static final String CREDIT =
      "Fond de carte\u00a0: MapSVG et V. Cazanave (CC BY 4.0), Natural Earth";

  private static final double BORDER = 0.6;
  private static final double ACCENT_BORDER = 1.2;

  private final ChartSpec chart;
  private final List<Region> regions;
  private final MapData data;
  private final Tints tints;
  private final Face regular;
  private final Face bold;
  private final Pen pen;
  private final Sheet sheet;
  private final Legend legend;
  private final Discs discs;
  private final DiscMarks marks;

  RegionMap(ChartSpec chart, List<Region> regions, Tints tints, Face regular, Face bold, Pen pen) {
    this.chart = chart;
    this.regions = regions;
    this.tints = tints;
    this.regular = regular;
    this.bold = bold;
    this.pen = pen;
    this.data = MapData.of(chart, regions);
    this.discs = Discs.of(chart, data.points().values());
    this.marks = new DiscMarks(discs, data, tints, pen, chart.width());
    this.legend = legend(chart, data, tints, regular);
    this.sheet =
        Sheet.of(
            chart.width(),
            chart.height() - CREDIT_ROOM,
            legend.width(),
            legend.heightWithin(chart.width()),
            overseas().size());
  }

  static Legend legend(ChartSpec chart, MapData data, Tints tints, Face regular) {
    return chart.form() == ChartForm.CIRCLES
        ? Legend.ofDiscs(data, Discs.of(chart, data.points().values()), tints, regular.at(TEXT))
        : Legend.of(data, tints, regular.at(TEXT));
  }

  void draw() {
    drawMainland();
    List<Region> overseas = overseas();
    for (int i = 0; i < overseas.size(); i++) {
      drawOverseas(overseas.get(i), sheet.overseas().get(i));
    }
    if (discs()) {
      marks.paint();
      marks.write(regular.at(VALUE), bold.at(VALUE));
    }
    legend.draw(pen, tints, sheet.legend(), sheet.flowing());
    pen.write(CREDIT, regular.at(CREDIT_SIZE), tints.muted(), 0, chart.height() - 3, 0);
  }

  private List<Region> overseas() {
    return regions.stream().filter(Region::overseas).toList();
  }

  /** Fills, then borders of what is accented over those of its neighbours, then values over all. */
  private void drawMainland() {
    AffineTransform place = sheet.toMainland();
    List<Region> mainland = regions.stream().filter(region -> !region.overseas()).toList();
    mainland.forEach(region -> drawShape(region, region.placed(place)));
    mainland.stream()
        .filter(region -> data.isAccented(region) && !discs())
        .forEach(region -> pen.stroke(region.placed(place), tints.ink(), ACCENT_BORDER));
    if (discs()) {
      mainland.forEach(region -> marks.place(region, place.transform(region.label(), null)));
    } else {
      mainland.forEach(region -> drawValue(region, place));
    }
  }

  private boolean discs() {
    return chart.form() == ChartForm.CIRCLES;
  }

  private void drawShape(Region region, Shape shape) {
    pen.fill(shape, fill(region));
    if (data.point(region).filter(point -> point.value().isEmpty()).isPresent()) {
      pen.hatch(shape, tints.muted());
    }
    pen.stroke(shape, Color.WHITE, BORDER);
  }

  private Color fill(Region region) {
    if (discs()) {
      return tints.ground();
    }
    return data.point(region)
        .flatMap(ChartSpec.Point::value)
        .map(value -> tints.of(data.classes().indexOf(value), data.classes()))
        .orElse(tints.absent());
  }

  /** A value stands in its region where it fits, and over its borders where it must be told. */
  private void drawValue(Region region, AffineTransform place) {
    ChartSpec.Point point = data.point(region).filter(p -> p.value().isPresent()).orElse(null);
    if (point == null) {
      return;
    }
    Shape shape = region.placed(place);
    Point2D middle = place.transform(region.label(), null);
    Face weight = data.isAccented(region) ? bold : regular;
    for (double size : new double[] {VALUE, SMALL}) {
      Face face = weight.at(size);
      boolean last = size == SMALL;
      if (fits(shape, face, point.label(), middle) || (last && data.isTold(region))) {
        pen.write(point.label(), face, tints.over(fill(region)), middle.getX(), middle.getY(), 0.5);
        return;
      }
    }
  }

  /** Overseas the value stands under the name, so that the disc needs none. */
  private void drawDisc(Region region, Rectangle2D box) {
    data.point(region)
        .flatMap(ChartSpec.Point::value)
        .filter(value -> discs() && value.signum() > 0)
        .ifPresent(
            value -> {
              Shape disc = discs.at(box.getCenterX(), box.getCenterY(), value);
              pen.fill(disc, marks.colour(region));
              pen.stroke(disc, Color.WHITE, BORDER);
            });
  }

  private static boolean fits(Shape shape, Face face, String text, Point2D middle) {
    double width = face.width(text);
    double height = face.capHeight();
    return shape.contains(
        new Rectangle2D.Double(
            middle.getX() - width / 2, middle.getY() - height / 2, width, height));
  }

  private void drawOverseas(Region region, Rectangle2D cell) {
    Face name = (data.isAccented(region) ? bold : regular).at(SMALL + 0.5);
    double words = 2 * name.lineHeight();
    double side = Math.min(cell.getWidth() - 6, cell.getHeight() - words - 4);
    if (side > 4) {
      AffineTransform place = AffineTransform.getTranslateInstance(cell.getX(), cell.getY() + 2);
      place.scale(side / 100, side / 100);
      Shape shape = region.placed(place);
      drawShape(region, shape);
      drawDisc(region, shape.getBounds2D());
      if (data.isAccented(region) && !discs()) {
        pen.stroke(shape, tints.ink(), ACCENT_BORDER * 0.7);
      }
    }
    double top = cell.getY() + 2 + Math.max(0, side) + name.lineHeight() * 0.6;
    pen.write(region.name(), name, tints.ink(), cell.getX(), top, 0);
    data.point(region)
        .ifPresent(
            point ->
                pen.write(
                    point.label(),
                    bold.at(name.size()),
                    tints.ink(),
                    cell.getX(),
                    top + name.lineHeight(),
                    0));
  }
}
