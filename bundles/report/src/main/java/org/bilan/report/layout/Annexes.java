package org.bilan.report.layout;

import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.document.Inline;

/** Builds the blocks of the annexes that are generated. */
final class Annexes {

  private final Numbering numbering;
  private final int level;
  private final Place place;

  Annexes(Numbering numbering, int level, Place place) {
    this.numbering = numbering;
    this.level = level;
    this.place = place;
  }

  Block heading(String title) {
    return new Block.Heading(level, runs(title), "", numbering.anchorOf(title), false, place);
  }

  Block paragraph(String text) {
    return paragraph(text, Block.Paragraph.Role.BODY);
  }

  Block paragraph(String text, Block.Paragraph.Role role) {
    return new Block.Paragraph(runs(text), role, place);
  }

  Block list(List<List<Inline>> items) {
    return new Block.ItemList(false, items, place);
  }

  Block table(String caption, List<TableColumn> columns, List<TableRow> rows) {
    return table(caption, columns, rows, "");
  }

  Block table(String caption, List<TableColumn> columns, List<TableRow> rows, String note) {
    int number = numbering.table();
    String anchor = numbering.anchor("table-" + number);
    return new Block.Table(number, columns, rows, runs(caption), note, anchor, List.of(), place);
  }

  static TableColumn text(String heading, double weight) {
    return new TableColumn(heading, false, weight);
  }

  static TableColumn number(String heading) {
    return new TableColumn(heading, true, 1);
  }

  static TableRow row(String... cells) {
    return new TableRow(TableRow.Role.BODY, List.of(cells).stream().map(TableCell::of).toList());
  }

  static List<Inline> runs(String text) {
    return List.of(new Inline.Text(text, Inline.Style.PLAIN));
  }

  static List<Inline> term(String term, String text) {
    return List.of(
        new Inline.Text(term, Inline.Style.STRONG),
        new Inline.Text("\u00A0: " + text, Inline.Style.PLAIN));
  }
}
