package @package@;

import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;

/** A document without its look: each block is a paragraph, between blank lines. */
final class PlainText {

  private final StringBuilder text = new StringBuilder();

  void add(Block block) {
    if (block instanceof Block.Cover cover) {
      paragraph(cover.title());
      paragraph(cover.subtitle());
      cover.highlights().forEach(this::figure);
    } else if (block instanceof Block.Heading heading) {
      String title = (heading.number() + " " + heading.plainText()).strip();
      paragraph(title + "\n" + (heading.level() == 1 ? "=" : "-").repeat(title.length()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(words(paragraph.text()));
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> paragraph("- " + words(item)));
    } else if (block instanceof Block.KeyFigures figures) {
      figures.figures().forEach(this::figure);
    } else if (block instanceof Block.Chart chart) {
      // Those who cannot see a chart read its alternative text.
      paragraph(words(chart.caption()) + "\n" + chart.alternative() + "\n" + chart.note());
    } else if (block instanceof Block.Table table) {
      add(table);
    } else if (block instanceof Block.SideBySide side) {
      side.blocks().forEach(this::add);
    }
    // Contents are of no use without pages.
  }

  private void add(Block.Table table) {
    paragraph(words(table.caption()));
    line(table.columns().stream().map(Block.TableColumn::heading).toList());
    table.rows().forEach(row -> line(row.cells().stream().map(Block.TableCell::text).toList()));
    paragraph(table.note());
  }

  private void figure(Block.KeyFigure figure) {
    paragraph(figure.value() + " " + figure.label());
  }

  private void line(List<String> cells) {
    text.append(String.join(" | ", cells)).append('\n');
  }

  private void paragraph(String words) {
    if (!words.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(words.strip()).append('\n');
    }
  }

  private static String words(List<Inline> runs) {
    StringBuilder words = new StringBuilder();
    for (Inline run : runs) {
      words.append(run instanceof Inline.Note note ? " (" + words(note.words()) + ")" : run.text());
    }
    return words.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
