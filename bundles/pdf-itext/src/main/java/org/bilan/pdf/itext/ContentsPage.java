package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.output.Look.OpenerStyle;

/**
 * The contents. Their pages are reserved where the block stands, for their height follows from the
 * headings alone, and filled once all pages are known.
 */
final class ContentsPage {

  private static final float NUMBERS = 34;
  private static final float TITLE_SPACE = 34;
  private static final float[] CLOSENESS = {1, 0.92f, 0.84f, 0.78f, 0.73f};

  private final Print print;
  private final Block.Contents block;
  private final List<Line> lines;
  private final List<Integer> breaks = new ArrayList<>();
  private final TextStyle title;
  private final TagTreePointer contents;
  private final int firstPage;

  private record Line(Block.Heading heading, List<String> words, TextStyle style, float above) {

    float height() {
      return above + words.size() * style.leading();
    }
  }

  /** Reserves the pages that the headings of a document need. */
  ContentsPage(Print print, Flow flow, Headings headings, Block.Contents block) {
    this.print = print;
    this.block = block;
    TextStyle heading = print.styles().heading(1);
    this.title = block() ? heading.in(print.palette().coverInk()) : heading;
    this.lines = lines();
    breakPages();
    this.firstPage = flow.reserve(breaks.size() + 1);
    headings.add(new Headings.Entry(1, "", words(), "", firstPage, Sheet.TOP));
    setTitle(print.structure().addTag("H1"));
    this.contents = print.structure().addTag("TOC");
  }

  private String words() {
    return block.title().isEmpty() ? print.words().of("contents") : block.title();
  }

  /** The lines, closer where that saves a second page of a few lines. */
  private List<Line> lines() {
    for (float closeness : CLOSENESS) {
      List<Line> closer = lines(closeness);
      double height = closer.stream().mapToDouble(Line::height).sum();
      if (height <= firstDepth()) {
        return closer;
      }
    }
    return lines(1);
  }

  private List<Line> lines(float closeness) {
    List<Line> lines = new ArrayList<>();
    Styles styles = print.styles();
    for (Block each : print.document().blocks()) {
      if (each instanceof Block.Heading heading && heading.level() <= 2) {
        boolean part = heading.level() == 1;
        TextStyle usual = part ? styles.caption().at(styles.body().size() * 1.15f) : styles.body();
        TextStyle style =
            usual.at(usual.size() * (1 + closeness) / 2).withLeading(usual.leading() * closeness);
        float above = part && !lines.isEmpty() ? styles.space() * 1.8f : styles.space() * 0.35f;
        List<String> words = print.lines(heading.plainText(), style, Sheet.MEASURE - NUMBERS - 12);
        lines.add(new Line(heading, words, style, above * closeness * closeness));
      }
    }
    return lines;
  }

  private float firstDepth() {
    return Sheet.DEPTH - title.leading() - TITLE_SPACE - 26;
  }

  private void breakPages() {
    float left = firstDepth();
    for (int i = 0; i < lines.size(); i++) {
      boolean endsWithPart =
          i + 1 < lines.size()
              && lines.get(i).heading().level() == 1
              && lines.get(i + 1).heading().level() == 2;
      float needed = lines.get(i).height() + (endsWithPart ? lines.get(i + 1).height() : 0);
      if (needed > left) {
        breaks.add(i);
        left = Sheet.DEPTH;
      }
      left -= lines.get(i).height();
    }
  }

  private void setTitle(TagTreePointer heading) {
    PageInk ink = print.ink(firstPage);
    ink.artifact(() -> ground(ink));
    float baseline = Sheet.TOP - 26 - title.baseline();
    ink.tagged(heading, () -> ink.text(words(), title, Sheet.MAIN, baseline));
  }

  private void ground(PageInk ink) {
    Palette palette = print.palette();
    if (block()) {
      BlockOpener.ground(ink, palette, Sheet.TOP - 26 - title.leading() - 18);
    } else {
      HeadingSetter.plain(print, ink, Sheet.LEFT, Sheet.TOP);
    }
  }

  private boolean block() {
    return print.look().furniture().openers() == OpenerStyle.BLOCK;
  }

  /** Fills the pages, once those of all headings are known. */
  void fill(Headings headings) {
    int page = firstPage;
    float top = Sheet.TOP - 26 - title.leading() - TITLE_SPACE;
    for (int i = 0; i < lines.size(); i++) {
      if (breaks.contains(i)) {
        page++;
        top = Sheet.TOP;
      }
      Line line = lines.get(i);
      int on = page;
      float from = top;
      headings.entry(line.heading()).ifPresent(entry -> set(line, entry, on, from));
      top -= line.height();
    }
  }

  private void set(Line line, Headings.Entry entry, int page, float top) {
    PageInk ink = print.ink(page);
    float first = top - line.above();
    float last = first - (line.words().size() - 1) * line.style().leading();
    TagTreePointer link =
        new TagTreePointer(contents).addTag("TOCI").addTag("Reference").addTag("Link");
    TextStyle words = line.style();
    ink.tagged(
        link,
        () -> {
          if (!line.heading().number().isEmpty()) {
            TextStyle number = words.in(print.palette().accent());
            ink.text(
                line.heading().number() + " ", number, Sheet.MAIN - 40, first - words.baseline());
          }
          ink.lines(line.words(), words, Sheet.MAIN, first, Sheet.MEASURE, PageInk.Side.LEFT);
        });
    leaders(ink, line, last);
    String number = String.valueOf(entry.page());
    float x = Sheet.RIGHT - words.width(number);
    ink.tagged(
        link, () -> ink.text(" " + number, words, x - words.width(" "), last - words.baseline()));
    annotate(
        ink,
        link,
        entry,
        new Rectangle(
            Sheet.MAIN - 40,
            last - words.leading(),
            Sheet.RIGHT - Sheet.MAIN + 40,
            first - last + words.leading()));
  }

  private void leaders(PageInk ink, Line line, float top) {
    float dot = print.styles().body().size() * 0.5f;
    String words = line.words().get(line.words().size() - 1).stripTrailing();
    float from = Sheet.MAIN + line.style().width(words) + 8;
    float to = Sheet.RIGHT - NUMBERS + 8;
    int first = (int) Math.ceil(from / dot);
    int last = (int) Math.ceil(to / dot) - 1;
    float y = top - line.style().baseline() + 0.6f;
    if (last >= first) {
      ink.artifact(() -> ink.dots(print.palette().plain(), first * dot, last * dot, dot, y));
    }
  }

  private void annotate(PageInk ink, TagTreePointer link, Headings.Entry entry, Rectangle area) {
    PdfLinkAnnotation annotation =
        Inlines.annotation(
            area, entry.title() + ", " + print.words().of("page") + " " + entry.page());
    annotation.setDestination(
        PdfDestination.makeDestination(print.destination(entry.page(), entry.top())));
    link.setPageForTagging(ink.page());
    link.addAnnotationTag(annotation);
    ink.page().addAnnotation(-1, annotation, false);
  }
}
