package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.document.Block;

/** Sets charts as vectors: caption, drawing with its alternative text, data attached, note. */
final class ChartSetter {

  private final Print print;
  private final Captions captions;
  private final ChartData data;
  private final Map<Integer, PdfExtGState> opacities = new TreeMap<>();

  ChartSetter(Print print, Captions captions) {
    this.print = print;
    this.captions = captions;
    this.data = new ChartData(print);
  }

  /** Where a chart stands in the flow: narrow ones with the text, wide ones over both columns. */
  static float left(Block.Chart chart) {
    return chart.chart().width() <= Sheet.MEASURE + 1 ? Sheet.MAIN : Sheet.LEFT;
  }

  /**
   * A chart with its caption and note.
   *
   * @param width the width there is
   * @param less how many points less high than asked for it is drawn
   */
  Piece piece(Block.Chart chart, float width, float less) {
    ChartRenderer renderer = print.drawable().renderer(chart.chart().form()).orElseThrow();
    Drawing drawing = new Drawing(chart, renderer, width, less);
    Piece note = captions.note(chart.note(), width - data.width()).orElse(new Space(0));
    return Captioned.of(
        captions.above(chart, width).orElse(new Space(0)),
        List.of(drawing, new Foot(drawing, note, width)));
  }

  /** The note under a chart, and at its right the word that opens the data. */
  private final class Foot implements Piece {

    private final Drawing drawing;
    private final Piece note;
    private final float width;

    Foot(Drawing drawing, Piece note, float width) {
      this.drawing = drawing;
      this.note = note;
      this.width = width;
    }

    @Override
    public float height() {
      return Math.max(note.height(), captions.spaceOverNote() + print.styles().note().leading());
    }

    @Override
    public void set(int page, float x, float top) {
      note.set(page, x, top);
      float right = x + Math.min(width, (float) drawing.spec.width());
      data.link(drawing.attached, print.ink(page), right, top - captions.spaceOverNote());
    }
  }

  private final class Drawing implements Piece {

    private final Block.Chart chart;
    private final ChartRenderer renderer;
    private final ChartSpec spec;
    private ChartData.Attached attached;

    Drawing(Block.Chart chart, ChartRenderer renderer, float width, float less) {
      this.chart = chart;
      this.renderer = renderer;
      this.spec = fitted(chart.chart(), width, less);
    }

    /** Charts are drawn at the width they take, never scaled: their words keep their size. */
    private static ChartSpec fitted(ChartSpec asked, double width, double less) {
      boolean round = asked.form().keepsProportions();
      double ratio = Math.min(1, width / asked.width());
      double height = Math.min(round ? asked.height() * ratio : asked.height(), Sheet.DEPTH * 0.8);
      return asked.sized(asked.width() * ratio, height - less);
    }

    @Override
    public float height() {
      return (float) spec.height();
    }

    @Override
    public void set(int page, float x, float top) {
      print.land(chart.anchor(), page, top + 20);
      Rectangle box = new Rectangle(x, top - height(), (float) spec.width(), height());
      PdfFormXObject drawn = draw();
      PageInk ink = print.ink(page);
      TagTreePointer figure = print.structure().addTag("Figure");
      figure.getProperties().setAlternateDescription(alternative());
      figure.getProperties().addAttributes(placed(box));
      ink.tagged(figure, () -> ink.canvas().addXObjectAt(drawn, box.getX(), box.getY()));
      attached = data.attach(chart, figure);
    }

    private PdfFormXObject draw() {
      Rectangle box = new Rectangle((float) spec.width(), height());
      PdfFormXObject form = new PdfFormXObject(box);
      PdfCanvas canvas = new PdfCanvas(form, print.pdf());
      renderer.draw(
          spec,
          print.look(),
          new PdfGraphics(canvas, spec.height(), opacities, print.styles()::face));
      canvas.release();
      return form;
    }

    private String alternative() {
      return chart.alternative().isBlank() ? spec.title() : chart.alternative();
    }

    private static PdfStructureAttributes placed(Rectangle box) {
      PdfStructureAttributes attributes = new PdfStructureAttributes("Layout");
      attributes.addEnumAttribute("Placement", "Block");
      attributes.getPdfObject().put(com.itextpdf.kernel.pdf.PdfName.BBox, new PdfArray(box));
      return attributes;
    }
  }
}
