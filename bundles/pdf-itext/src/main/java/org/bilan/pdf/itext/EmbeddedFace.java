package org.bilan.pdf.itext;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A face that is always embedded as the subset of the glyphs used, under a prefix that we choose:
 * iText's own prefixes are random, and would make two renders differ.
 */
final class EmbeddedFace extends TrueTypeFont {

  /**
   * Asks for the hyphen at the end of a line that parts a word. iText sets no soft hyphen, so that
   * it is asked for by a character of private use; what reads the text gets the soft hyphen, and
   * knows by it that the word is one.
   */
  static final char PARTING = '\ue0ad';

  private static final char SOFT_HYPHEN = '\u00ad';

  /**
   * A face that is embedded.
   *
   * @param bytes a TrueType face
   * @param prefix six capital letters
   */
  EmbeddedFace(byte[] bytes, String prefix) throws IOException {
    super(bytes);
    setFontName(prefix + "+" + getFontNames().getFontName());
  }

  /** A font of a document. A face that has been read may serve several, even at once. */
  PdfFont font() {
    PdfFont font = PdfFontFactory.createFont(this, "Identity-H", EmbeddingStrategy.FORCE_EMBEDDED);
    // iText adds its random prefix only where it believes that it makes the subset.
    font.setSubset(false);
    return font;
  }

  @Override
  public Glyph getGlyph(int character) {
    if (character != PARTING) {
      return super.getGlyph(character);
    }
    Glyph hyphen = super.getGlyph(SOFT_HYPHEN);
    return hyphen == null
        ? null
        : new Glyph(hyphen.getCode(), hyphen.getWidth(), PARTING, new char[] {SOFT_HYPHEN}, false);
  }

  /** Above 0, the face is always subset on its way out. */
  @Override
  public int getDirectoryOffset() {
    return 1;
  }

  @Override
  public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subset) {
    return super.subset(glyphs, true);
  }

  /** Keeps to the glyphs used, although the font calls itself whole. */
  @Override
  public void updateUsedGlyphs(Map<Integer, Glyph> used, boolean subset, List<int[]> ranges) {}
}
