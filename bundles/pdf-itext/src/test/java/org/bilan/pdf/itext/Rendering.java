package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look;
import org.bilan.typefaces.NotoTypefaces;

/** A document written, and what can be read back from it. */
record Rendering(byte[] bytes, List<Diagnostic> problems) {

  static Rendering of(Document document) throws Exception {
    return of(document, Look.DEFAULT);
  }

  static Rendering of(Document document, Look look) throws Exception {
    NotoTypefaces typefaces = new NotoTypefaces();
    PdfDocumentOutput output =
        new PdfDocumentOutput(typefaces, List.of(new SampleRenderer(typefaces)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Diagnostic> problems = new ArrayList<>();
    output.write(document, look, out, problems::add);
    return new Rendering(out.toByteArray(), problems);
  }

  PdfDocument open() throws Exception {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)));
  }

  /** The text of each page, in the order it is set. */
  List<String> pages() throws Exception {
    try (PdfDocument pdf = open()) {
      List<String> pages = new ArrayList<>();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        pages.add(PdfTextExtractor.getTextFromPage(pdf.getPage(i)));
      }
      return pages;
    }
  }
}
