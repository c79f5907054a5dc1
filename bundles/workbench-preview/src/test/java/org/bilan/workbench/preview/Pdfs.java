package org.bilan.workbench.preview;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.bilan.api.live.LivePages;
import org.bilan.api.output.PartPages;

/** Small pages to look at. */
final class Pdfs {

  static final PDRectangle SHEET = new PDRectangle(200, 280);

  /** It warns of each page whose letters are those of the system. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  static {
    PDFBOX.setLevel(Level.SEVERE);
  }

  private Pdfs() {}

  /** A part of a page for each of these words. */
  static PartPages part(String... words) {
    byte[] pdf = pdf(Color.BLACK, 140, words);
    return new PartPages(pdf, words.length, List.of(), List.of(), Set.of(), Set.of());
  }

  /** Pages of parts; each has a red square at its foot, as furniture. */
  static LivePages pages(long turn, PartPages... parts) {
    int count = Arrays.stream(parts).mapToInt(PartPages::pages).sum();
    String[] nothing = new String[count];
    Arrays.fill(nothing, "");
    return new LivePages(turn, List.of(parts), pdf(Color.RED, 10, nothing));
  }

  private static byte[] pdf(Color colour, float height, String... words) {
    try (PDDocument document = new PDDocument()) {
      for (String each : words) {
        PDPage page = new PDPage(SHEET);
        document.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
          ink.setNonStrokingColor(colour);
          ink.addRect(20, height, 20, 20);
          ink.fill();
          ink.beginText();
          ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          ink.newLineAtOffset(60, height);
          ink.showText(each);
          ink.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
