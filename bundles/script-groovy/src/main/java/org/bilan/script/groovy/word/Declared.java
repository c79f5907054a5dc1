package org.bilan.script.groovy.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.script.groovy.parse.Script;
import org.bilan.script.groovy.parse.Typographic;
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
public final class Declared {

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
  public static Set<String> in(String text, String word) {
    Set<String> names = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("\\b" + word + "\\s*\\(?\\s*['\"]([^'\"\\n]{1,200})['\"]")
            .matcher(Typographic.straight(text));
    while (matcher.find()) {
      names.add(matcher.group(1).strip());
    }
    return names;
  }

  private static void indicator(Statement statement, Set<String> ids) {
    String id = first(statement, "indicator", ids);
    MethodCallExpression call = call(statement);
    if (id == null && call != null && !"identity".equals(call.getMethodAsString())) {
      // A word that opens a block here and is none of the two can only be a misspelt indicator.
      id = bodies(call).isEmpty() ? null : firstText(call).filter(Checks::isId).orElse(null);
    }
    if (id != null) {
      ids.add(id);
      for (BlockStatement body : bodies(call)) {
        for (Statement inner : body.getStatements()) {
          suffixes(inner, id, ids);
        }
      }
    }
  }

  private static String first(Statement statement, String word, Set<String> names) {
    MethodCallExpression call = call(statement, word);
    Optional<String> text = call == null ? Optional.empty() : firstText(call);
    text.ifPresent(names::add);
    return text.orElse(null);
  }

  private static MethodCallExpression call(Statement statement, String word) {
    MethodCallExpression call = call(statement);
    return call != null && word.equals(call.getMethodAsString()) ? call : null;
  }

  private static MethodCallExpression call(Statement statement) {
    return statement instanceof ExpressionStatement said
            && said.getExpression() instanceof MethodCallExpression call
            && call.isImplicitThis()
        ? call
        : null;
  }

  private static Optional<String> firstText(MethodCallExpression call) {
    return arguments(call).stream()
        .filter(ConstantExpression.class::isInstance)
        .findFirst()
        .map(Expression::getText);
  }

  private static List<BlockStatement> bodies(MethodCallExpression call) {
    return arguments(call).stream()
        .filter(ClosureExpression.class::isInstance)
        .map(closure -> ((ClosureExpression) closure).getCode())
        .filter(BlockStatement.class::isInstance)
        .map(BlockStatement.class::cast)
        .toList();
  }

  private static List<Expression> arguments(MethodCallExpression call) {
    return call.getArguments() instanceof TupleExpression tuple
        ? tuple.getExpressions()
        : List.of();
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
