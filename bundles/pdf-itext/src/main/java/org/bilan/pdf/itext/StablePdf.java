package org.bilan.pdf.itext;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.util.Collection;
import java.util.Comparator;

/** A document whose fonts are written in the order in which they were made. */
final class StablePdf extends PdfDocument {

  private static final long serialVersionUID = 1L;

  StablePdf(PdfWriter writer) {
    super(writer);
  }

  @Override
  protected Collection<PdfFont> getDocumentFonts() {
    Comparator<PdfFont> byNumber =
        Comparator.comparingInt(font -> font.getPdfObject().getIndirectReference().getObjNumber());
    return super.getDocumentFonts().stream().sorted(byNumber).toList();
  }
}
