package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.output.Look.FigureStyle;

/**
 * Key figures in a grid: large numerals, each under its own rule. Rows that follow one another
 * share one size of numerals, whatever their number of columns.
 */
final class KeyFigureGrid implements Piece {

  /**
   * The colours of a grid, which differ between a page and a cover.
   *
   * @param ground of rules or of tiles
   */
  record Colours(Color numeral, Color label, Color note, Color ground) {}

  private static final float GAP = 18;
  private static final float ABOVE = 12;
  private static final float BELOW = 26;
  private static final float BETWEEN_TILES = 10;
  private static final float INSIDE = 12;

  /** A long value is set smaller than the others rather than making all much smaller. */
  private static final float LEAST = 0.72f;

  private final Print print;
  private final Colours colours;
  private final float width;
  private final float larger;
  private final boolean tiles;
  private final float gap;
  private final float below;
  private final TextStyle shared;
  private final List<Row> rows = new ArrayList<>();
  private Optional<Place> place = Optional.empty();

  /** The words over a numeral, the numeral, its label and its note. */
  private record Tile(
      String before, String value, TextStyle numeral, List<String> label, List<String> note) {}

  private record Row(List<Tile> tiles, List<Block.KeyFigure> figures, float column, float height) {}

  /** A grid on a white page, of blocks that follow one another. */
  KeyFigureGrid(Print print, List<Block.KeyFigures> blocks, float width) {
    this(print, rows(blocks, width), width, onPage(print), 1);
    this.place = blocks.stream().map(Block.KeyFigures::place).findFirst();
  }

  /**
   * A grid of rows of figures.
   *
   * @param larger how much larger than usual, for covers
   */
  KeyFigureGrid(
      Print print,
      List<List<Block.KeyFigure>> figures,
      float width,
      Colours colours,
      float larger) {
    this.print = print;
    this.width = width;
    this.larger = larger;
    this.colours = colours;
    this.tiles = print.look().furniture().figures() == FigureStyle.TILES;
    this.gap = tiles ? BETWEEN_TILES : GAP;
    this.below = tiles ? BETWEEN_TILES : BELOW;
    this.shared = shared(figures);
    figures.forEach(row -> rows.add(row(row)));
  }

  /** The colours of a grid on a white page. */
  static Colours onPage(Print print) {
    Palette palette = print.palette();
    boolean tiles = print.look().furniture().figures() == FigureStyle.TILES;
    Color ground = tiles ? palette.tint() : palette.accent();
    return new Colours(palette.accent(), palette.ink(), palette.muted(), ground);
  }

  private static List<List<Block.KeyFigure>> rows(List<Block.KeyFigures> blocks, float width) {
    List<List<Block.KeyFigure>> rows = new ArrayList<>();
    for (Block.KeyFigures block : blocks) {
      List<Block.KeyFigure> figures = block.figures();
      int columns = columns(figures.size(), width);
      for (int i = 0; i < figures.size(); i += columns) {
        rows.add(figures.subList(i, Math.min(figures.size(), i + columns)));
      }
    }
    return rows;
  }

  private static int columns(int figures, float width) {
    if (width < 300) {
      return 2;
    }
    boolean four = figures == 4 || figures % 4 == 0 || figures > 6 && figures % 3 != 0;
    return four ? 4 : figures <= 3 ? Math.max(1, figures) : 3;
  }

  private float column(List<Block.KeyFigure> row) {
    int columns = Math.max(row.size(), width < 300 ? 2 : row.size() == 2 ? 2 : 3);
    return (width - gap * (columns - 1)) / columns;
  }

  /** The width of the words in a column. */
  private float inner(float column) {
    return tiles ? column - 2 * INSIDE : column;
  }

  /** The numerals, at a size at which most values fit their columns. */
  private TextStyle shared(List<List<Block.KeyFigure>> figures) {
    TextStyle usual = print.styles().numeral().in(colours.numeral());
    TextStyle wanted = usual.at(usual.size() * larger);
    float fits = 1;
    for (List<Block.KeyFigure> row : figures) {
      for (Block.KeyFigure figure : row) {
        fits =
            Math.min(
                fits,
                inner(column(row)) / Math.max(1, wanted.width(Numeral.of(figure.value()).value())));
      }
    }
    return wanted.at(wanted.size() * Math.max(LEAST, fits));
  }

  private Row row(List<Block.KeyFigure> figures) {
    float column = column(figures);
    List<Tile> tiles = figures.stream().map(figure -> tile(figure, inner(column))).toList();
    double height = tiles.stream().mapToDouble(this::height).max().orElse(0);
    return new Row(tiles, figures, column, (float) height);
  }

  private Tile tile(Block.KeyFigure figure, float column) {
    Numeral printed = Numeral.of(figure.value());
    String before = print.glyphs().printable(printed.before(), note().font());
    String value = print.glyphs().printable(printed.value(), shared.font());
    float fits = Math.min(1, column / Math.max(1, shared.width(value)));
    List<String> note =
        figure.note().isEmpty() ? List.of() : print.lines(figure.note(), note(), column);
    List<String> label = print.lines(figure.label(), label(), column);
    return new Tile(before, value, shared.at(shared.size() * fits), label, note);
  }

  private TextStyle label() {
    TextStyle usual = print.styles().numeralLabel();
    return usual.at(usual.size() * (1 + (larger - 1) / 2)).in(colours.label());
  }

  private TextStyle note() {
    TextStyle usual = print.styles().note();
    return usual.at(usual.size() * (1 + (larger - 1) / 2)).in(colours.note());
  }

  private float height(Tile tile) {
    float words = tile.label().size() * label().leading();
    float note = tile.note().isEmpty() ? 0 : 3 + tile.note().size() * note().leading();
    return ABOVE + shared.leading() + 4 + words + note + (tiles ? INSIDE : 0);
  }

  @Override
  public float height() {
    float height = -below;
    for (Row row : rows) {
      height += row.height() + below;
    }
    return Math.max(0, height);
  }

  @Override
  public void set(int page, float x, float top) {
    PageInk ink = print.ink(page);
    TagTreePointer grid = print.structure().addTag("Div");
    float rowTop = top;
    for (Row row : rows) {
      float y = rowTop;
      for (int i = 0; i < row.tiles().size(); i++) {
        float left = x + i * (row.column() + gap);
        ink.artifact(() -> ground(ink, row, left, y));
        mark(page, row, i, left, y);
        set(ink, grid, row.tiles().get(i), left + (tiles ? INSIDE : 0), y);
      }
      rowTop -= row.height() + below;
    }
  }

  private void mark(int page, Row row, int index, float left, float top) {
    String indicator = row.figures().get(index).indicator();
    place.ifPresent(
        p -> print.marks().figure(indicator, p, page, left, top, row.column(), row.height()));
  }

  private void ground(PageInk ink, Row row, float x, float top) {
    if (tiles) {
      ink.tile(colours.ground(), x, top, row.column(), row.height());
    } else {
      ink.surface(colours.ground(), x, top, row.column(), 1.4f);
    }
  }

  private void set(PageInk ink, TagTreePointer grid, Tile tile, float x, float top) {
    float numeralTop = top - ABOVE;
    float labelTop = numeralTop - shared.leading() - 4;
    float noteTop = labelTop - tile.label().size() * label().leading() - 3;
    // The first strokes of large numerals stand a little in: they are moved to the edge.
    float edge = x - tile.numeral().size() * 0.04f;
    ink.tagged(
        new TagTreePointer(grid).addTag("P"),
        () -> {
          if (!tile.before().isEmpty()) {
            ink.text(tile.before() + " ", note(), x, numeralTop - 1);
          }
          ink.text(tile.value() + " ", tile.numeral(), edge, numeralTop - shared.baseline());
          ink.lines(tile.label(), label(), x, labelTop, width, PageInk.Side.LEFT);
        });
    if (!tile.note().isEmpty()) {
      ink.tagged(
          new TagTreePointer(grid).addTag("P"),
          () -> ink.lines(tile.note(), note(), x, noteTop, width, PageInk.Side.LEFT));
    }
  }
}
