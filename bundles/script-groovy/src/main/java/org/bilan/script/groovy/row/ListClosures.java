package org.bilan.script.groovy.row;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Kind;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;

/** Translates the closures that lists take: one expression over each item. */
final class ListClosures {

  /** The words of lists that take a closure. */
  static final List<String> WORDS = List.of("any", "collect", "each", "every", "find", "findAll");

  private final RowCompiler compiler;
  private final RowExpressions expressions;

  ListClosures(RowCompiler compiler, RowExpressions expressions) {
    this.compiler = compiler;
    this.expressions = expressions;
  }

  Typed call(String word, Typed list, ClosureExpression closure, RowScope scope, Place place) {
    RowScope inner = scope.inner();
    Parameter[] parameters = closure.getParameters();
    boolean named = parameters != null && parameters.length > 0;
    if (named && parameters.length > 1) {
      compiler.report().error("script.row-parameters", compiler.place(parameters[1]), word);
    }
    RowScope.Local local =
        inner.add(named ? parameters[0].getName() : "it", list.item(), Kind.VALUE);
    Expression body = expression(closure);
    if (body == null) {
      compiler.report().error("script.row-one-expression", compiler.place(closure), word);
      return Typed.MISSING;
    }
    boolean tests = !word.equals("collect") && !word.equals("each");
    Typed item = tests ? expressions.yesNo(body, word, inner) : expressions.typed(body, inner);
    Turn turn =
        (frame, value) -> {
          frame.turn(place);
          frame.slots[local.slot()] = value;
          return item.step().value(frame);
        };
    return typed(word, list, item, turn);
  }

  /** One application of the closure. */
  private interface Turn {
    Object apply(RowFrame frame, Object item);
  }

  private static Expression expression(ClosureExpression closure) {
    return closure.getCode() instanceof BlockStatement block
            && block.getStatements().size() == 1
            && block.getStatements().get(0) instanceof ExpressionStatement only
        ? only.getExpression()
        : null;
  }

  private static Typed typed(String word, Typed list, Typed item, Turn turn) {
    return switch (word) {
      case "any" -> Typed.of(Kind.YES_NO, over(list, (f, l) -> has(f, l, turn, true)));
      case "every" -> Typed.of(Kind.YES_NO, over(list, (f, l) -> !has(f, l, turn, false)));
      case "find" -> Typed.of(list.item(), over(list, (f, l) -> first(f, l, turn)));
      case "findAll" -> new Typed(Kind.LIST, list.item(), over(list, (f, l) -> all(f, l, turn)));
      case "collect" ->
          new Typed(Kind.LIST, item.kind(), over(list, (f, l) -> collected(f, l, turn)));
      default -> new Typed(Kind.LIST, list.item(), over(list, (f, l) -> each(f, l, turn)));
    };
  }

  private interface OverList {
    Object apply(RowFrame frame, List<?> list);
  }

  private static Step over(Typed list, OverList action) {
    return frame ->
        list.step().value(frame) instanceof List<?> items ? action.apply(frame, items) : null;
  }

  private static boolean has(RowFrame frame, List<?> list, Turn turn, boolean wanted) {
    for (Object item : list) {
      if (Boolean.TRUE.equals(turn.apply(frame, item)) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static Object first(RowFrame frame, List<?> list, Turn turn) {
    for (Object item : list) {
      if (Boolean.TRUE.equals(turn.apply(frame, item))) {
        return item;
      }
    }
    return null;
  }

  private static Object all(RowFrame frame, List<?> list, Turn turn) {
    List<Object> kept = new ArrayList<>();
    for (Object item : list) {
      if (Boolean.TRUE.equals(turn.apply(frame, item))) {
        kept.add(item);
      }
    }
    return kept;
  }

  private static Object collected(RowFrame frame, List<?> list, Turn turn) {
    List<Object> values = new ArrayList<>();
    list.forEach(item -> values.add(turn.apply(frame, item)));
    return values;
  }

  private static Object each(RowFrame frame, List<?> list, Turn turn) {
    list.forEach(item -> turn.apply(frame, item));
    return list;
  }
}
