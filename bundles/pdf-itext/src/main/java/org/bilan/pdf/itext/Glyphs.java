package org.bilan.pdf.itext;

import com.itextpdf.kernel.font.PdfFont;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;

/**
 * Keeps characters that a face does not have away from pages: an archivable file must not show the
 * sign of a missing glyph. Each is reported once a block, and printed as a question mark.
 */
final class Glyphs {

  private final DiagnosticSink problems;
  private final Map<PdfFont, Set<Integer>> known = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private Place place = Place.file("bilan.groovy");

  Glyphs(DiagnosticSink problems) {
    this.problems = problems;
  }

  /** Says which block the texts that follow belong to. */
  void reading(Place place) {
    this.place = place;
  }

  /** A text with nothing in it that the face lacks; line ends and tabs are kept as spaces. */
  String printable(String text, PdfFont font) {
    return printable(text, font, false);
  }

  /** The same, with the raised letters that {@link PageInk} sets from plain ones. */
  String settable(String text, PdfFont font) {
    return printable(text, font, true);
  }

  private String printable(String text, PdfFont font, boolean raised) {
    Set<Integer> has = known.computeIfAbsent(font, f -> new HashSet<>());
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int length = Character.charCount(character);
      boolean kept = raised && Superscripts.has(character);
      if (!kept && !has.contains(character) && !learn(character, font, has)) {
        mended = mended == null ? new StringBuilder(text.substring(0, i)) : mended;
        mended.append(replacement(character));
      } else if (mended != null) {
        mended.appendCodePoint(character);
      }
      i += length;
    }
    return mended == null ? text : mended.toString();
  }

  private static boolean learn(int character, PdfFont font, Set<Integer> has) {
    return !Character.isISOControl(character)
        && font.containsGlyph(character)
        && has.add(character);
  }

  private String replacement(int character) {
    if (Character.isISOControl(character)) {
      return " ";
    }
    if (Superscripts.has(character)) {
      return Superscripts.plain(character);
    }
    String name = String.format(Locale.ROOT, "U+%04X", character);
    if (reported.add(name + place)) {
      problems.report(
          Diagnostic.warning("pdf.no-glyph", place, Character.toString(character), name));
    }
    return "?";
  }
}
