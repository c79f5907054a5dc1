package org.bilan.script.groovy.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.AttributeExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.UnaryPlusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Evaluates expressions: literals, names, columns, words and the four operations. */
final class Expressions {

  /** The most expressions inside one another. */
  static final int DEEPEST = 200;

  /** The most characters of a text that is put together. */
  static final int LONGEST = 100_000;

  private final Evaluator evaluator;
  private final Script script;
  private final Scene scene;
  private final Report report;
  private final Unnamed unnamed;
  private final Saying saying;
  private final Operations operations;
  private int depth;
  private boolean tooDeep;

  Expressions(Evaluator evaluator, Vocabulary vocabulary, Scene scene, Report report) {
    this.evaluator = evaluator;
    this.script = evaluator.script();
    this.scene = scene;
    this.report = report;
    this.unnamed = new Unnamed(vocabulary, scene);
    this.saying = new Saying(this, evaluator, vocabulary, scene, report);
    this.operations = new Operations(this, script, scene, report);
  }

  Unnamed unnamed() {
    return unnamed;
  }

  Object afterNothing(Expression said, Place place) {
    return saying.following().nothing(said, place);
  }

  /** The value of an expression; what is wrong in it is reported and {@link Unknown}. */
  Object value(Expression expression, Block block, Locals locals) {
    Object value = argument(expression, block, locals);
    if (value instanceof Unresolved name) {
      Place place = script.place(expression);
      report.say(unnamed.diagnostic(name, place, Object.class, locals.names()));
      return Unknown.VALUE;
    }
    return value;
  }

  /** The value of an expression, or the name that it is and that names nothing. */
  Object argument(Expression expression, Block block, Locals locals) {
    if (depth >= DEEPEST) {
      if (!tooDeep) {
        report.error("script.too-deep", script.place(expression), DEEPEST);
      }
      tooDeep = true;
      return Unknown.VALUE;
    }
    depth++;
    try {
      return evaluated(expression, block, locals);
    } finally {
      depth--;
    }
  }

  private Object evaluated(Expression expression, Block block, Locals locals) {
    if (expression instanceof ConstantExpression constant) {
      return constant(constant);
    }
    if (expression instanceof VariableExpression variable) {
      return variable(variable, block, locals);
    }
    if (expression instanceof MethodCallExpression call) {
      return saying.call(call, block, locals);
    }
    if (expression instanceof PropertyExpression property) {
      return property(property, block, locals);
    }
    if (expression instanceof BinaryExpression operation) {
      return operations.binary(operation, block, locals);
    }
    return composed(expression, block, locals);
  }

  private Object composed(Expression expression, Block block, Locals locals) {
    if (expression instanceof GStringExpression text) {
      return text(text, block, locals);
    }
    if (expression.getClass() == ListExpression.class) {
      return list((ListExpression) expression, block, locals);
    }
    if (expression instanceof MapExpression map) {
      return map(map, block, locals);
    }
    if (expression instanceof UnaryMinusExpression minus) {
      return operations.negative(minus, block, locals);
    }
    if (expression instanceof UnaryPlusExpression plus) {
      return value(plus.getExpression(), block, locals);
    }
    if (expression instanceof NotExpression not) {
      report.error("script.no-comparison", script.place(not), "!", ".not()");
      value(not.getExpression(), block, locals);
      return Unknown.VALUE;
    }
    return refused(Constructs.name(expression), expression);
  }

  Object refused(String what, ASTNode node) {
    evaluator.refuse(what, node);
    return Unknown.VALUE;
  }

  private Object constant(ConstantExpression constant) {
    Object value = constant.getValue();
    if (value instanceof Number number) {
      return Numbers.of(number)
          .map(Object.class::cast)
          .orElseGet(
              () -> {
                report.error("script.too-big", script.place(constant));
                return Unknown.VALUE;
              });
    }
    return value == null ? refused("null", constant) : value;
  }

  private Object variable(VariableExpression variable, Block block, Locals locals) {
    String name = variable.getName();
    Place place = script.place(variable);
    evaluator.watcher().bare(name, place, block, locals);
    Optional<Object> known = locals.get(name);
    if (known.isEmpty()) {
      known = scene.name(name);
      known.ifPresent(value -> scene.named(name, place));
    }
    return known.orElseGet(() -> new Unresolved(name, place, saying.isWord(name, block)));
  }

  private Object property(PropertyExpression property, Block block, Locals locals) {
    if (property instanceof AttributeExpression) {
      return refused(".@", property);
    }
    if (property.isSpreadSafe() || property.isSafe()) {
      return refused(property.isSpreadSafe() ? "*." : "?.", property);
    }
    Expression object = property.getObjectExpression();
    if (saying.following().lacksComma(object, property.getProperty())) {
      return saying.commaMissing(object, property.getProperty(), block);
    }
    Object receiver = argument(object, block, locals);
    if (receiver == Unknown.VALUE) {
      return receiver;
    }
    String name = property.getPropertyAsString();
    if (name == null) {
      return refused("…", property.getProperty());
    }
    if (receiver instanceof Unresolved unresolved) {
      return new Unresolved(unresolved.name() + "." + name, unresolved.root(), unresolved.word());
    }
    Place place = script.place(property.getProperty());
    if (receiver == Nothing.VALUE) {
      return saying.following().nothing(property.getObjectExpression(), place);
    }
    String written = script.text(script.place(property)).strip();
    if (scene.isIndicator(written) && scene.member(receiver, name, place).isEmpty()) {
      return new Unresolved(written, script.place(property), false);
    }
    return saying.member(receiver, name, place);
  }

  private Object text(GStringExpression text, Block block, Locals locals) {
    StringBuilder whole = new StringBuilder();
    boolean known = true;
    for (int i = 0; i < text.getStrings().size(); i++) {
      whole.append(text.getStrings().get(i).getValue());
      if (i < text.getValues().size()) {
        Expression part = text.getValues().get(i);
        Object value = value(part, block, locals);
        known &= operations.append(whole, value, part);
      }
    }
    return known ? whole.toString() : Unknown.VALUE;
  }

  private Object list(ListExpression list, Block block, Locals locals) {
    List<Object> values = new ArrayList<>();
    list.getExpressions().forEach(e -> values.add(value(e, block, locals)));
    return values.contains(Unknown.VALUE) ? Unknown.VALUE : List.copyOf(values);
  }

  private Object map(MapExpression map, Block block, Locals locals) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (MapEntryExpression entry : map.getMapEntryExpressions()) {
      Object key = value(entry.getKeyExpression(), block, locals);
      values.put(String.valueOf(key), value(entry.getValueExpression(), block, locals));
    }
    return values.containsValue(Unknown.VALUE) ? Unknown.VALUE : values;
  }

  /** A number as texts print it. */
  static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
