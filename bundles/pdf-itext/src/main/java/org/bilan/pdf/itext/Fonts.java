package org.bilan.pdf.itext;

import com.itextpdf.kernel.font.PdfFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.chart.Letters;
import org.bilan.api.output.Typefaces;

/** The fonts of one document: one instance a face, so that each is embedded once. */
class Fonts {

  private final Typefaces typefaces;
  private final Fingerprint fingerprint;
  private final Map<String, PdfFont> made = new LinkedHashMap<>();

  Fonts(Typefaces typefaces, Fingerprint fingerprint) {
    this.typefaces = typefaces;
    this.fingerprint = fingerprint;
  }

  PdfFont regular(String family) {
    return font(family, false, false);
  }

  PdfFont bold(String family) {
    return font(family, true, false);
  }

  PdfFont italic(String family) {
    return font(family, false, true);
  }

  /** The face of the letters of a drawing, where there is one that has them all. */
  Optional<PdfFont> of(Letters letters) {
    if (!typefaces.families().contains(letters.family())) {
      return Optional.empty();
    }
    PdfFont face = font(letters.family(), letters.bold(), false);
    return letters.text().codePoints().allMatch(face::containsGlyph)
        ? Optional.of(face)
        : Optional.empty();
  }

  /** The family that a font of this document was made from. */
  String family(PdfFont font) {
    return made.entrySet().stream()
        .filter(entry -> entry.getValue() == font)
        .map(entry -> entry.getKey().split("/")[0])
        .findFirst()
        .orElseThrow();
  }

  private PdfFont font(String family, boolean bold, boolean italic) {
    String key = family + (bold ? "/bold" : "") + (italic ? "/italic" : "");
    PdfFont font = made.get(key);
    if (font == null) {
      font = make(family, bold, italic);
      made.put(key, font);
    }
    return font;
  }

  /** Makes a font from a face that is read for this document, and bears a name of its own in it. */
  PdfFont make(String family, boolean bold, boolean italic) {
    return face(family, bold, italic, fingerprint.prefix(made.size())).font();
  }

  EmbeddedFace face(String family, boolean bold, boolean italic, String prefix) {
    try {
      return new EmbeddedFace(typefaces.face(family, bold, italic), prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
