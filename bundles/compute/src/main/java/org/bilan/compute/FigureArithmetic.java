package org.bilan.compute;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Constant;
import org.bilan.api.formula.Formula.Operator;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result.Figure;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.compute.rows.Decimals;

/** The four operations on figures. */
final class FigureArithmetic {

  private FigureArithmetic() {}

  /** The result of an operation; missing where a side is, or where the divisor is 0. */
  static Figure of(Arithmetic operation, Figure left, Figure right) {
    String unit = unit(operation, left.unit(), right.unit());
    Optional<BigDecimal> a = number(operation.left(), left);
    Optional<BigDecimal> b = number(operation.right(), right);
    if (a.isEmpty() || b.isEmpty()) {
      return Answer.missing(unit, left, right);
    }
    if (operation.operator() == Operator.OVER && b.get().signum() == 0) {
      return Figure.missing(unit);
    }
    Value value = Value.of(computed(operation.operator(), a.get(), b.get()));
    return carried(operation, left, right, value, unit);
  }

  private static String unit(Arithmetic operation, String left, String right) {
    boolean constant = operation.left() instanceof Constant;
    if (constant && operation.operator() == Operator.OVER) {
      return Unit.NONE;
    }
    return Units.of(
        operation.operator(), left, right, constant || operation.right() instanceof Constant);
  }

  private static Optional<BigDecimal> number(Formula formula, Figure figure) {
    Value value = figure.value();
    if (value.number().isEmpty() && !value.isMissing()) {
      throw new DiagnosticException(
          Diagnostic.error("compute.not-a-figure", Place.file(""), Sentence.of(formula)));
    }
    return value.number();
  }

  private static BigDecimal computed(Operator operator, BigDecimal a, BigDecimal b) {
    return Decimals.rounded(
        switch (operator) {
          case PLUS -> a.add(b);
          case MINUS -> a.subtract(b);
          case TIMES -> a.multiply(b);
          case OVER -> a.divide(b, Decimals.PRECISION);
        });
  }

  /** A figure and a constant keep the base of the figure, and its margin to scale. */
  private static Figure carried(
      Arithmetic operation, Figure left, Figure right, Value value, String unit) {
    if (operation.right() instanceof Constant constant) {
      return scaled(left, value, unit, operation.operator(), constant.value());
    }
    if (operation.left() instanceof Constant constant && operation.operator() != Operator.OVER) {
      return scaled(right, value, unit, operation.operator(), constant.value());
    }
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (left.flags().contains(Flag.ESTIMATE) || right.flags().contains(Flag.ESTIMATE)) {
      flags.add(Flag.ESTIMATE);
    }
    return new Figure(value, unit, Optional.empty(), Optional.empty(), Optional.empty(), flags);
  }

  private static Figure scaled(
      Figure figure, Value value, String unit, Operator operator, BigDecimal constant) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(figure.flags());
    flags.remove(Flag.STATED);
    return new Figure(
        value,
        unit,
        figure.base(),
        figure.margin().map(m -> scaled(m, operator, constant)),
        figure.deviation().map(d -> scaled(d, operator, constant)),
        flags,
        figure.effective());
  }

  private static BigDecimal scaled(BigDecimal width, Operator operator, BigDecimal constant) {
    return switch (operator) {
      case PLUS, MINUS -> width;
      case TIMES -> Decimals.canonical(width.multiply(constant.abs()));
      case OVER -> Decimals.quotient(width, constant.abs());
    };
  }
}
