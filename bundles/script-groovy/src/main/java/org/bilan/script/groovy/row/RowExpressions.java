package org.bilan.script.groovy.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.script.groovy.evaluate.Constructs;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Numbers;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ElvisOperatorExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.UnaryPlusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Translates the expressions of a closure over rows, and checks their kinds. */
final class RowExpressions {

  private static final int DEEPEST = 100;

  private final RowCompiler compiler;
  private final RowCalls calls;
  private final RowOperations operations;
  private final RowTexts texts;
  private int depth;

  RowExpressions(RowCompiler compiler) {
    this.compiler = compiler;
    this.calls = new RowCalls(compiler, this);
    this.operations = new RowOperations(compiler, this);
    this.texts = new RowTexts(compiler, this);
  }

  /** Translates an expression; what is wrong was reported and is missing. */
  Typed typed(Expression expression, RowScope scope) {
    if (depth >= DEEPEST) {
      compiler.report().error("script.too-deep", compiler.place(expression), DEEPEST);
      return Typed.MISSING;
    }
    depth++;
    try {
      return translated(expression, scope);
    } finally {
      depth--;
    }
  }

  private Typed translated(Expression expression, RowScope scope) {
    if (expression instanceof ConstantExpression constant) {
      return constant(constant);
    }
    if (expression instanceof VariableExpression variable) {
      return compiler.names().variable(variable, scope);
    }
    if (expression instanceof MethodCallExpression call) {
      return calls.call(call, scope);
    }
    if (expression instanceof BinaryExpression binary) {
      return operations.binary(binary, scope);
    }
    if (expression instanceof BooleanExpression bool && !(expression instanceof NotExpression)) {
      return typed(bool.getExpression(), scope);
    }
    return composed(expression, scope);
  }

  private Typed composed(Expression expression, RowScope scope) {
    if (expression instanceof ElvisOperatorExpression elvis) {
      return elvis(elvis, scope);
    }
    if (expression instanceof TernaryExpression choice) {
      return ternary(choice, scope);
    }
    if (expression instanceof NotExpression not) {
      Step step = yesNo(not.getExpression(), "!", scope).step();
      return Typed.of(
          Kind.YES_NO,
          frame -> {
            Object value = step.value(frame);
            return value == null ? null : !(Boolean) value;
          });
    }
    if (expression instanceof UnaryMinusExpression minus) {
      Step step = ofKind(minus.getExpression(), Kind.NUMBER, "-", scope).step();
      return Typed.of(
          Kind.NUMBER,
          frame -> {
            Object value = step.value(frame);
            return value == null ? null : ((BigDecimal) value).negate();
          });
    }
    if (expression instanceof UnaryPlusExpression plus) {
      return ofKind(plus.getExpression(), Kind.NUMBER, "+", scope);
    }
    return collected(expression, scope);
  }

  private Typed collected(Expression expression, RowScope scope) {
    if (expression instanceof GStringExpression text) {
      return texts.text(text, scope);
    }
    if (expression.getClass() == ListExpression.class) {
      return list((ListExpression) expression, scope);
    }
    if (expression instanceof MapExpression map) {
      return map(map, scope);
    }
    if (expression.getClass() == PropertyExpression.class) {
      return property((PropertyExpression) expression, scope);
    }
    return refuse(Constructs.name(expression), expression);
  }

  Typed refuse(String what, ASTNode node) {
    compiler.refuse(what, node);
    return Typed.MISSING;
  }

  private Typed property(PropertyExpression property, RowScope scope) {
    String name = property.getPropertyAsString();
    Expression object = property.getObjectExpression();
    if (name != null && compiler.names().isRow(object)) {
      compiler.report().error("script.row-property", compiler.place(property.getProperty()), name);
      return Typed.MISSING;
    }
    Typed value = typed(object, scope);
    if (value.kind() != Kind.VALUE && name != null && calls.isMember(value.kind(), name)) {
      compiler.report().error("script.parentheses", compiler.place(property.getProperty()), name);
    } else if (value.kind() != Kind.VALUE) {
      refuse("." + name, property.getProperty());
    }
    return Typed.MISSING;
  }

  private Typed constant(ConstantExpression constant) {
    Object value = constant.getValue();
    if (value == null) {
      return Typed.MISSING;
    }
    if (value instanceof Number number) {
      Optional<BigDecimal> decimal = Numbers.of(number);
      if (decimal.isEmpty()) {
        compiler.report().error("script.too-big", compiler.place(constant));
        return Typed.MISSING;
      }
      return Typed.constant(decimal.get());
    }
    return Typed.constant(value);
  }

  private Typed ternary(TernaryExpression choice, RowScope scope) {
    Step test = yesNo(choice.getBooleanExpression().getExpression(), "?", scope).step();
    Typed yes = typed(choice.getTrueExpression(), scope);
    Typed no = typed(choice.getFalseExpression(), scope);
    Typed kind = common(yes, no, choice);
    return new Typed(
        kind.kind(),
        kind.item(),
        frame -> {
          Object holds = test.value(frame);
          if (holds == null) {
            return null;
          }
          return (Boolean) holds ? yes.step().value(frame) : no.step().value(frame);
        });
  }

  /** The value, or the other one where it is missing or an empty text. */
  private Typed elvis(ElvisOperatorExpression elvis, RowScope scope) {
    Typed value = typed(elvis.getTrueExpression(), scope);
    Typed other = typed(elvis.getFalseExpression(), scope);
    Typed kind = common(value, other, elvis);
    return new Typed(
        kind.kind(),
        kind.item(),
        frame -> {
          Object first = value.step().value(frame);
          return first == null || "".equals(first) ? other.step().value(frame) : first;
        });
  }

  private Typed common(Typed a, Typed b, Expression whole) {
    if (a.kind() == Kind.VALUE) {
      return b;
    }
    if (!b.is(a.kind())) {
      String code = "script.row-either." + a.kind().key() + "." + b.kind().key();
      compiler.report().error(code, compiler.place(whole));
    }
    return a;
  }

  private Typed list(ListExpression list, RowScope scope) {
    List<Step> steps = new ArrayList<>();
    Typed item = Typed.MISSING;
    for (Expression expression : list.getExpressions()) {
      Typed typed = typed(expression, scope);
      item = common(item, typed, expression);
      steps.add(typed.step());
    }
    return new Typed(
        Kind.LIST, item.kind(), frame -> steps.stream().map(s -> s.value(frame)).toList());
  }

  private Typed map(MapExpression map, RowScope scope) {
    Map<String, Step> steps = new LinkedHashMap<>();
    Typed item = Typed.MISSING;
    for (MapEntryExpression entry : map.getMapEntryExpressions()) {
      Typed typed = typed(entry.getValueExpression(), scope);
      item = common(item, typed, entry.getValueExpression());
      if (entry.getKeyExpression() instanceof ConstantExpression key) {
        steps.put(key.getText(), typed.step());
      } else {
        refuse("(…):", entry.getKeyExpression());
      }
    }
    return new Typed(Kind.MAP, item.kind(), frame -> values(steps, frame));
  }

  private static Map<String, Object> values(Map<String, Step> steps, RowFrame frame) {
    Map<String, Object> values = new LinkedHashMap<>();
    steps.forEach((key, step) -> values.put(key, step.value(frame)));
    return values;
  }

  /** Translates what a word, or a sign, takes to be true or false. */
  Typed yesNo(Expression expression, String word, RowScope scope) {
    return ofKind(expression, Kind.YES_NO, word, scope);
  }

  /** Translates what must be of a kind. */
  Typed ofKind(Expression expression, Kind kind, String word, RowScope scope) {
    Typed typed = typed(expression, scope);
    if (!typed.is(kind)) {
      String code = "script.wrong-kind." + kind.key() + "." + typed.kind().key();
      compiler.report().error(code, compiler.place(expression), word);
      return Typed.MISSING;
    }
    return typed;
  }

  Typed operation(BinaryExpression binary, String sign, RowScope scope) {
    return operations.operation(binary, sign, scope);
  }
}
