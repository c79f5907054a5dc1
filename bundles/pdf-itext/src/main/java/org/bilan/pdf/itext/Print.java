package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.List;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look;

/** What all setters of one document share. */
record Print(
    PdfDocument pdf,
    Document document,
    Look look,
    Palette palette,
    Styles styles,
    Words words,
    Glyphs glyphs,
    Anchors anchors,
    Drawable drawable,
    PageMarks marks,
    DiagnosticSink problems) {

  /** A text as a face can print it, in lines of a width. */
  List<String> lines(String text, TextStyle style, float width) {
    return TextLines.of(glyphs.settable(text, style.font()), style, width);
  }

  /** The lines of a title, as even as can be. */
  List<String> titleLines(String text, TextStyle style, float width) {
    return TextLines.balanced(glyphs.settable(text, style.font()), style, width);
  }

  /** The structure's root, to append an element to. */
  TagTreePointer structure() {
    return new TagTreePointer(pdf);
  }

  PageInk ink(int page) {
    return new PageInk(pdf, page);
  }

  /** Makes a point of a page the target of links to an anchor. */
  void land(String anchor, int page, float top) {
    if (!anchor.isEmpty()) {
      pdf.addNamedDestination(anchor, destination(page, top));
    }
  }

  PdfArray destination(int page, float top) {
    float above = Math.min(Sheet.HEIGHT, top + 12);
    return (PdfArray)
        PdfExplicitDestination.createXYZ(pdf.getPage(page), 0, above, 0).getPdfObject();
  }
}
