package org.bilan.pdf.itext;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;

/** Captions over charts and tables, and the notes under them. */
final class Captions {

  private final Print print;
  private final Inlines inlines;

  Captions(Print print, Inlines inlines) {
    this.print = print;
    this.inlines = inlines;
  }

  Optional<Piece> above(Block.Table table, float width) {
    String number = table.number() > 0 ? print.words().numbered("table", table.number()) : "";
    return caption(number, table.caption(), table.place(), width);
  }

  Optional<Piece> above(Block.Chart chart, float width) {
    String number = chart.number() > 0 ? print.words().numbered("figure", chart.number()) : "";
    return caption(number, chart.caption(), chart.place(), width);
  }

  private Optional<Piece> caption(String number, List<Inline> caption, Place place, float width) {
    if (number.isEmpty() && caption.isEmpty()) {
      return Optional.empty();
    }
    TextStyle style = print.styles().caption();
    Paragraph words = Inlines.empty(style);
    if (!number.isEmpty()) {
      String end = caption.isEmpty() ? "" : ".\u2002";
      words.add(
          new Text(print.glyphs().printable(number + end, style.font()))
              .setFontColor(print.palette().accent()));
    }
    inlines.fill(words, caption, style, place);
    words.setMarginBottom(print.styles().space() * 0.8f);
    words.getAccessibilityProperties().setRole("Caption");
    return Optional.of(new TextPiece(print, words, width));
  }

  /** The note under a chart or a table. */
  Optional<Piece> note(String note, float width) {
    if (note.isEmpty()) {
      return Optional.empty();
    }
    TextStyle style = print.styles().note();
    Paragraph words = Inlines.empty(style);
    words.add(new Text(print.glyphs().printable(note, style.font())));
    words.setMarginTop(spaceOverNote());
    return Optional.of(new TextPiece(print, words, width));
  }

  float spaceOverNote() {
    return print.styles().space() * 0.5f;
  }

  /** What a table is called where it goes on: its number, or its caption. */
  String shortName(Block.Table table) {
    if (table.number() > 0) {
      return print.words().numbered("table", table.number());
    }
    return String.join("", table.caption().stream().map(Inline::text).toList()).strip();
  }
}
