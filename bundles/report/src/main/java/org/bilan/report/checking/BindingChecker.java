package org.bilan.report.checking;

import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Formula;
import org.bilan.report.binding.Names;
import org.bilan.report.binding.Nearest;
import org.bilan.report.binding.Refusals;
import org.bilan.report.binding.Subjects;
import org.bilan.report.binding.Tests;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Subject;
import org.bilan.report.texts.FormatCall;
import org.bilan.report.texts.Meant;
import org.bilan.report.texts.Reference;
import org.bilan.report.texts.Template;
import org.bilan.report.texts.TemplateNode;
import org.bilan.report.texts.Test;

/** Checks the names, formats and arguments of bindings. */
final class BindingChecker {

  private final Names names;
  private final Subjects subjects;
  private final Formats formats;
  private final DiagnosticSink problems;

  BindingChecker(Names names, Formats formats, DiagnosticSink problems) {
    this.names = names;
    this.subjects = new Subjects(names);
    this.formats = formats;
    this.problems = problems;
  }

  void check(Template template) {
    template.visit(
        node -> {
          if (node instanceof TemplateNode.Binding binding) {
            check(binding);
          } else if (node instanceof TemplateNode.When when) {
            when.branches().forEach(branch -> check(branch.test()));
          }
        });
  }

  private void check(TemplateNode.Binding binding) {
    if (isKeyword(binding)) {
      return;
    }
    boolean known = isFigure(binding.reference());
    binding.format().ifPresent(call -> check(call, binding.reference(), known));
  }

  /** A word that stands alone, bears no name and is near one of those of conditions. */
  private boolean isKeyword(TemplateNode.Binding binding) {
    Reference reference = binding.reference();
    boolean alone = binding.format().isEmpty() && reference.from() == Reference.From.HERE;
    Optional<Meant> meant =
        alone && !names.knows(reference.id()) ? Meant.alone(reference.id()) : Optional.empty();
    meant.ifPresent(
        word ->
            problems.report(
                Diagnostic.error("report.keyword-meant", reference.place(), reference.id())
                    .suggesting(word.suggestion())));
    return meant.isPresent();
  }

  private void check(Test test) {
    Tests.references(test).forEach(this::isKnown);
    comparisons(test);
  }

  /** Breakdowns can be asked for ({@code has}), not compared. */
  private void comparisons(Test test) {
    Tests.inside(test).forEach(this::comparisons);
    if (test instanceof Test.Compare compare) {
      isNoBreakdown(compare.reference());
    } else if (test instanceof Test.CompareTwo compare) {
      isNoBreakdown(compare.reference());
      isNoBreakdown(compare.other());
    } else if (test instanceof Test.Is is) {
      isNoBreakdown(is.reference());
    }
  }

  private boolean isFigure(Reference reference) {
    return isKnown(reference) && isNoBreakdown(reference);
  }

  private boolean isKnown(Reference reference) {
    if (names.knows(reference.id())) {
      return true;
    }
    problems.report(
        Diagnostic.error("report.no-indicator", reference.place(), reference.id())
            .suggesting(Nearest.of(reference.id(), names.all())));
    return false;
  }

  private boolean isNoBreakdown(Reference reference) {
    boolean breakdown =
        names
            .indicator(reference.id())
            .filter(indicator -> indicator.kind() == Formula.Kind.BREAKDOWN)
            .isPresent();
    if (breakdown) {
      problems.report(
          Diagnostic.error("report.breakdown-in-text", reference.place(), reference.id()));
    }
    return !breakdown;
  }

  private void check(FormatCall call, Reference reference, boolean known) {
    Format format = formats.find(call.name()).orElse(null);
    if (format == null) {
      problems.report(
          Diagnostic.error("report.no-format", call.place(), call.name())
              .suggesting(
                  FrenchFormats.meant(call.name())
                      .orElseGet(() -> Suggestion.among(call.name(), formats.names()))));
    } else if (!format.takes().test(call.arguments())) {
      problems.report(
          Diagnostic.error("report.format-arguments", call.place(), call.name(), format.usage()));
    } else if (known) {
      Subject subject = subjects.of(reference.id());
      if (!format.suits().test(subject)) {
        problems.report(Refusals.of(format, call, reference.id(), subject));
      }
    }
  }
}
