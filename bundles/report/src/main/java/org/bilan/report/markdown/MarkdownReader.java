package org.bilan.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Inline;
import org.bilan.report.binding.Rendered;
import org.bilan.report.texts.SourceText;
import org.bilan.report.typography.Typography;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Turns a printed passage into blocks. Headings keep the level of Markdown: 2 to 6. */
public final class MarkdownReader {

  private static final String NOTE = "note";

  private final MarkdownParser parser = new MarkdownParser();

  /** The blocks of a passage. */
  public List<Block> passage(Rendered rendered, SourceText source) {
    List<Block> blocks = new ArrayList<>();
    Node document = parser.passage(rendered.text());
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      add(node, rendered, source, blocks);
    }
    return blocks;
  }

  /** The runs of a phrase. */
  public List<Inline> phrase(Rendered rendered) {
    return Typography.set(InlineReader.read(parser.phrase(rendered.text()), rendered));
  }

  private static void add(Node node, Rendered rendered, SourceText source, List<Block> blocks) {
    Place place = place(node, rendered, source);
    if (node instanceof Paragraph) {
      addParagraph(node, Role.BODY, rendered, place, blocks);
    } else if (node instanceof Heading heading) {
      blocks.add(new Block.Heading(heading.getLevel(), runs(node, rendered), "", "", false, place));
    } else if (node instanceof ListBlock) {
      blocks.add(new Block.ItemList(node instanceof OrderedList, items(node, rendered), place));
    } else if (node instanceof BlockQuote) {
      quote(node, rendered, source, blocks);
    }
  }

  private static void quote(Node quote, Rendered rendered, SourceText source, List<Block> blocks) {
    for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
      Place place = place(child, rendered, source);
      List<Inline> runs = runs(child, rendered);
      Role role = isNote(runs) ? Role.NOTE : Role.QUOTE;
      addParagraph(child, role, rendered, place, blocks);
    }
  }

  /** {@code > Note : …} is a remark. */
  private static boolean isNote(List<Inline> runs) {
    String text = String.join("", runs.stream().map(Inline::text).toList());
    return text.toLowerCase(Locale.FRENCH).matches("(?s)" + NOTE + "s?[\u00A0\u202F ]*:.*");
  }

  private static void addParagraph(
      Node node, Role role, Rendered rendered, Place place, List<Block> blocks) {
    List<Inline> runs = runs(node, rendered);
    if (!runs.isEmpty()) {
      blocks.add(new Block.Paragraph(runs, role, place));
    }
  }

  private static List<List<Inline>> items(Node list, Rendered rendered) {
    List<List<Inline>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        items.add(runs(item, rendered));
      }
    }
    return items;
  }

  private static List<Inline> runs(Node node, Rendered rendered) {
    return Typography.set(InlineReader.read(node, rendered));
  }

  private static Place place(Node node, Rendered rendered, SourceText source) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return source.place(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = rendered.offset(spans.get(0).getInputIndex());
    int to = rendered.offset(last.getInputIndex() + Math.max(0, last.getLength() - 1));
    return source.place(from, to + 1);
  }
}
