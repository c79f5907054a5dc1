package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.LayoutTest;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;
import org.bilan.report.formats.Regions;
import org.bilan.report.texts.Passages;
import org.bilan.report.typography.Typography;

/** Writes the elements of a layout as blocks, in order; what holds nothing disappears. */
final class LayoutWriter {

  private static final int HIGHLIGHTS = 4;
  private static final int DEEPEST = 4;

  private final Bilan bilan;
  private final ReportDefinition report;
  private final Passages passages;
  private final Regions regions;
  private final Numbering numbering = new Numbering();
  private final ChartBlocks charts;
  private final TableBlocks tables;
  private final KeyFigureBlocks keyFigures;
  private final ListingBlocks listings;

  LayoutWriter(Bilan bilan, ReportDefinition report, Passages passages, Regions regions) {
    this.bilan = bilan;
    this.report = report;
    this.passages = passages;
    this.regions = regions;
    this.charts = new ChartBlocks(bilan, numbering);
    this.tables = new TableBlocks(bilan, numbering, regions);
    this.keyFigures = new KeyFigureBlocks(bilan);
    this.listings = new ListingBlocks(bilan, numbering);
  }

  List<Block> write(String title, String subtitle) {
    List<Block> blocks = new ArrayList<>();
    for (LayoutElement element : report.elements()) {
      if (element instanceof LayoutElement.Cover cover) {
        blocks.add(cover(cover, title, subtitle));
      } else if (element instanceof LayoutElement.Contents contents) {
        String words = bilan.words().of("contents.title");
        blocks.add(new Block.Contents(words, contents.place()));
      } else {
        blocks.addAll(blocks(element, 0));
      }
    }
    return blocks;
  }

  private Block cover(LayoutElement.Cover cover, String title, String subtitle) {
    List<Block.KeyFigure> highlights =
        firstKeyFigures(report.elements())
            .map(element -> keyFigures.highlights(element, HIGHLIGHTS))
            .orElse(List.of());
    return new Block.Cover(title, subtitle, scope(), highlights, cover.place());
  }

  /** The values of the parameters, in the order of the layout: {@code En Bretagne}. */
  private String scope() {
    return String.join(
        ", ",
        report.parameters().stream()
            .map(parameter -> parameters().get(parameter.name()))
            .filter(Objects::nonNull)
            .map(value -> regions.in(value).map(Sentences::capital).orElse(value))
            .map(Typography::set)
            .toList());
  }

  private Map<String, String> parameters() {
    return bilan.composition().results().scope().parameters();
  }

  private Optional<LayoutElement.KeyFigures> firstKeyFigures(List<LayoutElement> elements) {
    for (LayoutElement element : elements) {
      Optional<LayoutElement.KeyFigures> found =
          element instanceof LayoutElement.KeyFigures figures
              ? Optional.of(figures)
              : firstKeyFigures(inside(element));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<LayoutElement> inside(LayoutElement element) {
    if (element instanceof LayoutElement.Part part) {
      return holds(part.when()) ? part.elements() : List.of();
    }
    if (element instanceof LayoutElement.Section section) {
      return holds(section.when()) ? section.elements() : List.of();
    }
    return element instanceof LayoutElement.SideBySide side ? side.elements() : List.of();
  }

  private boolean holds(List<LayoutTest> tests) {
    return tests.stream().allMatch(this::holds);
  }

  private boolean holds(LayoutTest test) {
    return test instanceof LayoutTest.Has has
        ? bilan.values().has(has.id())
        : bilan.values().isNational() == (test instanceof LayoutTest.National);
  }

  /** The blocks of an element under a heading of a level; 0 outside of any. */
  private List<Block> blocks(LayoutElement element, int level) {
    if (element instanceof LayoutElement.Part part) {
      return part(part);
    }
    if (element instanceof LayoutElement.Section section) {
      return section(section, level);
    }
    if (element instanceof LayoutElement.Text text) {
      return text(text, level);
    }
    if (element instanceof LayoutElement.Methods methods) {
      return new MethodsAnnex(bilan, numbering, below(level), methods.place()).blocks();
    }
    if (element instanceof LayoutElement.Quality quality) {
      return new QualityAnnex(bilan, numbering, below(level), quality.place()).blocks();
    }
    return leaf(element, ChartSize.FULL_WIDTH).stream().toList();
  }

  private Optional<Block> leaf(LayoutElement element, double width) {
    if (element instanceof LayoutElement.KeyFigures figures) {
      return keyFigures.of(figures);
    }
    if (element instanceof LayoutElement.Chart chart) {
      return charts.of(chart, width);
    }
    if (element instanceof LayoutElement.Table table) {
      return tables.of(table);
    }
    if (element instanceof LayoutElement.Listing listing) {
      return listings.of(listing);
    }
    return element instanceof LayoutElement.SideBySide side ? sideBySide(side) : Optional.empty();
  }

  private List<Block> part(LayoutElement.Part part) {
    if (!holds(part.when())) {
      return List.of();
    }
    String number = numbering.part(part.annex());
    Block.Heading heading = heading(1, part.title(), number, part.annex(), part.place());
    List<Block> inside = led(part.elements());
    if (inside.isEmpty()) {
      numbering.withoutPart(part.annex());
    }
    return headed(heading, inside);
  }

  private List<Block> section(LayoutElement.Section section, int level) {
    if (!holds(section.when())) {
      return List.of();
    }
    boolean numbered = level == 1;
    String number = numbered ? numbering.section() : "";
    Block.Heading heading = heading(below(level), section.title(), number, false, section.place());
    List<Block> inside = all(section.elements(), below(level));
    if (inside.isEmpty() && numbered) {
      numbering.withoutSection();
    }
    return headed(heading, inside);
  }

  private Block.Heading heading(
      int level, Phrase title, String number, boolean annex, Place place) {
    List<Inline> runs = bilan.runs(title);
    return new Block.Heading(level, runs, number, anchor(runs), annex, place);
  }

  private String anchor(List<Inline> title) {
    return numbering.anchorOf(String.join("", title.stream().map(Inline::text).toList()));
  }

  /** A heading over nothing disappears. */
  private List<Block> headed(Block.Heading heading, List<Block> inside) {
    if (inside.isEmpty()) {
      numbering.withoutAnchor(heading.anchor());
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading);
    blocks.addAll(inside);
    return blocks;
  }

  private List<Block> all(List<LayoutElement> elements, int level) {
    List<Block> blocks = new ArrayList<>();
    elements.forEach(element -> blocks.addAll(blocks(element, level)));
    return blocks;
  }

  /** The first paragraph of a part leads it in, where a text opens it. */
  private List<Block> led(List<LayoutElement> elements) {
    List<Block> blocks = all(elements, 1);
    boolean leads =
        !elements.isEmpty() && elements.get(0) instanceof LayoutElement.Text && !blocks.isEmpty();
    if (leads
        && blocks.get(0) instanceof Block.Paragraph first
        && first.role() == Block.Paragraph.Role.BODY) {
      blocks.set(0, new Block.Paragraph(first.text(), Block.Paragraph.Role.LEAD, first.place()));
    }
    return blocks;
  }

  private static int below(int level) {
    return Math.min(DEEPEST, Math.max(2, level + 1));
  }

  private List<Block> text(LayoutElement.Text text, int level) {
    List<Block> blocks = new ArrayList<>();
    passages
        .find(text.passage())
        .ifPresent(
            passage -> bilan.passage(passage.template()).forEach(b -> blocks.add(set(b, level))));
    new SmallBases(bilan).note(blocks, text.place()).ifPresent(blocks::add);
    return blocks;
  }

  /** Headings of a passage stand under the heading of its section. */
  private Block set(Block block, int level) {
    if (!(block instanceof Block.Heading heading)) {
      return block;
    }
    int under = Math.min(DEEPEST, Math.max(1, level) + Math.max(1, heading.level() - 1));
    return new Block.Heading(
        under, heading.text(), "", numbering.anchorOf(heading.plainText()), false, heading.place());
  }

  private Optional<Block> sideBySide(LayoutElement.SideBySide side) {
    int count = Math.max(1, side.elements().size());
    double width = (ChartSize.FULL_WIDTH - (count - 1) * ChartSize.GUTTER) / count;
    List<Block> blocks = new ArrayList<>();
    for (LayoutElement element : side.elements()) {
      if (element instanceof LayoutElement.Text text) {
        blocks.addAll(text(text, 0));
      } else {
        leaf(element, width).ifPresent(blocks::add);
      }
    }
    if (blocks.size() < 2) {
      return blocks.stream().findFirst();
    }
    return Optional.of(new Block.SideBySide(List.copyOf(blocks), side.place()));
  }
}
