package org.bilan.report.binding;

import java.util.List;
import java.util.Optional;
import org.bilan.report.texts.Template;
import org.bilan.report.texts.TemplateNode;

/** A template with all its branches one after the other, to look at what authors typed. */
public final class Flattened {

  private static final Rendered.Run NOTHING = new Rendered.Run("", Optional.empty());

  private Flattened() {}

  /** The text of all branches; each binding is a run without text. */
  public static Rendered of(Template template) {
    Rendered out = new Rendered();
    add(template.nodes(), out);
    return out;
  }

  private static void add(List<TemplateNode> nodes, Rendered out) {
    for (TemplateNode node : nodes) {
      if (node instanceof TemplateNode.Literal literal) {
        out.literal(literal.text(), literal.offset());
      } else if (node instanceof TemplateNode.When when) {
        when.branches().forEach(branch -> branch(branch.nodes(), when, out));
        branch(when.otherwise(), when, out);
      } else if (node instanceof TemplateNode.Binding binding) {
        out.run(NOTHING, binding.offset());
      } else if (node instanceof TemplateNode.Fixed fixed) {
        out.run(NOTHING, fixed.offset());
      }
    }
  }

  private static void branch(List<TemplateNode> nodes, TemplateNode.When when, Rendered out) {
    add(nodes, out);
    if (!when.alone()) {
      out.run(NOTHING, when.offset());
    }
  }
}
