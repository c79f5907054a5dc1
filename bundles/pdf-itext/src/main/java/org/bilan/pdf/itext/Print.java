package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
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

  static Print of(
      PdfDocument pdf,
      Document document,
      Look look,
      Fonts fonts,
      Anchors anchors,
      Drawable drawable,
      PageMarks marks,
      DiagnosticSink problems) {
    Palette palette = Palette.of(look.colours());
    return new Print(
        pdf,
        document,
        look,
        palette,
        new Styles(fonts, look, palette),
        new Words(document.info()),
        new Glyphs(problems),
        anchors,
        drawable,
        marks,
        problems);
  }

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

  /** A point of a page; of the last there is, where only a part of a document is set. */
  PdfArray destination(int page, float top) {
    float above = Math.min(Sheet.HEIGHT, top + 12);
    PdfPage there = pdf.getPage(Math.min(page, pdf.getNumberOfPages()));
    return (PdfArray) PdfExplicitDestination.createXYZ(there, 0, above, 0).getPdfObject();
  }
}
