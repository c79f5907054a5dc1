package org.bilan.pdf.itext;

import com.itextpdf.kernel.font.PdfFont;
import java.util.Map;
import org.bilan.api.output.Typefaces;

/** The fonts of one of many documents that nobody keeps: their faces are read once for all. */
final class SharedFonts extends Fonts {

  private static final String PREFIX = "BILANP";

  private final Map<String, EmbeddedFace> faces;

  /**
   * The fonts of a document.
   *
   * @param faces those that have been read; others are added, from any thread
   */
  SharedFonts(Typefaces typefaces, Map<String, EmbeddedFace> faces) {
    super(typefaces, new Fingerprint(new byte[0]));
    this.faces = faces;
  }

  @Override
  PdfFont make(String family, boolean bold, boolean italic) {
    String key = family + "/" + bold + "/" + italic;
    return faces.computeIfAbsent(key, k -> face(family, bold, italic, PREFIX)).font();
  }
}
