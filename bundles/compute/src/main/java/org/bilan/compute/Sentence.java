package org.bilan.compute;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.All;
import org.bilan.api.formula.Condition.Any;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Not;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Constant;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.formula.Weights;

/** Writes formulas as sentences, and conditions as scripts write them. */
final class Sentence {

  private Sentence() {}

  /** A condition: {@code manifestations.theme.is("Travailler")}. */
  static String of(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison.column() + "." + word(comparison) + arguments(comparison.operands());
    }
    if (condition instanceof Not not) {
      return of(not.condition()) + ".not()";
    }
    return condition instanceof All all
        ? chained(all.conditions(), "and")
        : chained(((Any) condition).conditions(), "or");
  }

  private static String word(Comparison comparison) {
    return switch (comparison.test()) {
      case IS -> "is";
      case IS_NOT -> "isNot";
      case IS_ANY_OF -> "isAnyOf";
      case BEGINS -> "begins";
      case OVER -> "over";
      case UNDER -> "under";
      case HAS -> "has";
      case IS_BLANK -> "isBlank";
      case IS_KNOWN -> "isKnown";
    };
  }

  private static String chained(List<Condition> conditions, String word) {
    String first = of(conditions.get(0));
    return conditions.stream()
        .skip(1)
        .map(c -> "." + word + "(" + of(c) + ")")
        .collect(Collectors.joining("", first, ""));
  }

  /** A formula: {@code count of manifestations by manifestations.theme}. */
  static String of(Formula formula) {
    if (formula instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    }
    if (formula instanceof Lookup lookup) {
      return lookup.id();
    }
    if (formula instanceof Arithmetic arithmetic) {
      return operand(arithmetic.left()) + symbol(arithmetic) + operand(arithmetic.right());
    }
    if (formula instanceof Constant constant) {
      return constant.value().toPlainString();
    }
    if (formula instanceof Stated stated) {
      return "stated: " + argument(stated.value());
    }
    if (formula instanceof Nation nation) {
      return "nation(" + of(nation.of()) + ")";
    }
    return formula instanceof Call call ? call(call) : selection((Selection) formula);
  }

  private static String aggregate(Aggregate aggregate) {
    String measured =
        aggregate
            .column()
            .map(Object::toString)
            .or(() -> aggregate.condition().map(Sentence::of))
            .orElse(aggregate.source());
    String verb = aggregate.measure().name().toLowerCase(Locale.ROOT);
    StringBuilder sentence = new StringBuilder(verb);
    sentence.append(aggregate.measure() == Formula.Measure.THE ? " " : " of ").append(measured);
    if (aggregate.rank() > 1) {
      sentence.append(", rank ").append(aggregate.rank());
    }
    append(sentence, " by ", aggregate.by().stream().map(Object::toString), ", ");
    append(sentence, " among ", aggregate.among().stream().map(Sentence::of), " and ");
    append(sentence, " where ", aggregate.where().stream().map(Sentence::of), " and ");
    aggregate.weights().ifPresent(weights -> sentence.append(" weighted by ").append(of(weights)));
    return sentence.toString();
  }

  private static String of(Weights weights) {
    String margins =
        weights.margins().stream()
            .map(margin -> margin.column() + " to " + operand(margin.totals()))
            .collect(Collectors.joining(" and "));
    String brought =
        weights.column().map(c -> margins.isEmpty() ? c.toString() : c + ", ").orElse("");
    return brought + margins;
  }

  private static void append(
      StringBuilder sentence, String before, Stream<String> parts, String between) {
    String joined = parts.collect(Collectors.joining(between));
    if (!joined.isEmpty()) {
      sentence.append(before).append(joined);
    }
  }

  private static String operand(Formula formula) {
    return formula instanceof Lookup || formula instanceof Constant
        ? of(formula)
        : "(" + of(formula) + ")";
  }

  private static String symbol(Arithmetic arithmetic) {
    return switch (arithmetic.operator()) {
      case PLUS -> " + ";
      case MINUS -> " − ";
      case TIMES -> " × ";
      case OVER -> " ÷ ";
    };
  }

  private static String call(Call call) {
    Stream<String> inputs =
        call.inputs().entrySet().stream().map(e -> e.getKey() + ": " + of(e.getValue()));
    Stream<String> settings =
        call.settings().entrySet().stream().map(e -> e.getKey() + ": " + argument(e.getValue()));
    return Stream.concat(inputs, settings)
        .collect(Collectors.joining(", ", call.function() + "(", ")"));
  }

  private static String selection(Selection selection) {
    return operand(selection.of())
        + "."
        + selection.choice().name().toLowerCase(Locale.ROOT)
        + arguments(selection.arguments());
  }

  private static String arguments(List<Object> arguments) {
    return arguments.stream().map(Sentence::argument).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String argument(Object argument) {
    if (argument instanceof java.math.BigDecimal number) {
      return number.toPlainString();
    }
    return argument instanceof List<?> list
        ? String.join(", ", list.stream().map(Sentence::argument).toList())
        : "\"" + argument + "\"";
  }
}
