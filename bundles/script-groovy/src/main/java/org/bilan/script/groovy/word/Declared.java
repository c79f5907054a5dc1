package org.bilan.script.groovy.word;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** Names that scripts declare, found in their text before anything is evaluated. */
final class Declared {

  private Declared() {}

  /** The names of sources that a script declares. */
  static Set<String> sources(Script script) {
    Set<String> names = new TreeSet<>();
    script.statements().forEach(s -> first(s, "source", names));
    return names;
  }

  /** The ids of indicators that a script declares. */
  static Set<String> indicators(Script script) {
    Set<String> ids = new TreeSet<>();
    script.statements().forEach(s -> indicator(s, ids));
    return ids;
  }

  /** Names that a text seems to declare with a word, where it could not be parsed. */
  static Set<String> in(String text, String word) {
    Set<String> names = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("\\b" + word + "\\s*\\(?\\s*['\"]([^'\"\\n]{1,200})['\"]").matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static MethodCallExpression call(Statement statement, String word) {
    return statement instanceof ExpressionStatement said
            && said.getExpression() instanceof MethodCallExpression call
            && call.isImplicitThis()
            && word.equals(call.getMethodAsString())
        ? call
        : null;
  }

  private static String first(Statement statement, String word, Set<String> names) {
    MethodCallExpression call = call(statement, word);
    if (call == null || !(call.getArguments() instanceof TupleExpression tuple)) {
      return null;
    }
    for (Expression argument : tuple.getExpressions()) {
      if (argument instanceof ConstantExpression name) {
        names.add(name.getText());
        return name.getText();
      }
    }
    return null;
  }

  private static void indicator(Statement statement, Set<String> ids) {
    String id = first(statement, "indicator", ids);
    if (id == null) {
      return;
    }
    TupleExpression arguments = (TupleExpression) call(statement, "indicator").getArguments();
    for (Expression argument : arguments.getExpressions()) {
      if (argument instanceof ClosureExpression closure
          && closure.getCode() instanceof BlockStatement block) {
        block.getStatements().forEach(s -> suffixes(s, id, ids));
      }
    }
  }

  private static void suffixes(Statement statement, String id, Set<String> ids) {
    MethodCallExpression each = call(statement, "each");
    if (each != null && each.getArguments() instanceof TupleExpression tuple) {
      tuple.getExpressions().stream()
          .filter(MapExpression.class::isInstance)
          .flatMap(m -> ((MapExpression) m).getMapEntryExpressions().stream())
          .forEach(e -> ids.add(id + "." + e.getKeyExpression().getText()));
    }
  }
}
