package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.chart.Letters;

/** Paints vectors on a canvas of a PDF. */
final class PdfGraphics extends VectorGraphics {

  private final PdfCanvas canvas;
  private final AffineTransform upright;
  private final Map<Integer, PdfExtGState> opacities;
  private final Function<Letters, Optional<PdfFont>> faces;

  /**
   * A drawing whose origin is the upper left corner of a canvas.
   *
   * @param height the height of the canvas
   * @param opacities those of the document by per cent, shared by its drawings
   * @param faces those of the document that letters may be set in
   */
  PdfGraphics(
      PdfCanvas canvas,
      double height,
      Map<Integer, PdfExtGState> opacities,
      Function<Letters, Optional<PdfFont>> faces) {
    this.canvas = canvas;
    this.upright = new AffineTransform(1, 0, 0, -1, 0, height);
    this.opacities = opacities;
    this.faces = faces;
  }

  @Override
  boolean canSet(Letters letters) {
    return faces.apply(letters).isPresent();
  }

  @Override
  void set(Letters letters, Point2D start, Color colour, double alpha, Shape clip) {
    Point2D from = upright.transform(start, null);
    begin(alpha, clip);
    canvas
        .setFillColor(rgb(colour))
        .beginText()
        .setFontAndSize(faces.apply(letters).orElseThrow(), (float) letters.size())
        .moveText(from.getX(), from.getY())
        .showText(letters.text())
        .endText()
        .restoreState();
  }

  @Override
  void fillShape(Shape shape, Color colour, double alpha, Shape clip) {
    begin(alpha, clip);
    canvas.setFillColor(rgb(colour));
    Shape joined = Seams.joined(shape);
    List<Islands.Island> islands = Islands.of(joined, upright);
    if (islands.size() < 2) {
      fill(joined, upright);
    } else {
      islands.forEach(this::fill);
    }
    canvas.restoreState();
  }

  private void fill(Islands.Island island) {
    Point2D origin = island.origin();
    canvas.saveState();
    canvas.concatMatrix(1, 0, 0, 1, origin.getX(), origin.getY());
    fill(island.outline(), AffineTransform.getTranslateInstance(-origin.getX(), -origin.getY()));
    canvas.restoreState();
  }

  private void fill(Shape shape, AffineTransform place) {
    int rule = outline(shape, place);
    if (rule == PathIterator.WIND_EVEN_ODD) {
      canvas.eoFill();
    } else {
      canvas.fill();
    }
  }

  @Override
  void strokeShape(Shape shape, BasicStroke pen, Color colour, double alpha, Shape clip) {
    begin(alpha, clip);
    canvas.setStrokeColor(rgb(colour));
    canvas.setLineWidth(pen.getLineWidth());
    canvas.setLineCapStyle(pen.getEndCap());
    canvas.setLineJoinStyle(pen.getLineJoin());
    canvas.setMiterLimit(Math.max(1, pen.getMiterLimit()));
    if (pen.getDashArray() != null) {
      canvas.setLineDash(pen.getDashArray(), pen.getDashPhase());
    }
    outline(shape, upright);
    canvas.stroke();
    canvas.restoreState();
  }

  private void begin(double alpha, Shape clip) {
    canvas.saveState();
    if (alpha < 1) {
      canvas.setExtGState(opacity(alpha));
    }
    if (clip != null) {
      int rule = outline(clip, upright);
      if (rule == PathIterator.WIND_EVEN_ODD) {
        canvas.eoClip();
      } else {
        canvas.clip();
      }
      canvas.endPath();
    }
  }

  private PdfExtGState opacity(double alpha) {
    int percent = (int) Math.round(alpha * 100);
    return opacities.computeIfAbsent(
        percent, p -> new PdfExtGState().setFillOpacity(p / 100f).setStrokeOpacity(p / 100f));
  }

  private static DeviceRgb rgb(Color colour) {
    return new DeviceRgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  /** Writes a path; gives its winding rule. */
  private int outline(Shape shape, AffineTransform place) {
    PathIterator path = shape.getPathIterator(place);
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    boolean empty = true;
    for (; !path.isDone(); path.next()) {
      empty = false;
      int segment = path.currentSegment(c);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> canvas.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> canvas.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> quadratic(x, y, c);
        case PathIterator.SEG_CUBICTO -> canvas.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> canvas.closePath();
      }
      int end = end(segment);
      if (end >= 0) {
        x = c[end];
        y = c[end + 1];
      }
    }
    if (empty) {
      canvas.moveTo(0, 0);
    }
    return path.getWindingRule();
  }

  private static int end(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      default -> -1;
    };
  }

  /** A quadratic curve as the cubic one that it equals. */
  private void quadratic(double x, double y, double[] c) {
    canvas.curveTo(
        x + (c[0] - x) * 2 / 3,
        y + (c[1] - y) * 2 / 3,
        c[2] + (c[0] - c[2]) * 2 / 3,
        c[3] + (c[1] - c[3]) * 2 / 3,
        c[2],
        c[3]);
  }
}
