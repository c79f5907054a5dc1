package org.bilan.report.binding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.data.NormalForm;
import org.bilan.api.indicator.Value;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.texts.Reference;
import org.bilan.report.texts.Test;

/**
 * Evaluates the tests of {@code {when}}. A comparison with a figure that has no value is neither
 * true nor false, and neither is a test that hangs on it.
 */
public final class Tests {

  private final BoundValues values;

  /** Over these values. */
  public Tests(BoundValues values) {
    this.values = values;
  }

  /** Whether a test holds; empty where a value that it hangs on is missing. */
  public Optional<Boolean> holds(Test test) {
    if (test instanceof Test.All all) {
      return joined(all.tests(), false);
    }
    if (test instanceof Test.Any any) {
      return joined(any.tests(), true);
    }
    if (test instanceof Test.Not not) {
      return holds(not.test()).map(holds -> !holds);
    }
    if (test instanceof Test.Has has) {
      return Optional.of(values.has(has.reference()));
    }
    if (test instanceof Test.National || test instanceof Test.Regional) {
      return Optional.of(values.isNational() == (test instanceof Test.National));
    }
    return references(test).anyMatch(values::lacks)
        ? Optional.empty()
        : Optional.of(compares(test));
  }

  /** One test that has the deciding outcome is enough, whatever the others are. */
  private Optional<Boolean> joined(List<Test> tests, boolean deciding) {
    List<Optional<Boolean>> outcomes = tests.stream().map(this::holds).toList();
    if (outcomes.contains(Optional.of(deciding))) {
      return Optional.of(deciding);
    }
    return outcomes.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
  }

  /** The names without a value that leave a test undecided, each where it is written first. */
  List<Reference> undeciding(Test test) {
    Map<String, Reference> found = new LinkedHashMap<>();
    undeciding(List.of(test))
        .forEach(reference -> found.putIfAbsent(reference.toString(), reference));
    return List.copyOf(found.values());
  }

  private Stream<Reference> undeciding(List<Test> tests) {
    return tests.stream()
        .filter(test -> holds(test).isEmpty())
        .flatMap(
            test -> {
              List<Test> inside = inside(test);
              return inside.isEmpty() ? references(test).filter(values::lacks) : undeciding(inside);
            });
  }

  private boolean compares(Test test) {
    if (test instanceof Test.Compare compare) {
      return values
          .value(compare.reference())
          .flatMap(Value::number)
          .map(number -> compare.operator().accepts(number.compareTo(compare.number())))
          .orElse(false);
    }
    if (test instanceof Test.CompareTwo compare) {
      return rounded(compare.reference())
          .flatMap(one -> rounded(compare.other()).map(other -> one.compareTo(other)))
          .map(compare.operator()::accepts)
          .orElseGet(() -> isSame(compare));
    }
    Test.Is is = (Test.Is) test;
    return values.value(is.reference()).map(value -> isText(value, is.text())).orElse(false);
  }

  /** Whether two values that are no numbers are the same. */
  private boolean isSame(Test.CompareTwo compare) {
    return compare.operator() == Test.Operator.EQUAL
        && values
            .value(compare.reference())
            .filter(one -> values.value(compare.other()).filter(one::equals).isPresent())
            .isPresent();
  }

  private Optional<BigDecimal> rounded(Reference reference) {
    return values
        .find(reference)
        .filter(operand -> operand.value().number().isPresent())
        .map(PlainFormat::rounded);
  }

  private static boolean isText(Value value, String text) {
    Optional<String> written =
        value instanceof Value.Labels labels
            ? labels.values().stream().findFirst().filter(first -> labels.values().size() == 1)
            : Optional.of(value)
                .filter(v -> v instanceof Value.Text)
                .map(v -> ((Value.Text) v).value());
    return written.filter(w -> NormalForm.label(w).equals(NormalForm.label(text))).isPresent();
  }

  /** The tests that a test joins or denies. */
  public static List<Test> inside(Test test) {
    if (test instanceof Test.All all) {
      return all.tests();
    }
    if (test instanceof Test.Any any) {
      return any.tests();
    }
    return test instanceof Test.Not not ? List.of(not.test()) : List.of();
  }

  /** The names a test speaks of. */
  public static Stream<Reference> references(Test test) {
    if (test instanceof Test.Has has) {
      return Stream.of(has.reference());
    }
    if (test instanceof Test.Compare compare) {
      return Stream.of(compare.reference());
    }
    if (test instanceof Test.CompareTwo compare) {
      return Stream.of(compare.reference(), compare.other());
    }
    return test instanceof Test.Is is
        ? Stream.of(is.reference())
        : inside(test).stream().flatMap(Tests::references);
  }

  /** The names whose value a {@code has} around makes sure of, or at least thinks of. */
  static Stream<String> guarded(Test test) {
    if (test instanceof Test.Not) {
      return Stream.empty();
    }
    return test instanceof Test.Has has
        ? Stream.of(has.reference().toString())
        : inside(test).stream().flatMap(Tests::guarded);
  }

  /** The name that a test does nothing but ask for: {@code has x}, {@code not has x}. */
  static Optional<String> asked(Test test) {
    if (test instanceof Test.Not not) {
      return asked(not.test());
    }
    return test instanceof Test.Has has
        ? Optional.of(has.reference().toString())
        : Optional.empty();
  }
}
