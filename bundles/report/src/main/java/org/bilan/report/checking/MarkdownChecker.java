package org.bilan.report.checking;

import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.report.binding.Rendered;
import org.bilan.report.texts.SourceText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Refuses what a bilan does not take from Markdown. */
final class MarkdownChecker extends AbstractVisitor {

  private final Rendered rendered;
  private final SourceText source;
  private final DiagnosticSink problems;

  MarkdownChecker(Rendered rendered, SourceText source, DiagnosticSink problems) {
    this.rendered = rendered;
    this.source = source;
    this.problems = problems;
  }

  @Override
  public void visit(Image image) {
    refuse(image, "report.image-refused");
  }

  @Override
  public void visit(HtmlBlock html) {
    refuse(html, "report.html-refused");
  }

  @Override
  public void visit(HtmlInline html) {
    refuse(html, "report.html-refused");
  }

  @Override
  public void visit(Code code) {
    refuse(code, "report.code-refused");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    refuse(code, "report.code-refused");
  }

  @Override
  public void visit(ThematicBreak thematicBreak) {
    refuse(thematicBreak, "report.rule-refused");
  }

  @Override
  public void visit(BulletList list) {
    visitList(list);
  }

  @Override
  public void visit(OrderedList list) {
    visitList(list);
  }

  private void visitList(ListBlock list) {
    if (list.getParent().getParent() != null) {
      refuse(list, "report.list-in-block");
    }
    visitChildren(list);
  }

  private void refuse(Node node, String code) {
    int index =
        node.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).findFirst().orElse(0);
    int offset = rendered.offset(index);
    problems.report(Diagnostic.error(code, source.place(offset, offset + 1)));
  }
}
