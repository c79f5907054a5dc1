package org.bilan.api.document;

import java.util.List;
import java.util.Optional;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.diagnostic.Place;

/** A block of a document. Each carries the place of the script or text it comes from. */
public sealed interface Block {

  /** Where it comes from. */
  Place place();

  /**
   * The cover.
   *
   * @param title the title
   * @param subtitle the subtitle, or empty
   * @param scope what the bilan is restricted to, or empty for the nation
   * @param highlights a few key figures
   * @param place where it comes from
   */
  record Cover(String title, String subtitle, String scope, List<KeyFigure> highlights, Place place)
      implements Block {}

  /**
   * The contents: links to the headings of levels 1 and 2.
   *
   * @param title its title
   * @param place where it comes from
   */
  record Contents(String title, Place place) implements Block {}

  /**
   * A heading.
   *
   * @param level 1 for a part, which opens on a new page, to 4
   * @param text its text
   * @param number its number, such as {@code 2} or {@code A}, or empty
   * @param anchor the target of links
   * @param annex whether it opens an annex
   * @param place where it comes from
   */
  record Heading(
      int level, List<Inline> text, String number, String anchor, boolean annex, Place place)
      implements Block {

    /** Its text alone. */
    public String plainText() {
      return String.join("", text.stream().map(Inline::text).toList());
    }
  }

  /**
   * A paragraph.
   *
   * @param text its text
   * @param role how it is set
   * @param place where it comes from
   */
  record Paragraph(List<Inline> text, Role role, Place place) implements Block {

    /** How a paragraph is set. */
    public enum Role {
      /** Running text. */
      BODY,
      /** The first words of a part, set larger. */
      LEAD,
      /** A remark on sources or method, set smaller. */
      NOTE,
      /** A quotation. */
      QUOTE
    }
  }

  /**
   * A list.
   *
   * @param ordered whether items are numbered
   * @param items the text of each
   * @param place where it comes from
   */
  record ItemList(boolean ordered, List<List<Inline>> items, Place place) implements Block {}

  /**
   * Figures shown large.
   *
   * @param figures the figures
   * @param place where they come from
   */
  record KeyFigures(List<KeyFigure> figures, Place place) implements Block {}

  /**
   * One figure shown large.
   *
   * @param indicator its id
   * @param value as printed
   * @param label what it counts
   * @param note a change or a margin, or empty
   */
  record KeyFigure(String indicator, String value, String label, String note) {}

  /**
   * A numbered chart.
   *
   * @param number from 1
   * @param chart what it shows
   * @param caption what it finds
   * @param note source, day of export, n
   * @param alternative its alternative text
   * @param anchor the target of links
   * @param indicators the ids of what it shows
   * @param place where it comes from
   */
  record Chart(
      int number,
      ChartSpec chart,
      List<Inline> caption,
      String note,
      String alternative,
      String anchor,
      List<String> indicators,
      Place place)
      implements Block {}

  /**
   * A table; numbered unless its number is 0.
   *
   * @param number from 1, or 0
   * @param columns its columns
   * @param rows its rows
   * @param caption what it shows, possibly empty
   * @param note source, day of export, n; or empty
   * @param anchor the target of links
   * @param indicators the ids of what it shows
   * @param place where it comes from
   */
  record Table(
      int number,
      List<TableColumn> columns,
      List<TableRow> rows,
      List<Inline> caption,
      String note,
      String anchor,
      List<String> indicators,
      Place place)
      implements Block {}

  /**
   * A column of a table.
   *
   * @param heading its heading
   * @param numeric whether cells are aligned as numbers
   * @param weight its share of the width, relative to the others
   */
  record TableColumn(String heading, boolean numeric, double weight) {}

  /**
   * A row of a table.
   *
   * @param role what it is
   * @param cells its cells; a single one for a subtitle
   */
  record TableRow(Role role, List<TableCell> cells) {

    /** What a row is. */
    public enum Role {
      /** A row like others. */
      BODY,
      /** A subtitle over the rows that follow. */
      GROUP,
      /** The total. */
      TOTAL
    }
  }

  /**
   * A cell of a table.
   *
   * @param text as printed
   * @param bar the length of the bar behind it, 0 to 1, if any
   */
  record TableCell(String text, Optional<Double> bar) {

    /** A cell without bar. */
    public static TableCell of(String text) {
      return new TableCell(text, Optional.empty());
    }
  }

  /**
   * Blocks side by side.
   *
   * @param blocks two or three
   * @param place where they come from
   */
  record SideBySide(List<Block> blocks, Place place) implements Block {}
}
