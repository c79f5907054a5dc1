package org.bilan.pdf.itext;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.pdf.PdfDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.Look;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.Typefaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Writes documents as PDF. Several threads may write at once: each document has its own fonts and
 * its own state.
 */
@Component
public final class PdfDocumentOutput implements DocumentOutput {

  private final Typefaces typefaces;

  /** Those there are, the highest ranked last; charts come and go with their bundles. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<ChartRenderer> renderers = List.of();

  /** An output that sets its texts in given typefaces. */
  @Activate
  public PdfDocumentOutput(@Reference Typefaces typefaces) {
    this.typefaces = typefaces;
    // The project is under the AGPL: iText need not remind us on the console.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
  }

  /** An output with given renderers, outside a framework. */
  PdfDocumentOutput(Typefaces typefaces, List<ChartRenderer> renderers) {
    this(typefaces);
    this.renderers = List.copyOf(renderers);
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public void write(Document whole, Look look, OutputStream out, DiagnosticSink problems)
      throws IOException {
    write(whole, look, out, problems, mark -> {});
  }

  @Override
  public void write(
      Document whole,
      Look look,
      OutputStream out,
      DiagnosticSink problems,
      Consumer<PageMark> marks)
      throws IOException {
    Drawable drawable = new Drawable(List.copyOf(renderers), problems);
    Document document = drawable.of(whole);
    Fingerprint fingerprint = Fingerprint.of(document, look);
    try (PdfDocument pdf = PdfFile.open(document, fingerprint, out)) {
      Fonts fonts = new Fonts(typefaces, fingerprint);
      Anchors anchors = Anchors.of(document.blocks());
      PageMarks told = new PageMarks(marks);
      Print print = Print.of(pdf, document, look, fonts, anchors, drawable, told, problems);
      new Paginator(print).paginate();
    }
  }
}
