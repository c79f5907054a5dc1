package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Inline;

/** Sets runs of text in a paragraph. */
final class Inlines {

  private final Print print;

  Inlines(Print print) {
    this.print = print;
  }

  /** A paragraph in a style. */
  Paragraph paragraph(List<Inline> text, TextStyle style, Place place) {
    Paragraph paragraph = empty(style);
    fill(paragraph, text, style, place);
    return paragraph;
  }

  /** Adds runs to a paragraph. */
  void fill(Paragraph paragraph, List<Inline> text, TextStyle style, Place place) {
    for (Inline inline : JoinedRuns.of(text)) {
      add(paragraph, inline, style, place);
    }
  }

  static Paragraph empty(TextStyle style) {
    return new Paragraph()
        .setFont(style.font())
        .setFontSize(style.size())
        .setFontColor(style.colour())
        .setFixedLeading(style.leading())
        .setMargin(0);
  }

  private void add(Paragraph paragraph, Inline inline, TextStyle style, Place place) {
    if (inline instanceof Inline.Text text) {
      runs(paragraph, text.text(), text.style(), style);
    } else if (inline instanceof Inline.Link link) {
      paragraph.add(link(link, style, place));
    } else if (inline instanceof Inline.Note note) {
      paragraph.add(call(note, style));
    }
  }

  private void runs(Paragraph paragraph, String text, Inline.Style how, TextStyle style) {
    Styles styles = print.styles();
    TextStyle set =
        switch (how) {
          case PLAIN -> style;
          case EMPHASIS -> style.with(styles.slanted(style));
          case STRONG -> style.with(styles.strong(style));
        };
    for (int start = 0; start < text.length(); ) {
      int end = Superscripts.runEnd(text, start);
      paragraph.add(run(text.substring(start, end), set));
      start = end;
    }
  }

  /** A run of letters that are all raised, or none. */
  private Text run(String text, TextStyle set) {
    if (Superscripts.has(text.charAt(0))) {
      Text raised = new Text(Superscripts.plain(text)).setFont(set.font());
      return raised.setFontSize(set.raised().size()).setTextRise(set.rise());
    }
    return new Text(print.glyphs().printable(text, set.font())).setFont(set.font());
  }

  /** The raised number of a note, which leads to it. */
  private Text call(Inline.Note note, TextStyle style) {
    String number = String.valueOf(note.number());
    PdfLinkAnnotation annotation =
        annotation(new Rectangle(0, 0), print.words().numbered("note", note.number()));
    annotation.setAction(PdfAction.createGoTo(target(note)));
    Link call = new Link(number, annotation);
    call.setFont(style.font()).setFontSize(style.size() * 0.68f).setTextRise(style.size() * 0.34f);
    return call.setFontColor(print.palette().accent());
  }

  /** The target of the call of a note, which no heading, figure or table bears. */
  static String target(Inline.Note note) {
    return "note:" + note.number();
  }

  private Text link(Inline.Link link, TextStyle style, Place place) {
    String text = print.glyphs().printable(link.text(), style.font());
    boolean inside = link.target().startsWith("#");
    if (inside && !print.anchors().has(link.target().substring(1))) {
      print
          .problems()
          .report(Diagnostic.warning("pdf.no-target", place, link.text(), link.target()));
      return new Text(text);
    }
    PdfLinkAnnotation annotation = annotation(new Rectangle(0, 0), text);
    annotation.setAction(
        inside
            ? PdfAction.createGoTo(link.target().substring(1))
            : PdfAction.createURI(link.target()));
    Link set = new Link(text, annotation);
    set.setFontColor(print.palette().accent());
    return set;
  }

  /** A link that is printed, has no frame, and says where it leads. */
  static PdfLinkAnnotation annotation(Rectangle area, String says) {
    PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
    annotation.setFlags(PdfAnnotation.PRINT);
    annotation.setBorder(new com.itextpdf.kernel.pdf.PdfArray(new float[] {0, 0, 0}));
    annotation.setContents(new PdfString(says, "UnicodeBig"));
    return annotation;
  }
}
