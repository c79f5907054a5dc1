package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;

/**
 * The notes at the foot of pages. The height they need is left free when the text that calls them
 * is set; they are set once all pages are, for each moves those before it up. In the structure each
 * comes after the text that calls it.
 */
final class FootNotes {

  private static final float OVER = 16;
  private static final float RULE = 52;
  private static final float BETWEEN = 2;

  private final Print print;
  private final Inlines inlines;
  private final Map<Integer, List<Entered>> byPage = new TreeMap<>();

  private record Entered(Inline.Note note, Piece words, TagTreePointer tag) {}

  FootNotes(Print print, Inlines inlines) {
    this.print = print;
    this.inlines = inlines;
  }

  /** The height that the notes of a block need; 0 if it calls none. */
  float height(Block block) {
    float height = 0;
    for (Inline.Note note : of(block)) {
      height += words(note, block.place()).height() + BETWEEN;
    }
    return height == 0 ? 0 : height + OVER;
  }

  /** Takes the notes of a block that has been set on a page. */
  void enter(Block block, int page) {
    for (Inline.Note note : of(block)) {
      TagTreePointer tag = print.structure().addTag("Note");
      tag.getProperties().setStructureElementIdString(Inlines.target(note));
      Entered entered = new Entered(note, words(note, block.place()), tag);
      byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(entered);
    }
  }

  /** Sets the notes of all pages. */
  void set() {
    byPage.forEach(this::set);
  }

  private void set(int page, List<Entered> notes) {
    float top = Sheet.BOTTOM;
    for (Entered each : notes) {
      top += each.words().height() + BETWEEN;
    }
    PageInk ink = print.ink(page);
    float rule = top + OVER / 3;
    ink.artifact(() -> ink.rule(print.palette().muted(), 0.5f, Sheet.MAIN, rule, RULE));
    TagTreePointer auto = print.pdf().getTagStructureContext().getAutoTaggingPointer();
    for (Entered each : notes) {
      print.land(Inlines.target(each.note()), page, top);
      auto.moveToPointer(each.tag());
      each.words().set(page, Sheet.MAIN, top);
      top -= each.words().height() + BETWEEN;
    }
    auto.moveToRoot();
  }

  private Piece words(Inline.Note note, Place place) {
    TextStyle style = print.styles().note();
    Paragraph words = Inlines.empty(style);
    Text number = new Text(note.number() + "\u2002").setFont(style.font());
    words.add(number.setFontColor(print.palette().accent()));
    inlines.fill(words, note.words(), style, place);
    return new TextPiece(print, words, Sheet.MEASURE);
  }

  private static List<Inline.Note> of(Block block) {
    List<Inline.Note> notes = new ArrayList<>();
    collect(block, notes);
    return notes;
  }

  private static void collect(Block block, List<Inline.Note> notes) {
    if (block instanceof Block.Paragraph text) {
      called(text.text(), notes);
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> called(item, notes));
    } else if (block instanceof Block.SideBySide side) {
      side.blocks().forEach(inner -> collect(inner, notes));
    }
  }

  private static void called(List<Inline> text, List<Inline.Note> notes) {
    for (Inline inline : text) {
      if (inline instanceof Inline.Note note) {
        notes.add(note);
      }
    }
  }
}
