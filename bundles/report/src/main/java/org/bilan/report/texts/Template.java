package org.bilan.report.texts;

import java.util.List;
import java.util.function.Consumer;

/**
 * A text with its braces understood.
 *
 * @param source the text as written
 * @param nodes its pieces, in order
 */
public record Template(SourceText source, List<TemplateNode> nodes) {

  /** Copies the pieces. */
  public Template {
    nodes = List.copyOf(nodes);
  }

  /** Visits all pieces, those of all branches included, in the order of the text. */
  public void visit(Consumer<TemplateNode> visitor) {
    visit(nodes, visitor);
  }

  private static void visit(List<TemplateNode> nodes, Consumer<TemplateNode> visitor) {
    for (TemplateNode node : nodes) {
      visitor.accept(node);
      if (node instanceof TemplateNode.When when) {
        when.branches().forEach(branch -> visit(branch.nodes(), visitor));
        visit(when.otherwise(), visitor);
      }
    }
  }
}
