package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block.KeyFigure;
import org.bilan.api.output.Look.OpenerStyle;

/**
 * Many key figures as a poster: the first very large, the others in rows, on a ground of colour
 * that reaches over the sides and the foot of the page. Its sizes are those that fill the page.
 */
final class Poster {

  /** From so many figures on, they make a poster. */
  private static final int MANY = 7;

  private static final float[] SCALES = {1.3f, 1.2f, 1.1f, 1, 0.92f, 0.85f, 0.78f};
  private static final float BLEED = 8;
  private static final float OVER = 26;
  private static final float LEAST_BETWEEN = 12;
  private static final float MOST_BETWEEN = 34;
  private static final float GUTTER = 22;
  private static final float UNDER_RULE = 8;

  private final Print print;
  private final Place place;
  private final KeyFigure first;
  private final List<List<KeyFigure>> rows = new ArrayList<>();
  private final int columns;
  private final DeviceRgb ground;
  private final DeviceRgb ink;

  Poster(Print print, List<KeyFigure> figures, Place place) {
    this.print = print;
    this.place = place;
    this.first = figures.get(0);
    List<KeyFigure> others = figures.subList(1, figures.size());
    this.columns = others.size() % 4 == 0 ? 4 : 3;
    for (int i = 0; i < others.size(); i += columns) {
      rows.add(others.subList(i, Math.min(others.size(), i + columns)));
    }
    this.ground = ground(print);
    this.ink = ink(print);
  }

  private static boolean blocks(Print print) {
    return print.look().furniture().openers() == OpenerStyle.BLOCK;
  }

  private static DeviceRgb ground(Print print) {
    return blocks(print) ? print.palette().accent() : print.palette().cover();
  }

  /** The colour of what is set on posters. */
  static DeviceRgb ink(Print print) {
    return blocks(print) ? print.palette().on(ground(print)) : print.palette().coverInk();
  }

  static boolean suits(List<KeyFigure> figures) {
    return figures.size() >= MANY;
  }

  /** The colour of what is set on it. */
  DeviceRgb ink() {
    return ink;
  }

  /** The least height that it needs on a page. */
  float least() {
    return OVER + height(SCALES[SCALES.length - 1]) + rows.size() * LEAST_BETWEEN;
  }

  private float height(float scale) {
    float height = new Figure(first, scale, true).height();
    for (List<KeyFigure> row : rows) {
      height += height(row, scale);
    }
    return height;
  }

  private float height(List<KeyFigure> row, float scale) {
    float under = 0;
    for (KeyFigure each : row) {
      Figure figure = new Figure(each, scale, false);
      under = Math.max(under, figure.height() - figure.over());
    }
    return UNDER_RULE + over(row, scale) + under;
  }

  /** The height of words over numerals, which all stand on one line. */
  private float over(List<KeyFigure> row, float scale) {
    float over = 0;
    for (KeyFigure figure : row) {
      over = Math.max(over, new Figure(figure, scale, false).over());
    }
    return over;
  }

  private float scale(float room) {
    for (float scale : SCALES) {
      if (height(scale) + rows.size() * LEAST_BETWEEN * scale <= room) {
        return scale;
      }
    }
    return SCALES[SCALES.length - 1];
  }

  /** Sets it from a height to the foot of a page. */
  void set(int page, float top) {
    PageInk on = print.ink(page);
    on.artifact(() -> ground(on, top));
    float room = top - OVER - Sheet.BOTTOM;
    float scale = scale(room);
    float left = (room - height(scale)) / rows.size();
    float between = Math.max(LEAST_BETWEEN, Math.min(MOST_BETWEEN, left));
    TagTreePointer grid = print.structure().addTag("Div");
    float y = top - OVER - Math.max(0, left - between) * rows.size() / 2;
    Figure hero = new Figure(first, scale, true);
    hero.set(on, grid, Sheet.LEFT, y);
    print.marks().figure(first.indicator(), place, page, Sheet.LEFT, y, Sheet.FULL, hero.height());
    y -= hero.height() + between;
    for (List<KeyFigure> row : rows) {
      set(on, grid, row, scale, y);
      mark(page, row, y, height(row, scale));
      y -= height(row, scale) + between;
    }
  }

  private void ground(PageInk on, float top) {
    float width = Sheet.WIDTH + 2 * BLEED;
    on.canvas().saveState().rectangle(-BLEED, -BLEED, width, top + BLEED).clip().endPath();
    on.surface(ground, -BLEED, top, width, top + BLEED);
    if (print.look().furniture().openers() == OpenerStyle.BLOCK) {
      on.rings(ink, ground, print.palette().cover(), Sheet.WIDTH - 84, top - 78, 0.85f);
    } else {
      int edition = print.document().info().edition();
      Skyline.set(on, print.palette(), edition, 0, top * 0.92f);
    }
    on.canvas().restoreState();
  }

  private void set(PageInk on, TagTreePointer grid, List<KeyFigure> row, float scale, float top) {
    DeviceRgb rule = Palette.mix(ink, ground, 0.45);
    float over = over(row, scale);
    for (int i = 0; i < row.size(); i++) {
      float x = Sheet.LEFT + i * (column() + GUTTER);
      on.artifact(() -> on.rule(rule, 0.8f, x, top, column()));
      Figure figure = new Figure(row.get(i), scale, false);
      figure.set(on, grid, x, top - UNDER_RULE - over + figure.over());
    }
  }

  private void mark(int page, List<KeyFigure> row, float top, float height) {
    for (int i = 0; i < row.size(); i++) {
      float x = Sheet.LEFT + i * (column() + GUTTER);
      print.marks().figure(row.get(i).indicator(), place, page, x, top, column(), height);
    }
  }

  private float column() {
    return (Sheet.FULL - GUTTER * (columns - 1)) / columns;
  }

  /** A figure, measured: the words over the numeral, the numeral, its label and its note. */
  private final class Figure {

    private final String before;
    private final String value;
    private final TextStyle numeral;
    private final TextStyle labelStyle;
    private final TextStyle noteStyle;
    private final List<String> label;
    private final List<String> note;

    Figure(KeyFigure figure, float scale, boolean large) {
      Styles styles = print.styles();
      float width = large ? Sheet.FULL * 0.66f : column();
      Numeral printed = Numeral.of(figure.value());
      TextStyle wanted = styles.display((large ? 92 : 32) * scale, ink).withLeading(0);
      this.value = print.glyphs().printable(printed.value(), wanted.font());
      float fits = Math.min(1, width / Math.max(1, wanted.width(value)));
      this.numeral = styles.display(wanted.size() * fits, ink);
      this.labelStyle = styles.display((large ? 15 : 9.6f) * Math.min(1.1f, scale), ink);
      this.noteStyle = styles.note().in(Palette.mix(ink, ground, 0.8));
      this.before = print.glyphs().printable(printed.before(), noteStyle.font());
      this.label = print.lines(figure.label(), labelStyle.withLeading(labelLeading()), width);
      this.note =
          figure.note().isEmpty() ? List.of() : print.lines(figure.note(), noteStyle, width);
    }

    private float labelLeading() {
      return labelStyle.size() * 1.3f;
    }

    private float over() {
      return before.isEmpty() ? 0 : noteStyle.leading() * 0.8f;
    }

    private float numeralHeight() {
      return numeral.size() * 0.95f;
    }

    float height() {
      return over()
          + numeralHeight()
          + label.size() * labelLeading()
          + note.size() * noteStyle.leading();
    }

    void set(PageInk on, TagTreePointer grid, float x, float top) {
      // The first strokes of large numerals stand a little in: they are moved to the edge.
      float edge = x - numeral.size() * 0.05f;
      float baseline = top - over() - numeral.size() * 0.74f;
      float labelTop = top - over() - numeralHeight();
      TextStyle words = labelStyle.withLeading(labelLeading());
      on.tagged(
          new TagTreePointer(grid).addTag("P"),
          () -> {
            if (!before.isEmpty()) {
              on.text(before + " ", noteStyle, x, top - noteStyle.size() * 0.8f);
            }
            on.text(value + " ", numeral, edge, baseline);
            on.lines(label, words, x, labelTop, Sheet.FULL, PageInk.Side.LEFT);
          });
      if (!note.isEmpty()) {
        float noteTop = labelTop - label.size() * labelLeading();
        on.tagged(
            new TagTreePointer(grid).addTag("P"),
            () -> on.lines(note, noteStyle, x, noteTop, Sheet.FULL, PageInk.Side.LEFT));
      }
    }
  }
}
