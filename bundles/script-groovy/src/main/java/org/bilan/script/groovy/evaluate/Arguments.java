package org.bilan.script.groovy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.LambdaExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NamedArgumentListExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;

/** Evaluates what a word is given: by position, by name, and its block. */
final class Arguments {

  private final Expressions expressions;
  private final Evaluator evaluator;
  private final Script script;
  private final Report report;

  Arguments(Expressions expressions, Evaluator evaluator, Report report) {
    this.expressions = expressions;
    this.evaluator = evaluator;
    this.script = evaluator.script();
    this.report = report;
  }

  /** What a word is given, as it is written. */
  static List<Expression> of(MethodCallExpression call) {
    return call.getArguments() instanceof TupleExpression tuple
        ? tuple.getExpressions()
        : List.of(call.getArguments());
  }

  /** The text that a word is given first: the name of what it would define. */
  static Optional<String> firstText(MethodCallExpression call) {
    return of(call).stream()
        .findFirst()
        .filter(ConstantExpression.class::isInstance)
        .map(Expression::getText);
  }

  /** The word of a call with what it is given. */
  Call given(MethodCallExpression expression, String word, Block block, Locals locals) {
    List<Argument> positional = new ArrayList<>();
    List<Names.Entry> named = new ArrayList<>();
    Optional<Body> body = Optional.empty();
    for (Expression argument : of(expression)) {
      if (isBlock(argument) && body.isEmpty()) {
        body = evaluator.body(argument, locals);
      } else if (argument instanceof MapExpression map && holdsOptions(expression, map)) {
        named.addAll(names(map, block, locals));
      } else {
        positional.add(argument(argument, block, locals));
      }
    }
    Place place = script.place(expression.getMethod());
    return new Call(word, place, positional, named, body);
  }

  /**
   * Whether a map is what a word is given by name, rather than a map between brackets. The parser
   * gives the former the place of whatever comes first after the word.
   */
  private static boolean holdsOptions(MethodCallExpression call, MapExpression map) {
    if (map instanceof NamedArgumentListExpression) {
      return true;
    }
    List<ASTNode> starts = new ArrayList<>(of(call));
    starts.remove(map);
    map.getMapEntryExpressions().forEach(e -> starts.add(e.getKeyExpression()));
    return starts.stream()
        .anyMatch(
            s ->
                s.getLineNumber() == map.getLineNumber()
                    && s.getColumnNumber() == map.getColumnNumber());
  }

  private static boolean isBlock(Expression argument) {
    return argument instanceof ClosureExpression && !(argument instanceof LambdaExpression);
  }

  private List<Names.Entry> names(MapExpression map, Block block, Locals locals) {
    List<Names.Entry> entries = new ArrayList<>();
    for (MapEntryExpression entry : map.getMapEntryExpressions()) {
      Object key = expressions.value(entry.getKeyExpression(), block, locals);
      Argument value = argument(entry.getValueExpression(), block, locals);
      if (key != Unknown.VALUE) {
        Place place = script.place(entry.getKeyExpression());
        entries.add(new Names.Entry(key.toString(), place, value));
      }
    }
    return entries;
  }

  private Argument argument(Expression expression, Block block, Locals locals) {
    Place place = script.place(expression);
    Object value =
        isBlock(expression)
            ? expressions.refused("{…}", expression)
            : expressions.argument(expression, block, locals);
    if (value == Nothing.VALUE) {
      report.error("script.no-value", place);
      value = Unknown.VALUE;
    }
    return new Argument(value, place, script.inside(place), items(expression));
  }

  private List<Place> items(Expression expression) {
    return expression instanceof ListExpression list
        ? list.getExpressions().stream().map(script::place).toList()
        : List.of();
  }

  /** Looks for slips in what a word is given that was not understood; its block is passed over. */
  void lookForSlips(MethodCallExpression call, Block block, Locals locals) {
    for (Expression argument : of(call)) {
      if (!isBlock(argument)) {
        Object value = expressions.argument(argument, block, locals);
        if (value instanceof Unresolved name && name.name().contains(".")) {
          expressions.value(argument, block, locals);
        }
      }
    }
  }
}
