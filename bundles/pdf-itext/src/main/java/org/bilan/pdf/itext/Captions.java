package org.bilan.pdf.itext;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.output.Look.CaptionStyle;

/** Captions over charts and tables, and the notes under them. */
final class Captions {

  /** Notes hold no link, whose place could be told. */
  private static final Place PLAIN_TEXT = Place.file("");

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
    boolean label = print.look().furniture().captions() == CaptionStyle.LABEL;
    TextStyle style = label ? print.styles().largeCaption() : print.styles().caption();
    Paragraph words = Inlines.empty(style);
    if (!number.isEmpty()) {
      words.add(label ? label(number) : plain(number + (caption.isEmpty() ? "" : ".\u2002")));
      words.add(label && !caption.isEmpty() ? "\u2002" : "");
    }
    inlines.fill(words, caption, style, place);
    words.setMarginBottom(print.styles().space() * 0.8f);
    words.getAccessibilityProperties().setRole("Caption");
    return Optional.of(new TextPiece(print, words, width));
  }

  private Text plain(String number) {
    return words(number, print.styles().caption()).setFontColor(print.palette().accent());
  }

  /** A number on a label: the spaces at its ends are those of the label. */
  private Text label(String number) {
    TextStyle style = print.styles().label();
    return words("\u00a0" + number + "\u00a0", style)
        .setFontSize(style.size())
        .setFontColor(style.colour())
        .setBackgroundColor(print.palette().cover(), 0, 1.5f, 0, 1.5f);
  }

  private Text words(String number, TextStyle style) {
    return new Text(print.glyphs().printable(number, style.font())).setFont(style.font());
  }

  /** The note under a chart or a table. */
  Optional<Piece> note(String note, float width) {
    if (note.isEmpty()) {
      return Optional.empty();
    }
    TextStyle style = print.styles().note();
    Paragraph words = Inlines.empty(style);
    inlines.fill(words, List.of(new Inline.Text(note, Inline.Style.PLAIN)), style, PLAIN_TEXT);
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
