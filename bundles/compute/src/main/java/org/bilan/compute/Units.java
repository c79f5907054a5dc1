package org.bilan.compute;

import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula.Operator;
import org.bilan.api.indicator.Unit;

/**
 * The units of operations. Percentages, points, euros, days and ratios are measures, which are
 * added to their like alone, or to what has no unit. Any other unit says what is counted: posters
 * and leaflets add up, to something that has no unit of its own.
 */
final class Units {

  private static final Set<String> MEASURES =
      Set.of(Unit.PERCENT, Unit.POINTS, Unit.EURO, Unit.DAY, Unit.TIMES);

  private Units() {}

  /**
   * The unit of an operation.
   *
   * @param constant whether one of the sides is a number written in the script
   * @throws DiagnosticException where the units cannot be added or subtracted
   */
  static String of(Operator operator, String left, String right, boolean constant) {
    if (constant) {
      return isMeasure(right) || left.isEmpty() ? right : left;
    }
    return switch (operator) {
      case PLUS, MINUS -> sum(operator, left, right);
      case TIMES -> product(left, right);
      case OVER -> isMeasure(left) && !isMeasure(right) ? left : Unit.NONE;
    };
  }

  private static String sum(Operator operator, String left, String right) {
    if (left.equals(right)) {
      boolean points = operator == Operator.MINUS && left.equals(Unit.PERCENT);
      return points ? Unit.POINTS : left;
    }
    if (left.equals(Unit.PERCENT) && right.equals(Unit.POINTS)) {
      return left;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    if (isMeasure(left) || isMeasure(right)) {
      throw new DiagnosticException(
          Diagnostic.error("compute.two-units", Place.file(""), left, right));
    }
    return Unit.NONE;
  }

  private static String product(String left, String right) {
    if (isMeasure(left) == isMeasure(right)) {
      return Unit.NONE;
    }
    return isMeasure(left) ? left : right;
  }

  private static boolean isMeasure(String unit) {
    return MEASURES.contains(unit);
  }
}
