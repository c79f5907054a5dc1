package org.bilan.report.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.formats.Printed;
import org.bilan.report.formats.Subject;
import org.bilan.report.texts.FormatCall;
import org.bilan.report.texts.Reference;
import org.bilan.report.texts.Template;
import org.bilan.report.texts.TemplateNode;

/** Prints templates: values take the place of bindings, and conditions choose. */
public final class Printer {

  /** What stands for a value that is missing or withheld: <i>non communiqué</i>. */
  public static final String MISSING = "n.\u00A0c.";

  /** What follows a value that rests on few answers. */
  public static final String SMALL = "*";

  private final BoundValues values;
  private final Tests tests;
  private final Formats formats;
  private final Subjects subjects;
  private final DiagnosticSink problems;

  /** Over these values. */
  public Printer(BoundValues values, Formats formats, Subjects subjects, DiagnosticSink problems) {
    this.values = values;
    this.tests = new Tests(values);
    this.formats = formats;
    this.subjects = subjects;
    this.problems = problems;
  }

  /** Prints a template. */
  public Rendered print(Template template) {
    Rendered out = new Rendered();
    print(template.nodes(), out, Set.of());
    return out.withoutConditions();
  }

  private void print(List<TemplateNode> nodes, Rendered out, Set<String> guards) {
    for (TemplateNode node : nodes) {
      if (node instanceof TemplateNode.Literal literal) {
        out.literal(literal.text(), literal.offset());
      } else if (node instanceof TemplateNode.Fixed fixed) {
        out.run(new Rendered.Run(fixed.text(), Optional.empty()), fixed.offset());
      } else if (node instanceof TemplateNode.Binding binding) {
        print(binding, out, guards);
      } else if (node instanceof TemplateNode.When when) {
        print(when, out, guards);
      }
    }
  }

  private void print(TemplateNode.When when, Rendered out, Set<String> guards) {
    if (!when.alone()) {
      out.condition(when.offset());
    }
    Set<String> inside = new HashSet<>(guards);
    for (int i = 0; i < when.branches().size(); i++) {
      TemplateNode.Branch branch = when.branches().get(i);
      Tests.guarded(branch.test()).forEach(inside::add);
      Optional<Boolean> holds = tests.holds(branch.test());
      if (holds.isEmpty() && isUndecided(when, i)) {
        return;
      }
      if (holds.orElse(false)) {
        print(branch.nodes(), out, inside);
        return;
      }
    }
    print(when.otherwise(), out, inside);
  }

  /**
   * Whether nothing can be printed, since a test hangs on a value that is missing: what comes after
   * would be printed as if the test were false. A later branch that only asks whether there is a
   * value shows that the author has thought of it.
   */
  private boolean isUndecided(TemplateNode.When when, int index) {
    Set<String> asked =
        when.branches().stream()
            .skip(index + 1)
            .flatMap(later -> Tests.asked(later.test()).stream())
            .collect(Collectors.toSet());
    List<Reference> without =
        tests.undeciding(when.branches().get(index).test()).stream()
            .filter(reference -> !asked.contains(reference.toString()))
            .toList();
    without.forEach(
        reference ->
            problems.report(
                Diagnostic.warning(
                    "report.test-without-value", reference.place(), reference.toString())));
    return !without.isEmpty();
  }

  private void print(TemplateNode.Binding binding, Rendered out, Set<String> guards) {
    Optional<Operand> operand = values.find(binding.reference());
    if (operand.isEmpty()) {
      return;
    }
    String text = text(binding, operand.get(), guards);
    if (out.opensSentence() && !text.isEmpty()) {
      text = text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
    String id = binding.reference().id();
    out.run(new Rendered.Run(text, Optional.of(id)), binding.offset());
  }

  private String text(TemplateNode.Binding binding, Operand operand, Set<String> guards) {
    boolean label = binding.format().filter(call -> call.name().equals("label")).isPresent();
    if (operand.isNothing() && !label) {
      String name = binding.reference().toString();
      if (!guards.contains(name)) {
        String code = operand.isEmptyRanking() ? "report.ranking-empty" : "report.value-missing";
        problems.report(Diagnostic.warning(code, binding.place(), name));
      }
      return MISSING;
    }
    String printed = printed(binding, operand);
    return operand.small() && !label ? printed + SMALL : printed;
  }

  private String printed(TemplateNode.Binding binding, Operand operand) {
    return binding
        .format()
        .map(call -> formatted(binding, call, operand))
        .orElseGet(() -> PlainFormat.print(operand));
  }

  private String formatted(TemplateNode.Binding binding, FormatCall call, Operand operand) {
    Optional<Format> format =
        formats.find(call.name()).filter(f -> f.takes().test(call.arguments()));
    if (format.isEmpty()) {
      return PlainFormat.print(operand);
    }
    if (!format.get().suits().test(Subject.of(operand))) {
      refuse(format.get(), call, operand);
      return PlainFormat.print(operand);
    }
    Printed printed = format.get().print(operand, call.arguments());
    printed.finding().ifPresent(finding -> problems.report(finding.at(binding.place())));
    return printed.text();
  }

  /** Told once: what could be known without rows was told by the check. */
  private void refuse(Format format, FormatCall call, Operand operand) {
    boolean told = !format.suits().test(subjects.of(operand.id()));
    if (!told) {
      problems.report(Refusals.of(format, call, operand.id(), Subject.of(operand)));
    }
  }
}
