package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.PartPages;

/**
 * A part of a document whose blocks say which they are, not where they come from: a line more in a
 * script moves all that follows it, and changes nothing of how that is printed.
 */
final class Unplaced {

  private static final String FILE = "";

  private final Document part;
  private final List<Place> places = new ArrayList<>();

  Unplaced(Document placed) {
    this.part = new Document(placed.info(), unplaced(placed.blocks()));
  }

  /** The part. */
  Document part() {
    return part;
  }

  private List<Block> unplaced(List<Block> blocks) {
    return blocks.stream().map(this::unplaced).toList();
  }

  private Block unplaced(Block block) {
    places.add(block.place());
    Place which = Place.line(FILE, places.size());
    if (block instanceof Block.Cover b) {
      return new Block.Cover(b.title(), b.subtitle(), b.scope(), b.highlights(), which);
    } else if (block instanceof Block.Contents b) {
      return new Block.Contents(b.title(), which);
    } else if (block instanceof Block.Heading b) {
      return new Block.Heading(b.level(), b.text(), b.number(), b.anchor(), b.annex(), which);
    } else if (block instanceof Block.Paragraph b) {
      return new Block.Paragraph(b.text(), b.role(), which);
    } else if (block instanceof Block.ItemList b) {
      return new Block.ItemList(b.ordered(), b.items(), which);
    } else if (block instanceof Block.KeyFigures b) {
      return new Block.KeyFigures(b.figures(), which);
    } else if (block instanceof Block.SideBySide b) {
      return new Block.SideBySide(unplaced(b.blocks()), which);
    }
    return block instanceof Block.Chart chart
        ? chart(chart, which)
        : table((Block.Table) block, which);
  }

  private static Block chart(Block.Chart b, Place which) {
    return new Block.Chart(
        b.number(),
        b.chart(),
        b.caption(),
        b.note(),
        b.alternative(),
        b.anchor(),
        b.indicators(),
        which);
  }

  private static Block table(Block.Table b, Place which) {
    return new Block.Table(
        b.number(),
        b.columns(),
        b.rows(),
        b.caption(),
        b.note(),
        b.anchor(),
        b.indicators(),
        which);
  }

  /** Pages of the part, with marks that say where they come from. */
  PartPages placed(PartPages pages) {
    return new PartPages(
        pages.pdf(),
        pages.pages(),
        pages.marks().stream().map(this::placed).toList(),
        pages.headings(),
        pages.bare(),
        pages.coloured());
  }

  private PageMark placed(PageMark mark) {
    return mark.from(placed(mark.place()));
  }

  /** What was found in the part, where it was found. */
  Diagnostic placed(Diagnostic found) {
    return found.at(placed(found.place()));
  }

  private Place placed(Place which) {
    return which.file().equals(FILE) && which.line() > 0 ? places.get(which.line() - 1) : which;
  }
}
