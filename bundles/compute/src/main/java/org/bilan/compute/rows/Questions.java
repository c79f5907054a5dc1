package org.bilan.compute.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.formula.Formula.Aggregate;

/**
 * What an aggregate tells people answered, question by question: for each, the conditions and the
 * columns that make the groups it tells it of. How many answered a question, and where, is no
 * answer.
 *
 * @param asked what was asked: a column, or a condition on some
 * @param known the columns that are known of the people it is told of
 * @param among the conditions on the people it is told of
 * @param by the columns whose labels divide them
 */
record Questions(Asked asked, List<ColumnPath> known, List<Condition> among, List<ColumnPath> by) {

  /**
   * What was asked.
   *
   * @param columns the columns that hold the answers
   * @param condition the condition told of, where no label is
   */
  record Asked(List<ColumnPath> columns, Optional<Condition> condition) {}

  static List<Questions> of(Aggregate aggregate, Optional<ColumnPath> dividing) {
    return switch (aggregate.measure()) {
      case COUNT -> ofCount(aggregate, dividing);
      case SHARE -> List.of(ofShare(aggregate, dividing));
      case SHARES -> {
        List<ColumnPath> series = aggregate.by().subList(1, aggregate.by().size());
        yield List.of(
            new Questions(
                new Asked(List.of(aggregate.column().orElseThrow()), Optional.empty()),
                List.of(aggregate.column().orElseThrow()),
                joined(aggregate.where(), aggregate.among()),
                without(series, dividing)));
      }
      default ->
          List.of(
              new Questions(
                  new Asked(aggregate.column().stream().toList(), Optional.empty()),
                  aggregate.column().stream().toList(),
                  aggregate.where(),
                  without(aggregate.by(), dividing)));
    };
  }

  private static Questions ofShare(Aggregate aggregate, Optional<ColumnPath> dividing) {
    Condition condition = aggregate.condition().orElseThrow();
    List<ColumnPath> known = aggregate.among().isEmpty() ? columns(condition) : List.of();
    return new Questions(
        new Asked(columns(condition), Optional.of(condition)),
        known,
        joined(aggregate.where(), aggregate.among()),
        without(aggregate.by(), dividing));
  }

  /** How many gave several answers at once tells, of those who gave all but one, the last. */
  private static List<Questions> ofCount(Aggregate aggregate, Optional<ColumnPath> dividing) {
    List<Condition> where = aggregate.where().stream().flatMap(Questions::parts).toList();
    List<ColumnPath> by = without(aggregate.by(), dividing);
    List<Questions> questions = new ArrayList<>();
    for (Condition asked : where) {
      if (isAnswer(asked, dividing)) {
        List<ColumnPath> known = new ArrayList<>(columns(asked));
        known.addAll(by);
        questions.add(
            new Questions(
                new Asked(columns(asked), Optional.of(asked)),
                known,
                where.stream().filter(other -> other != asked).toList(),
                by));
      }
    }
    for (ColumnPath asked : by) {
      if (asked.part() != Part.ITEMS) {
        List<ColumnPath> others = by.stream().filter(other -> !other.equals(asked)).toList();
        List<ColumnPath> known = new ArrayList<>(List.of(asked));
        known.addAll(others);
        questions.add(
            new Questions(new Asked(List.of(asked), Optional.empty()), known, where, others));
      }
    }
    return questions;
  }

  /** Whether these conditions are more than that something is known. */
  boolean isRestricted(Optional<ColumnPath> dividing) {
    return among.stream().anyMatch(condition -> isAnswer(condition, dividing));
  }

  private static boolean isAnswer(Condition condition, Optional<ColumnPath> dividing) {
    return AggregateColumns.comparisons(condition)
        .filter(c -> c.test() != Test.IS_KNOWN && c.test() != Test.IS_BLANK)
        .anyMatch(c -> !dividing.equals(Optional.of(c.column())));
  }

  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof Condition.All all
        ? all.conditions().stream().flatMap(Questions::parts)
        : Stream.of(condition);
  }

  private static List<ColumnPath> columns(Condition condition) {
    return AggregateColumns.comparisons(condition)
        .filter(c -> c.test() != Test.IS_KNOWN && c.test() != Test.IS_BLANK)
        .map(Condition.Comparison::column)
        .distinct()
        .toList();
  }

  private static List<ColumnPath> without(List<ColumnPath> by, Optional<ColumnPath> dividing) {
    return by.stream().filter(column -> !dividing.equals(Optional.of(column))).toList();
  }

  private static List<Condition> joined(List<Condition> some, List<Condition> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
