package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;

/** Key figures as a poster: large numerals in a grid of columns, each under its own rule. */
final class KeyFigureGrid implements Piece {

  /** The colours of a grid, which differ between a page and a cover. */
  record Colours(
      com.itextpdf.kernel.colors.Color numeral,
      com.itextpdf.kernel.colors.Color label,
      com.itextpdf.kernel.colors.Color note,
      com.itextpdf.kernel.colors.Color rule) {}

  private static final float GAP = 18;
  private static final float ABOVE = 12;
  private static final float BELOW = 26;

  private final Print print;
  private final Colours colours;
  private final float larger;
  private final int columns;
  private final float column;
  private final List<Tile> tiles = new ArrayList<>();

  private record Tile(String value, TextStyle numeral, List<String> label, List<String> note) {}

  KeyFigureGrid(Print print, List<Block.KeyFigure> figures, float width, Colours colours) {
    this(print, figures, width, colours, 1);
  }

  /**
   * A grid of figures.
   *
   * @param larger how much larger than usual, for covers
   */
  KeyFigureGrid(
      Print print, List<Block.KeyFigure> figures, float width, Colours colours, float larger) {
    this.print = print;
    this.larger = larger;
    this.colours = colours;
    this.columns = columns(figures.size(), width);
    this.column = (width - GAP * (columns - 1)) / columns;
    float size = numeralSize(figures);
    figures.forEach(figure -> tiles.add(tile(figure, size)));
  }

  /** The colours of a grid on a white page. */
  static Colours onPage(Palette palette) {
    return new Colours(palette.accent(), palette.ink(), palette.muted(), palette.accent());
  }

  private static int columns(int figures, float width) {
    if (width < 300) {
      return Math.min(2, figures);
    }
    return figures <= 4 ? figures : figures % 4 == 0 || figures > 6 && figures % 3 != 0 ? 4 : 3;
  }

  /** One size for all numerals, so that they stand as a family; the longest decides. */
  private float numeralSize(List<Block.KeyFigure> figures) {
    TextStyle usual = print.styles().numeral();
    TextStyle wanted = usual.at(usual.size() * (columns <= 3 ? 1.2f : 1) * larger);
    float widest = 1;
    for (Block.KeyFigure figure : figures) {
      widest = Math.max(widest, wanted.width(figure.value()));
    }
    return wanted.size() * Math.min(1, column / widest);
  }

  private Tile tile(Block.KeyFigure figure, float size) {
    Styles styles = print.styles();
    TextStyle numeral = styles.numeral().at(size).in(colours.numeral());
    String value = print.glyphs().printable(figure.value(), numeral.font());
    return new Tile(
        value,
        numeral,
        print.lines(figure.label(), label(), column),
        figure.note().isEmpty() ? List.of() : print.lines(figure.note(), note(), column));
  }

  private TextStyle label() {
    TextStyle usual = print.styles().numeralLabel();
    return usual.at(usual.size() * (1 + (larger - 1) / 2));
  }

  private TextStyle note() {
    TextStyle usual = print.styles().note();
    return usual.at(usual.size() * (1 + (larger - 1) / 2));
  }

  private float height(Tile tile) {
    float words = tile.label().size() * label().leading();
    float note = tile.note().isEmpty() ? 0 : 3 + tile.note().size() * note().leading();
    return ABOVE + tile.numeral().leading() + 4 + words + note;
  }

  private List<List<Tile>> rows() {
    List<List<Tile>> rows = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i += columns) {
      rows.add(tiles.subList(i, Math.min(tiles.size(), i + columns)));
    }
    return rows;
  }

  private float height(List<Tile> row) {
    return (float) row.stream().mapToDouble(this::height).max().orElse(0);
  }

  @Override
  public float height() {
    double all = rows().stream().mapToDouble(row -> height(row) + BELOW).sum();
    return (float) all - BELOW;
  }

  @Override
  public void set(int page, float x, float top) {
    PageInk ink = print.ink(page);
    TagTreePointer grid = print.structure().addTag("Div");
    float y = top;
    for (List<Tile> row : rows()) {
      for (int i = 0; i < row.size(); i++) {
        set(ink, grid, row.get(i), x + i * (column + GAP), y);
      }
      y -= height(row) + BELOW;
    }
  }

  private void set(PageInk ink, TagTreePointer grid, Tile tile, float x, float top) {
    ink.artifact(() -> ink.surface(colours.rule(), x, top, column, 1.4f));
    TagTreePointer words = new TagTreePointer(grid).addTag("P");
    TextStyle label = label().in(colours.label());
    float numeralTop = top - ABOVE;
    float labelTop = numeralTop - tile.numeral().leading() - 4;
    ink.tagged(
        words,
        () -> {
          float baseline = numeralTop - tile.numeral().baseline();
          ink.text(tile.value() + " ", tile.numeral(), x - tile.numeral().size() * 0.04f, baseline);
          ink.lines(tile.label(), label, x, labelTop, column, PageInk.Side.LEFT);
        });
    if (!tile.note().isEmpty()) {
      float noteTop = labelTop - tile.label().size() * label.leading() - 3;
      TagTreePointer remark = new TagTreePointer(grid).addTag("P");
      ink.tagged(
          remark,
          () ->
              ink.lines(
                  tile.note(), note().in(colours.note()), x, noteTop, column, PageInk.Side.LEFT));
    }
  }
}
