package org.bilan.compute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Identity;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.compute.rows.Decimals;

/** Verifies that figures which must be equal are. */
final class IdentityCheck {

  /** Enough digits for an author to see what differs. */
  private static final MathContext SHOWN = new MathContext(12);

  private final Evaluation evaluation;
  private final DiagnosticSink problems;

  IdentityCheck(Evaluation evaluation, DiagnosticSink problems) {
    this.evaluation = evaluation;
    this.problems = problems;
  }

  void verify(Identity identity) {
    List<String> unknown =
        java.util.stream.Stream.of(identity.left(), identity.right())
            .flatMap(formula -> FormulaParts.uses(formula).stream())
            .filter(id -> !evaluation.knows(id))
            .distinct()
            .toList();
    if (unknown.isEmpty()) {
      compare(identity, side(identity, identity.left()), side(identity, identity.right()));
    }
    for (String id : unknown) {
      problems.report(
          Diagnostic.error("compute.no-indicator", identity.place(), id)
              .suggesting(Suggestion.among(id, evaluation.ids())));
    }
  }

  private Result side(Identity identity, Formula formula) {
    Indicator side =
        new Indicator(
            "",
            identity.label(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            formula,
            identity.place());
    return evaluation.result(side).result();
  }

  private void compare(Identity identity, Result left, Result right) {
    if (isWithheld(left) || isWithheld(right)) {
      // What must not be published is not shown by a message either.
      return;
    }
    Value a = value(left);
    Value b = value(right);
    if (a.isMissing() || b.isMissing()) {
      problems.report(
          Diagnostic.warning(
              "compute.identity-unverified",
              identity.place(),
              identity.label(),
              Sentence.of(a.isMissing() ? identity.left() : identity.right())));
    } else if (!isEqual(a, b, identity.within())) {
      problems.report(broken(identity, a, b));
    }
  }

  private static boolean isWithheld(Result result) {
    return result instanceof Result.Figure figure && figure.flags().contains(Flag.WITHHELD);
  }

  private static Value value(Result result) {
    return result instanceof Result.Figure figure ? figure.value() : Value.missing();
  }

  private static boolean isEqual(Value a, Value b, BigDecimal within) {
    if (a.number().isEmpty() || b.number().isEmpty()) {
      return a.equals(b);
    }
    return difference(a, b).compareTo(within) <= 0;
  }

  private static BigDecimal difference(Value a, Value b) {
    return a.number().orElseThrow().subtract(b.number().orElseThrow()).abs();
  }

  private static Diagnostic broken(Identity identity, Value a, Value b) {
    boolean numbers = a.number().isPresent() && b.number().isPresent();
    return numbers
        ? Diagnostic.error(
            "compute.identity-broken",
            identity.place(),
            identity.label(),
            text(a),
            text(b),
            shown(difference(a, b)))
        : Diagnostic.error(
            "compute.identity-unequal", identity.place(), identity.label(), text(a), text(b));
  }

  private static String text(Value value) {
    if (value instanceof Value.Day day) {
      return day.value().toString();
    }
    if (value instanceof Value.Text text) {
      return text.value();
    }
    return value instanceof Value.Labels labels
        ? String.join(", ", labels.values())
        : shown(value.number().orElse(BigDecimal.ZERO));
  }

  private static String shown(BigDecimal number) {
    return Decimals.canonical(number.round(SHOWN)).toPlainString();
  }
}
