package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.HashSet;
import java.util.Set;
import org.bilan.api.document.Block;

/** Attaches the data of charts, each associated with its figure. */
final class ChartData {

  private final Print print;
  private final Set<String> used = new HashSet<>();

  ChartData(Print print) {
    this.print = print;
  }

  /** Attaches the data of a chart to the document and to the element that holds the chart. */
  void attach(Block.Chart chart, TagTreePointer figure) {
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
  }

  /** The same indicator may be drawn twice: names differ, so that neither file hides the other. */
  private String freeName(String base) {
    String name = base + ".csv";
    for (int i = 2; !used.add(name); i++) {
      name = base + "-" + i + ".csv";
    }
    return name;
  }
}
