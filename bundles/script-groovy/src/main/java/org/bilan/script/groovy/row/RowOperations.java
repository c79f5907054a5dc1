package org.bilan.script.groovy.row;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Numbers;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.Expression;

/** Translates operations of two values. A missing value makes the result missing. */
final class RowOperations {

  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");
  private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=");
  private static final Set<Kind> COMPARABLE = Set.of(Kind.NUMBER, Kind.TEXT, Kind.DATE, Kind.VALUE);

  private final RowCompiler compiler;
  private final RowExpressions expressions;

  RowOperations(RowCompiler compiler, RowExpressions expressions) {
    this.compiler = compiler;
    this.expressions = expressions;
  }

  Typed binary(BinaryExpression binary, RowScope scope) {
    return operation(binary, binary.getOperation().getText(), scope);
  }

  Typed operation(BinaryExpression binary, String sign, RowScope scope) {
    if (sign.equals("&&") || sign.equals("||")) {
      return logic(binary, sign, scope);
    }
    if (RowAssignments.isAssignment(sign)) {
      compiler.report().error("script.row-assignment-alone", place(binary), sign);
      return Typed.MISSING;
    }
    boolean known =
        ARITHMETIC.contains(sign)
            || COMPARISONS.contains(sign)
            || Set.of("==", "!=", "[", "in").contains(sign);
    if (!known) {
      compiler.report().error("script.refused", place(binary), sign);
      return Typed.MISSING;
    }
    Typed left = expressions.typed(binary.getLeftExpression(), scope);
    Typed right = expressions.typed(binary.getRightExpression(), scope);
    return switch (sign) {
      case "==" -> equality(binary, left, right, true);
      case "!=" -> equality(binary, left, right, false);
      case "[" -> item(binary, left, right);
      case "in" -> in(binary, left, right);
      default ->
          COMPARISONS.contains(sign)
              ? comparison(binary, sign, left, right)
              : arithmetic(binary, sign, left, right);
    };
  }

  private Typed logic(BinaryExpression binary, String sign, RowScope scope) {
    Step left = yesNo(binary.getLeftExpression(), sign, scope);
    Step right = yesNo(binary.getRightExpression(), sign, scope);
    Boolean deciding = sign.equals("||");
    return Typed.of(
        Kind.YES_NO,
        frame -> {
          Object first = left.value(frame);
          if (deciding.equals(first)) {
            return first;
          }
          Object second = right.value(frame);
          return deciding.equals(second) || first != null ? second : null;
        });
  }

  private Step yesNo(Expression expression, String sign, RowScope scope) {
    return expressions.yesNo(expression, sign, scope).step();
  }

  private Typed equality(BinaryExpression binary, Typed left, Typed right, boolean equal) {
    if (!left.is(right.kind()) && right.kind() != Kind.VALUE) {
      return mismatch(binary, equal ? "==" : "!=", left, right);
    }
    return Typed.of(
        Kind.YES_NO, frame -> equal == same(left.step().value(frame), right.step().value(frame)));
  }

  static boolean same(Object a, Object b) {
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    }
    return a == null ? b == null : a.equals(b);
  }

  private Typed comparison(BinaryExpression binary, String sign, Typed left, Typed right) {
    boolean comparable = COMPARABLE.contains(left.kind()) && COMPARABLE.contains(right.kind());
    if (!comparable || (!left.is(right.kind()) && right.kind() != Kind.VALUE)) {
      return mismatch(binary, sign, left, right);
    }
    return Typed.of(
        Kind.YES_NO,
        frame -> {
          Object a = left.step().value(frame);
          Object b = right.step().value(frame);
          return a == null || b == null ? null : holds(sign, compare(a, b));
        });
  }

  private static int compare(Object a, Object b) {
    if (a instanceof BigDecimal x) {
      return x.compareTo((BigDecimal) b);
    }
    return a instanceof LocalDate day
        ? day.compareTo((LocalDate) b)
        : ((String) a).compareTo((String) b);
  }

  private static boolean holds(String sign, int order) {
    return switch (sign) {
      case "<" -> order < 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> order >= 0;
    };
  }

  private Typed arithmetic(BinaryExpression binary, String sign, Typed left, Typed right) {
    boolean text = left.kind() == Kind.TEXT || right.kind() == Kind.TEXT;
    if (sign.equals("+") && text && RowTexts.isWritable(left) && RowTexts.isWritable(right)) {
      return RowTexts.joined(List.of(left.step(), right.step()), place(binary));
    }
    if (!left.is(Kind.NUMBER) || !right.is(Kind.NUMBER)) {
      return mismatch(binary, sign, left, right);
    }
    Place place = place(binary);
    return Typed.of(
        Kind.NUMBER,
        frame -> {
          Object a = left.step().value(frame);
          Object b = right.step().value(frame);
          return a == null || b == null
              ? null
              : number(sign, (BigDecimal) a, (BigDecimal) b, place);
        });
  }

  private static BigDecimal number(String sign, BigDecimal a, BigDecimal b, Place place) {
    boolean divides = sign.equals("/") || sign.equals("%");
    if (divides && b.signum() == 0) {
      return null;
    }
    BigDecimal result =
        switch (sign) {
          case "+" -> a.add(b, MathContext.DECIMAL128);
          case "-" -> a.subtract(b, MathContext.DECIMAL128);
          case "*" -> a.multiply(b, MathContext.DECIMAL128);
          case "/" -> a.divide(b, MathContext.DECIMAL128);
          default -> a.remainder(b);
        };
    if (!Numbers.isReasonable(result)) {
      throw RowFrame.failure("script.too-big", place);
    }
    return result;
  }

  /** An item of a list by its index from 0, or of a map by its key; missing where there is none. */
  private Typed item(BinaryExpression binary, Typed left, Typed right) {
    boolean list = left.kind() == Kind.LIST && right.is(Kind.NUMBER);
    boolean map = left.kind() == Kind.MAP && right.is(Kind.TEXT);
    if (compiler.names().isRow(binary.getLeftExpression()) || left.kind() == Kind.VALUE) {
      return Typed.MISSING;
    }
    if (!list && !map) {
      return mismatch(binary, "[…]", left, right);
    }
    return Typed.of(
        left.item(),
        frame -> {
          Object whole = left.step().value(frame);
          Object key = right.step().value(frame);
          if (whole == null || key == null) {
            return null;
          }
          return whole instanceof Map<?, ?> entries
              ? entries.get(key)
              : at((List<?>) whole, (BigDecimal) key);
        });
  }

  private static Object at(List<?> list, BigDecimal index) {
    boolean within = index.signum() >= 0 && index.compareTo(BigDecimal.valueOf(list.size())) < 0;
    return within ? list.get(index.intValue()) : null;
  }

  private Typed in(BinaryExpression binary, Typed left, Typed right) {
    if (!right.is(Kind.LIST)) {
      return mismatch(binary, "in", left, right);
    }
    return Typed.of(
        Kind.YES_NO,
        frame -> {
          Object item = left.step().value(frame);
          return right.step().value(frame) instanceof List<?> list
              ? list.stream().anyMatch(i -> same(i, item))
              : null;
        });
  }

  private Typed mismatch(BinaryExpression binary, String sign, Typed left, Typed right) {
    if (left.kind() != Kind.VALUE || right.kind() != Kind.VALUE) {
      String code = "script.no-operation." + left.kind().key() + "." + right.kind().key();
      compiler.report().error(code, place(binary), sign);
    }
    return Typed.MISSING;
  }

  private Place place(BinaryExpression binary) {
    Place whole = compiler.place(binary);
    return binary.getOperation().getStartLine() > 0
        ? Place.at(
            whole.file(),
            binary.getOperation().getStartLine(),
            binary.getOperation().getStartColumn())
        : whole;
  }
}
