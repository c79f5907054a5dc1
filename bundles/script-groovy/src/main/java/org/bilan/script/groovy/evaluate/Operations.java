package org.bilan.script.groovy.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Figure;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.syntax.Token;

/** The four operations, and what to write in place of all others. */
final class Operations {

  private static final Map<String, String> INSTEAD =
      Map.of(
          "==", ".is(…)",
          "!=", ".isNot(…)",
          ">", ".over(…)",
          "<", ".under(…)",
          ">=", ".under(…).not()",
          "<=", ".over(…).not()",
          "&&", ".and(…)",
          "||", ".or(…)",
          "in", ".isAnyOf(…)");

  private final Expressions expressions;
  private final Script script;
  private final Scene scene;
  private final Report report;

  Operations(Expressions expressions, Script script, Scene scene, Report report) {
    this.expressions = expressions;
    this.script = script;
    this.scene = scene;
    this.report = report;
  }

  Object binary(BinaryExpression operation, Block block, Locals locals) {
    String written = script.text(script.place(operation)).strip();
    if (scene.isIndicator(written)) {
      return new Unresolved(written, script.place(operation), false);
    }
    String sign = operation.getOperation().getText();
    if (sign.equals("=") && operation.getLeftExpression() instanceof VariableExpression name) {
      report.error("script.assigned", place(operation), name.getName());
      return Unknown.VALUE;
    }
    boolean known = "+-*/".contains(sign);
    if (!known && !INSTEAD.containsKey(sign)) {
      report.error("script.refused", place(operation), sign.equals("[") ? "[…]" : sign);
      return Unknown.VALUE;
    }
    Object left = expressions.value(operation.getLeftExpression(), block, locals);
    Object right = expressions.value(operation.getRightExpression(), block, locals);
    if (known) {
      return arithmetic(operation, sign, left, right);
    }
    report.error("script.no-comparison", place(operation), sign, INSTEAD.get(sign));
    return Unknown.VALUE;
  }

  Object negative(UnaryMinusExpression minus, Block block, Locals locals) {
    Object value = expressions.value(minus.getExpression(), block, locals);
    if (value instanceof BigDecimal number) {
      return number.negate();
    }
    if (value instanceof Figure figure) {
      return Figure.constant(BigDecimal.ZERO).minus(figure);
    }
    if (value != Unknown.VALUE) {
      String kind = Kind.of(value).key();
      report.error("script.wrong-kind.number+figure." + kind, script.place(minus), "-");
    }
    return Unknown.VALUE;
  }

  private Object arithmetic(BinaryExpression operation, String sign, Object left, Object right) {
    if (left == Nothing.VALUE) {
      return expressions.afterNothing(operation.getLeftExpression(), place(operation));
    }
    if (left == Unknown.VALUE || right == Unknown.VALUE) {
      return Unknown.VALUE;
    }
    if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
      return numbers(operation, sign, a, b);
    }
    Optional<Figure> a = figure(left);
    Optional<Figure> b = figure(right);
    if (a.isPresent() && b.isPresent()) {
      return figures(sign, a.get(), b.get());
    }
    if (sign.equals("+") && (left instanceof String || right instanceof String)) {
      return joined(operation, left, right);
    }
    String code = "script.no-operation." + Kind.of(left).key() + "." + Kind.of(right).key();
    report.error(code, place(operation), sign);
    return Unknown.VALUE;
  }

  private Object joined(BinaryExpression operation, Object left, Object right) {
    StringBuilder text = new StringBuilder();
    boolean known =
        append(text, left, operation.getLeftExpression())
            && append(text, right, operation.getRightExpression());
    return known ? text.toString() : Unknown.VALUE;
  }

  /** Adds a value to a text; whether it could. */
  boolean append(StringBuilder text, Object value, Expression part) {
    if (value == Unknown.VALUE) {
      return false;
    }
    if (value instanceof BigDecimal number) {
      text.append(Expressions.plain(number));
    } else if (value instanceof String more) {
      text.append(more);
    } else {
      String kind = Kind.of(value).key();
      report.error("script.not-in-text." + kind, script.place(part));
      return false;
    }
    if (text.length() > Expressions.LONGEST) {
      report.error("script.too-big", script.place(part));
      return false;
    }
    return true;
  }

  private Object numbers(BinaryExpression operation, String sign, BigDecimal a, BigDecimal b) {
    if (sign.equals("/") && b.signum() == 0) {
      report.error("script.divided-by-zero", place(operation));
      return Unknown.VALUE;
    }
    BigDecimal result =
        switch (sign) {
          case "+" -> a.add(b, MathContext.DECIMAL128);
          case "-" -> a.subtract(b, MathContext.DECIMAL128);
          case "*" -> a.multiply(b, MathContext.DECIMAL128);
          default -> a.divide(b, MathContext.DECIMAL128);
        };
    if (!Numbers.isReasonable(result)) {
      report.error("script.too-big", place(operation));
      return Unknown.VALUE;
    }
    return result;
  }

  private static Object figures(String sign, Figure a, Figure b) {
    return switch (sign) {
      case "+" -> a.plus(b);
      case "-" -> a.minus(b);
      case "*" -> a.multiply(b);
      default -> a.div(b);
    };
  }

  private static Optional<Figure> figure(Object value) {
    if (value instanceof BigDecimal number) {
      return Optional.of(Figure.constant(number));
    }
    return value instanceof Figure figure ? Optional.of(figure) : Optional.empty();
  }

  private Place place(BinaryExpression operation) {
    Token sign = operation.getOperation();
    return sign.getStartLine() > 0
        ? Place.at(script.file(), sign.getStartLine(), sign.getStartColumn())
        : script.place(operation);
  }
}
