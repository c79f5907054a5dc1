package org.bilan.report.binding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.data.NormalForm;
import org.bilan.api.indicator.Value;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.texts.Reference;
import org.bilan.report.texts.Test;

/** Evaluates the tests of {@code {when}}. A comparison with a missing value is false. */
public final class Tests {

  private final BoundValues values;

  /** Over these values. */
  public Tests(BoundValues values) {
    this.values = values;
  }

  /** Whether a test holds. */
  public boolean holds(Test test) {
    if (test instanceof Test.All all) {
      return all.tests().stream().allMatch(this::holds);
    }
    if (test instanceof Test.Any any) {
      return any.tests().stream().anyMatch(this::holds);
    }
    if (test instanceof Test.Not not) {
      return !holds(not.test());
    }
    if (test instanceof Test.Has has) {
      return values.has(has.reference());
    }
    return test instanceof Test.National || test instanceof Test.Regional
        ? values.isNational() == (test instanceof Test.National)
        : compares(test);
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

  /** The names a test speaks of. */
  public static Stream<Reference> references(Test test) {
    if (test instanceof Test.All all) {
      return all.tests().stream().flatMap(Tests::references);
    }
    if (test instanceof Test.Any any) {
      return any.tests().stream().flatMap(Tests::references);
    }
    if (test instanceof Test.Not not) {
      return references(not.test());
    }
    if (test instanceof Test.Has has) {
      return Stream.of(has.reference());
    }
    if (test instanceof Test.Compare compare) {
      return Stream.of(compare.reference());
    }
    if (test instanceof Test.CompareTwo compare) {
      return Stream.of(compare.reference(), compare.other());
    }
    return test instanceof Test.Is is ? Stream.of(is.reference()) : Stream.empty();
  }

  /** The names whose value a {@code has} around makes sure of, or at least thinks of. */
  static Stream<String> guarded(Test test) {
    if (test instanceof Test.All all) {
      return all.tests().stream().flatMap(Tests::guarded);
    }
    if (test instanceof Test.Any any) {
      return any.tests().stream().flatMap(Tests::guarded);
    }
    return test instanceof Test.Has has ? Stream.of(has.reference().toString()) : Stream.empty();
  }
}
