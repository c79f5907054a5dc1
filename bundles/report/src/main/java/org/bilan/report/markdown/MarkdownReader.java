package org.bilan.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Inline;
import org.bilan.report.binding.Rendered;
import org.bilan.report.markdown.InlineReader.NoteCalls;
import org.bilan.report.texts.SourceText;
import org.bilan.report.typography.Typography;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Turns the printed passages of one document into blocks. Headings keep the level of Markdown: 2 to
 * 6. Notes are numbered as they are called, through all passages.
 */
public final class MarkdownReader {

  private static final String NOTE = "note";

  private final MarkdownParser parser = new MarkdownParser();
  private int notes;

  /**
   * The blocks of a passage.
   *
   * @param lacking takes the calls whose note a condition left out
   */
  public List<Block> passage(
      Rendered rendered, SourceText source, Consumer<Notes.Unanswered> lacking) {
    List<Block> blocks = new ArrayList<>();
    Node document = parser.passage(rendered.text());
    Notes written = Notes.of(document);
    written.unanswered(rendered.text()).forEach(lacking);
    Passage passage = new Passage(rendered, source, call -> note(call, written, rendered));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      passage.add(node, blocks);
    }
    return blocks;
  }

  /** The runs of a phrase. */
  public List<Inline> phrase(Rendered rendered) {
    return Typography.set(
        InlineReader.read(parser.phrase(rendered.text()), rendered, NoteCalls.NONE));
  }

  private Optional<Inline.Note> note(FootnoteReference call, Notes written, Rendered rendered) {
    return written
        .find(call)
        .map(
            note ->
                new Inline.Note(
                    ++notes, Typography.set(InlineReader.read(note, rendered, NoteCalls.NONE))));
  }

  /** A passage being turned into blocks. */
  private record Passage(Rendered rendered, SourceText source, NoteCalls calls) {

    void add(Node node, List<Block> blocks) {
      Place place = place(node, rendered, source);
      if (node instanceof Paragraph) {
        addParagraph(node, Role.BODY, place, blocks);
      } else if (node instanceof Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), runs(node), "", "", false, place));
      } else if (node instanceof ListBlock) {
        blocks.add(new Block.ItemList(node instanceof OrderedList, items(node), place));
      } else if (node instanceof BlockQuote) {
        quote(node, blocks);
      }
    }

    private void quote(Node quote, List<Block> blocks) {
      for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
        List<Inline> runs = runs(child);
        Role role = isNote(runs) ? Role.NOTE : Role.QUOTE;
        if (!runs.isEmpty()) {
          blocks.add(new Block.Paragraph(runs, role, place(child, rendered, source)));
        }
      }
    }

    private void addParagraph(Node node, Role role, Place place, List<Block> blocks) {
      List<Inline> runs = runs(node);
      if (!runs.isEmpty()) {
        blocks.add(new Block.Paragraph(runs, role, place));
      }
    }

    private List<List<Inline>> items(Node list) {
      List<List<Inline>> items = new ArrayList<>();
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem) {
          items.add(runs(item));
        }
      }
      return items;
    }

    private List<Inline> runs(Node node) {
      return Typography.set(InlineReader.read(node, rendered, calls));
    }
  }

  /** {@code > Note : …} is a remark. */
  private static boolean isNote(List<Inline> runs) {
    String text = String.join("", runs.stream().map(Inline::text).toList());
    return text.toLowerCase(Locale.FRENCH).matches("(?s)" + NOTE + "s?[\u00A0\u202F ]*:.*");
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
