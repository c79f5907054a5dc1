package org.bilan.report.texts;

import java.util.ArrayList;
import java.util.List;

/** A {@code {when}} whose {@code {end}} is not reached yet. */
final class OpenWhen {

  private final boolean alone;
  private final boolean meant;
  private final int from;
  private final int to;
  private final List<TemplateNode.Branch> branches = new ArrayList<>();
  private List<TemplateNode> otherwise;

  OpenWhen(Test test, boolean alone, boolean meant, int from, int to) {
    this.alone = alone;
    this.meant = meant;
    this.from = from;
    this.to = to;
    branch(test);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether it is opened by another word than its own, and may be closed so too. */
  boolean isMeant() {
    return meant;
  }

  void branch(Test test) {
    branches.add(new TemplateNode.Branch(test, new ArrayList<>()));
  }

  boolean hasOtherwise() {
    return otherwise != null;
  }

  void otherwise() {
    otherwise = new ArrayList<>();
  }

  void add(TemplateNode node) {
    List<TemplateNode> target =
        hasOtherwise() ? otherwise : branches.get(branches.size() - 1).nodes();
    target.add(node);
  }

  TemplateNode.When node() {
    return new TemplateNode.When(
        List.copyOf(branches), hasOtherwise() ? List.copyOf(otherwise) : List.of(), alone, from);
  }
}
