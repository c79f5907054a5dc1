package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.LineSegment;
import com.itextpdf.kernel.geom.Path;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far down what is set on pages reaches. */
final class Feet {

  private Feet() {}

  /** The share of each page that is left blank at its foot. */
  static List<Double> blanks(Rendering rendering) throws Exception {
    try (PdfDocument pdf = rendering.open()) {
      List<Double> blanks = new ArrayList<>();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        double lowest = Math.min(Sheet.TOP, lowest(pdf.getPage(i)));
        blanks.add(Math.max(0, (lowest - Sheet.BOTTOM) / Sheet.DEPTH));
      }
      return blanks;
    }
  }

  /** All texts of a page, in the order they are set. */
  static List<TextRenderInfo> texts(PdfPage page) {
    List<TextRenderInfo> texts = new ArrayList<>();
    read(
        page,
        event -> {
          TextRenderInfo text = (TextRenderInfo) event;
          text.preserveGraphicsState();
          texts.add(text);
        },
        EventType.RENDER_TEXT);
    return texts;
  }

  private static double lowest(PdfPage page) {
    List<Double> ends = new ArrayList<>();
    read(
        page,
        event -> {
          if (event instanceof TextRenderInfo text && !text.getText().isBlank()) {
            LineSegment line = text.getDescentLine();
            ends.add((double) line.getStartPoint().get(Vector.I2));
          } else if (event instanceof PathRenderInfo path && path.getOperation() != 0) {
            ends.addAll(ends(path));
          }
        },
        EventType.RENDER_TEXT,
        EventType.RENDER_PATH);
    // The running foot stands under the texts: its rule is the highest thing of it.
    return ends.stream().filter(y -> y > Sheet.BOTTOM - 10).mapToDouble(y -> y).min().orElse(0);
  }

  private static List<Double> ends(PathRenderInfo info) {
    Path path = info.getPath();
    List<Double> ends = new ArrayList<>();
    for (Subpath part : path.getSubpaths()) {
      for (Point point : part.getPiecewiseLinearApproximation()) {
        Vector at = new Vector((float) point.getX(), (float) point.getY(), 1);
        ends.add((double) at.cross(info.getCtm()).get(Vector.I2));
      }
    }
    return ends;
  }

  private static void read(
      PdfPage page, java.util.function.Consumer<IEventData> reader, EventType... types) {
    new PdfCanvasProcessor(
            new IEventListener() {
              @Override
              public void eventOccurred(IEventData data, EventType type) {
                reader.accept(data);
              }

              @Override
              public Set<EventType> getSupportedEvents() {
                return Set.of(types);
              }
            })
        .processPageContent(page);
  }
}
