package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.document.Block;
import org.bilan.api.output.DocumentPart;

/**
 * Sets the blocks of a document, part by part: a part is measured, its pages are planned, then its
 * blocks are set as planned.
 */
final class Paginator {

  /** What a plan leaves free on each page, so that no rounding breaks a page. */
  private static final float TOLERANCE = 1;

  private final Print print;
  private final Flow flow;
  private final Headings headings = new Headings();
  private final HeadingSetter headingSetter;
  private final Slots slots;
  private final List<Block> part = new ArrayList<>();
  private final Set<Integer> covers = new LinkedHashSet<>();
  private Optional<ContentsPage> contents = Optional.empty();

  Paginator(Print print) {
    this.print = print;
    this.flow = new Flow(print.pdf());
    this.headingSetter = new HeadingSetter(print, headings);
    this.slots = new Slots(print, flow, headingSetter);
  }

  /** Sets all pages. */
  void paginate() {
    set(print.document().blocks());
    contents.ifPresent(reserved -> reserved.fill(headings));
    new PageFurniture(print, headings).set(covers, slots.posters());
    headings.bookmark(print);
  }

  /**
   * Sets the pages of a part, without heads and feet.
   *
   * @param blocks its blocks
   * @param listed what its contents list, on the pages of the document
   */
  void paginate(List<Block> blocks, List<DocumentPart.Listed> listed) {
    set(blocks);
    Headings others = new Headings();
    for (DocumentPart.Listed line : listed) {
      others.list(line.heading(), line.page());
    }
    contents.ifPresent(reserved -> reserved.fill(others));
  }

  private void set(List<Block> blocks) {
    for (Block block : blocks) {
      add(block);
    }
    setPart();
    if (flow.page() == 0) {
      flow.newPage();
    }
    slots.notes().set();
  }

  /** The headings that have been set. */
  List<Headings.Entry> headings() {
    return headings.entries();
  }

  /** The pages that are covers. */
  Set<Integer> covers() {
    return covers;
  }

  /** The pages that posters have been set on, and the colour of what is set there. */
  Map<Integer, DeviceRgb> posters() {
    return slots.posters();
  }

  private void add(Block block) {
    if (block instanceof Block.Cover cover) {
      setPart();
      cover(cover);
    } else if (block instanceof Block.Contents listed) {
      setPart();
      print.glyphs().reading(listed.place());
      contents = Optional.of(new ContentsPage(print, flow, headings, listed));
    } else {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        setPart();
      }
      part.add(block);
    }
  }

  private void cover(Block.Cover cover) {
    print.glyphs().reading(cover.place());
    flow.newPage();
    covers.add(flow.page());
    new CoverPage(print, cover).set(flow.page());
    flow.take(flow.remaining());
  }

  /** Sets the blocks that wait, from a new page on. */
  private void setPart() {
    if (part.isEmpty()) {
      return;
    }
    if (!flow.atTop()) {
      flow.newPage();
    }
    int first = flow.page();
    List<Slot> measured = slots.of(part);
    PagePlan plan = PagePlan.of(measured, Sheet.DEPTH - TOLERANCE);
    float[] air = plan.air();
    flow.air(first, air);
    for (PagePlan.Step step : plan.steps()) {
      if (flow.page() < first + step.page()) {
        flow.newPage();
      }
      set(measured.get(step.slot()).aired(air[step.page()]), step);
    }
    part.clear();
  }

  private void set(Slot slot, PagePlan.Step step) {
    flow.need(slot.lead(flow.atTop()) + (step.room() > 0 ? step.room() : slot.extent().least()));
    for (Block.Heading heading : slot.headings()) {
      print.glyphs().reading(heading.place());
      flow.space(headingSetter.spaceAbove(heading));
      Piece piece = headingSetter.piece(heading);
      flow.place(piece, Sheet.LEFT);
      float top = flow.top() + piece.height();
      print.marks().add(heading, flow.page(), Sheet.LEFT, top, Sheet.FULL, piece.height());
    }
    slot.setter().set(step.less(), step.room());
  }
}
