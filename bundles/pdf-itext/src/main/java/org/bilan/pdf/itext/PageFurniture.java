package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Running heads and feet, set as artifacts once the number of pages is known. */
final class PageFurniture {

  private static final float HEAD = Sheet.HEIGHT - 50;
  private static final float FOOT = 44;

  private final Print print;
  private final Headings headings;

  private record Foot(TextStyle plain, TextStyle strong, DeviceRgb rule) {}

  PageFurniture(Print print, Headings headings) {
    this.print = print;
    this.headings = headings;
  }

  /**
   * Sets those of every page but the covers.
   *
   * @param coloured the pages whose feet are coloured, and the colour of what is set there
   */
  void set(Set<Integer> covers, Map<Integer, DeviceRgb> coloured) {
    int pages = print.pdf().getNumberOfPages();
    for (int page = 1; page <= pages; page++) {
      if (covers.contains(page)) {
        continue;
      }
      PageInk ink = print.ink(page);
      Optional<Headings.Entry> part = headings.partOf(page);
      boolean opens = part.isPresent() && part.get().page() == page;
      if (print.look().furniture().runningHead() && part.isPresent() && !opens) {
        ink.artifact(() -> head(ink, part.get()));
      }
      int number = page;
      DeviceRgb colour = coloured.get(page);
      TextStyle plain = print.styles().furniture();
      TextStyle strong = print.styles().strongFurniture();
      Foot foot =
          colour == null
              ? new Foot(plain, strong, print.palette().rule())
              : new Foot(plain.in(colour), strong.in(colour), colour);
      ink.artifact(() -> foot(ink, number, pages, foot));
    }
  }

  private void head(PageInk ink, Headings.Entry part) {
    TextStyle strong = print.styles().strongFurniture().in(print.palette().accent());
    TextStyle plain = print.styles().furniture();
    if (!part.number().isEmpty()) {
      ink.text(part.number(), strong, Sheet.LEFT, HEAD);
    }
    String title = TextLines.of(part.text(), plain, Sheet.MEASURE).get(0).stripTrailing();
    ink.text(print.glyphs().printable(title, plain.font()), plain, Sheet.MAIN, HEAD);
    ink.rule(print.palette().rule(), 0.5f, Sheet.LEFT, HEAD - 8, Sheet.FULL);
  }

  private void foot(PageInk ink, int page, int pages, Foot foot) {
    TextStyle plain = foot.plain();
    TextStyle strong = foot.strong();
    ink.rule(foot.rule(), 0.5f, Sheet.LEFT, FOOT + 14, Sheet.FULL);
    String name = print.glyphs().printable(print.document().info().title(), plain.font());
    String shown = TextLines.of(name, plain, Sheet.MEASURE - 60).get(0).stripTrailing();
    ink.text(shown, plain, Sheet.MAIN, FOOT);
    ink.text(String.valueOf(print.document().info().edition()), strong, Sheet.LEFT, FOOT);
    String total = " / " + pages;
    String before = print.words().of("page") + " ";
    float x = Sheet.RIGHT - plain.width(total);
    ink.text(total, plain, x, FOOT);
    x -= strong.width(String.valueOf(page));
    ink.text(String.valueOf(page), strong, x, FOOT);
    ink.text(before, plain, x - plain.width(before), FOOT);
  }
}
