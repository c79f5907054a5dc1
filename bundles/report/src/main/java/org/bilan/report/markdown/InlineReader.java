package org.bilan.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.document.Inline;
import org.bilan.report.binding.Rendered;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inlines of a Markdown block into runs of text. */
final class InlineReader extends AbstractVisitor {

  private final Rendered rendered;
  private final NoteCalls calls;
  private final List<Inline> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private Inline.Style style = Inline.Style.PLAIN;

  private InlineReader(Rendered rendered, NoteCalls calls) {
    this.rendered = rendered;
    this.calls = calls;
  }

  /** Makes notes of their calls. */
  interface NoteCalls {

    /** Where there are no notes. */
    NoteCalls NONE = call -> Optional.empty();

    /** The note of a call, if there is one. */
    Optional<Inline.Note> note(FootnoteReference call);
  }

  /** The runs under a node, blocks in it being joined by spaces. */
  static List<Inline> read(Node node, Rendered rendered, NoteCalls calls) {
    InlineReader reader = new InlineReader(rendered, calls);
    reader.visitChildren(node);
    reader.flush();
    return reader.runs;
  }

  @Override
  public void visit(Text text) {
    String literal = text.getLiteral();
    for (int i = 0; i < literal.length(); i++) {
      append(literal.charAt(i));
    }
  }

  private void append(char character) {
    Optional<Rendered.Run> run = rendered.run(character);
    if (run.isEmpty()) {
      pending.append(character);
    } else if (run.get().indicator().isEmpty()) {
      pending.append(run.get().text());
    } else {
      flush();
      runs.add(new Inline.Bound(run.get().text(), run.get().indicator().get(), style));
    }
  }

  private void flush() {
    if (!pending.isEmpty()) {
      runs.add(new Inline.Text(pending.toString(), style));
      pending.setLength(0);
    }
  }

  @Override
  public void visit(Code code) {
    visit(new Text(code.getLiteral()));
  }

  @Override
  public void visit(Image image) {
    // Refused by the check; its words are not printed.
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    pending.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    pending.append(' ');
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(emphasis, style == Inline.Style.STRONG ? style : Inline.Style.EMPHASIS);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    styled(emphasis, Inline.Style.STRONG);
  }

  private void styled(Node node, Inline.Style inside) {
    flush();
    Inline.Style outside = style;
    style = inside;
    visitChildren(node);
    flush();
    style = outside;
  }

  @Override
  public void visit(Link link) {
    flush();
    List<Inline> words = read(link, rendered, NoteCalls.NONE);
    String text = String.join("", words.stream().map(Inline::text).toList());
    runs.add(new Inline.Link(text, link.getDestination()));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference call) {
      flush();
      calls.note(call).ifPresent(runs::add);
    }
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof org.commonmark.node.Block && child.getPrevious() != null) {
        pending.append(' ');
      }
      child.accept(this);
    }
  }
}
