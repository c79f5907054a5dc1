package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfFileAttachmentAnnotation;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.util.HashSet;
import java.util.Set;
import org.bilan.api.document.Block;

/** Attaches the data of charts, each associated with its figure and reached from a word near it. */
final class ChartData {

  private final Print print;
  private final Set<String> used = new HashSet<>();

  ChartData(Print print) {
    this.print = print;
  }

  /** A file of data, attached. */
  record Attached(String name, PdfFileSpec file) {}

  /** Attaches the data of a chart to the document and to the element that holds the chart. */
  Attached attach(Block.Chart chart, TagTreePointer figure) {
    byte[] csv = PdfFile.utf8(chart.chart().csv());
    String name = freeName(chart.chart().name());
    PdfFileSpec file =
        PdfFileSpec.createEmbeddedFileSpec(
            print.pdf(),
            csv,
            chart.chart().title(),
            name,
            new PdfName("text/csv"),
            PdfFile.fileParameters(csv, print.document().info().date()),
            PdfName.Data);
    print.pdf().addFileAttachment(name, file);
    print.pdf().getTagStructureContext().getPointerStructElem(figure).addAssociatedFile(file);
    return new Attached(name, file);
  }

  /** The same indicator may be drawn twice: names differ, so that neither file hides the other. */
  private String freeName(String base) {
    String name = base + ".csv";
    for (int i = 2; !used.add(name); i++) {
      name = base + "-" + i + ".csv";
    }
    return name;
  }

  private String word() {
    return print.words().of("data") + " (CSV)";
  }

  private TextStyle style() {
    return print.styles().note().in(print.palette().accent());
  }

  /** The width of the word that opens the data, with the space before it. */
  float width() {
    return style().width(word()) + 14;
  }

  /** Sets the word that opens the data, ending at a right edge. */
  void link(Attached attached, PageInk ink, float right, float top) {
    TextStyle style = style();
    float width = style.width(word());
    float left = right - width;
    TagTreePointer tag = print.structure().addTag("P").addTag("Annot");
    ink.tagged(tag, () -> ink.text(word(), style, left, top - style.baseline()));
    Rectangle area = new Rectangle(left, top - style.leading(), width, style.leading());
    PdfFileAttachmentAnnotation annotation = new PdfFileAttachmentAnnotation(area, attached.file());
    annotation.setFlags(PdfAnnotation.PRINT);
    annotation.setContents(new PdfString(word() + " : " + attached.name(), "UnicodeBig"));
    PdfFormXObject nothing = new PdfFormXObject(new Rectangle(width, style.leading()));
    annotation.setNormalAppearance(nothing.getPdfObject());
    tag.setPageForTagging(ink.page());
    tag.addAnnotationTag(annotation);
    ink.page().addAnnotation(-1, annotation, false);
  }
}
