package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.document.Block;

/** The headings set so far: what contents, bookmarks and running heads are made from. */
final class Headings {

  /**
   * A heading on its page.
   *
   * @param level from 1, never more than one deeper than the heading before
   * @param number its number, or empty
   * @param text its words
   * @param anchor the target of links, or empty
   * @param page from 1
   * @param top where it begins
   */
  record Entry(int level, String number, String text, String anchor, int page, float top) {

    /** Its number and its words, as bookmarks and the structure say them. */
    String title() {
      return number.isEmpty() ? text : number + " " + text;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Block.Heading, Entry> byBlock = new IdentityHashMap<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  /** Adds the entry of a block, by which it is found again. */
  void add(Block.Heading block, Entry entry) {
    entries.add(entry);
    byBlock.put(block, entry);
  }

  /** Enters a heading that is being set, as the target of links; gives its level. */
  int enter(Print print, Block.Heading block, int page, float top) {
    int level = levelAfter(block.level());
    add(block, new Entry(level, block.number(), block.plainText(), block.anchor(), page, top));
    print.land(block.anchor(), page, top);
    return level;
  }

  /** Takes where a heading of another part has been set. */
  void list(Block.Heading block, int page) {
    String text = block.plainText();
    add(block, new Entry(block.level(), block.number(), text, block.anchor(), page, Sheet.TOP));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Where a heading has been set. */
  Optional<Entry> entry(Block.Heading block) {
    return Optional.ofNullable(byBlock.get(block));
  }

  /** A level that skips none: a reader aloud goes from heading to heading by level. */
  int levelAfter(int wanted) {
    int last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).level();
    return Math.max(1, Math.min(wanted, last + 1));
  }

  /** The part that a page belongs to, if it does not open on it. */
  Optional<Entry> partOf(int page) {
    Entry part = null;
    for (Entry entry : entries) {
      if (entry.level() == 1 && entry.page() <= page) {
        part = entry;
      }
    }
    return Optional.ofNullable(part);
  }

  /** Writes the bookmarks. */
  void bookmark(Print print) {
    List<PdfOutline> open = new ArrayList<>(List.of(print.pdf().getOutlines(false)));
    for (Entry entry : entries) {
      while (open.size() > entry.level()) {
        open.remove(open.size() - 1);
      }
      PdfOutline bookmark = open.get(open.size() - 1).addOutline(entry.title());
      PdfArray destination = print.destination(entry.page(), entry.top());
      bookmark.addDestination(PdfDestination.makeDestination(destination));
      bookmark.setOpen(entry.level() < 2);
      open.add(bookmark);
    }
  }
}
