package org.bilan.script.groovy.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
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

/** Words: of the block they stand in, of bundles, and those said after a value. */
final class Saying {

  private final Expressions expressions;
  private final Evaluator evaluator;
  private final Script script;
  private final Vocabulary vocabulary;
  private final Scene scene;
  private final Report report;
  private final Following following;

  Saying(
      Expressions expressions,
      Evaluator evaluator,
      Vocabulary vocabulary,
      Scene scene,
      Report report) {
    this.expressions = expressions;
    this.evaluator = evaluator;
    this.script = evaluator.script();
    this.vocabulary = vocabulary;
    this.scene = scene;
    this.report = report;
    this.following = new Following(script, report);
  }

  Object call(MethodCallExpression call, Block block, Locals locals) {
    if (call.isSpreadSafe() || call.isSafe()) {
      evaluator.refuse(call.isSpreadSafe() ? "*." : "?.", call);
      return Unknown.VALUE;
    }
    String word = call.getMethodAsString();
    if (word == null || call.getGenericsTypes() != null) {
      evaluator.refuse("…", call.getMethod());
      return Unknown.VALUE;
    }
    if (call.isImplicitThis()) {
      return said(call, word, block, locals);
    }
    return saidAfter(call, word, block, locals);
  }

  private Object said(MethodCallExpression call, String word, Block block, Locals locals) {
    List<WordMethod> found = vocabulary.table().find(block, word);
    Object target = block;
    if (found.isEmpty()) {
      found = vocabulary.find(word);
      target = null;
    }
    if (found.isEmpty()) {
      if (isQuoted(call)) {
        report.error("script.text-opens-block", script.place(call.getMethod()), word);
        block.misunderstood(word, Optional.of(word));
        return Unknown.VALUE;
      }
      if (!isUnknownName(word, locals) && !block.passesOver(word)) {
        report.say(noWord(word, script.place(call.getMethod()), block));
      }
      block.damage(word);
      block.misunderstood(word, firstText(call));
      silently(call, block, locals);
      return Unknown.VALUE;
    }
    return bind(call, word, found, target, block, locals);
  }

  /** Whether a text is written as a word: {@code section "Titre" {…}} lacks its parentheses. */
  private boolean isQuoted(MethodCallExpression call) {
    Place place = script.place(call.getMethod());
    return !script.inside(place).equals(place);
  }

  private static boolean isUnknownName(String word, Locals locals) {
    return locals.get(word).filter(Unknown.VALUE::equals).isPresent();
  }

  private static Optional<String> firstText(MethodCallExpression call) {
    return arguments(call).stream()
        .findFirst()
        .filter(ConstantExpression.class::isInstance)
        .map(Expression::getText);
  }

  private Diagnostic noWord(String word, Place place, Block block) {
    Optional<Diagnostic> absent = vocabulary.absent(word, place);
    if (absent.isPresent()) {
      return absent.get();
    }
    Set<String> accepted = new LinkedHashSet<>(vocabulary.table().names(block));
    accepted.addAll(block.hints(vocabulary.names()));
    String code = block.isFile() ? "script.no-word-in-file." + block.word() : "script.no-word";
    return Diagnostic.error(code, place, word, block.word())
        .suggesting(Suggestion.among(word, accepted));
  }

  private Object saidAfter(MethodCallExpression call, String word, Block block, Locals locals) {
    Expression object = call.getObjectExpression();
    if (following.lacksComma(object, call.getMethod())) {
      boolean chained = object instanceof MethodCallExpression || arguments(call).isEmpty();
      return commaMissing(object, chained ? call.getMethod() : arguments(call).get(0), block);
    }
    Object receiver =
        object instanceof ClosureExpression
            ? refusedBlock(object)
            : expressions.value(object, block, locals);
    if (receiver == Nothing.VALUE) {
      return following.nothing(object, script.place(call.getMethod()));
    }
    if (receiver == Unknown.VALUE) {
      silently(call, block, locals);
      return Unknown.VALUE;
    }
    List<WordMethod> found = vocabulary.table().find(receiver.getClass(), word);
    if (found.isEmpty()) {
      evaluator.watcher().unknownAfter(receiver, word, script.place(call.getMethod()));
      report.say(noWordAfter(receiver, word, script.place(call.getMethod())));
      silently(call, block, locals);
      return Unknown.VALUE;
    }
    return bind(call, word, found, receiver, block, locals);
  }

  /** Reports the missing comma, and passes over the word: what it lacks comes after the comma. */
  Object commaMissing(Expression said, Expression after, Block block) {
    report.error("script.comma-missing", script.place(after));
    if (said instanceof MethodCallExpression call) {
      block.misunderstood(call.getMethodAsString(), firstText(call));
    }
    return Unknown.VALUE;
  }

  Following following() {
    return following;
  }

  /** Whether a name is a word of a block. */
  boolean isWord(String name, Block block) {
    return !vocabulary.table().find(block, name).isEmpty();
  }

  private Object refusedBlock(Expression closure) {
    evaluator.refuse("{…}", closure);
    return Unknown.VALUE;
  }

  private Diagnostic noWordAfter(Object receiver, String word, Place place) {
    String code = "script.no-word-after." + Kind.of(receiver).key();
    Set<String> words = vocabulary.table().names(receiver.getClass());
    return Diagnostic.error(code, place, word).suggesting(Suggestion.among(word, words));
  }

  /** What follows a dot, without parentheses. */
  Object member(Object receiver, String name, Place place) {
    evaluator.watcher().after(receiver, name, place);
    Optional<Object> member = scene.member(receiver, name, place);
    if (member.isPresent()) {
      return member.get();
    }
    List<WordMethod> found = vocabulary.table().find(receiver.getClass(), name);
    if (receiver instanceof Edition && !found.isEmpty()) {
      Call call = new Call(name, place, List.of(), List.of(), Optional.empty());
      return binder(List.of()).call(call, found, receiver);
    }
    if (found.isEmpty()) {
      report.say(noWordAfter(receiver, name, place));
    } else {
      report.error("script.parentheses", place, name);
    }
    return Unknown.VALUE;
  }

  private Object bind(
      MethodCallExpression expression,
      String word,
      List<WordMethod> found,
      Object target,
      Block block,
      Locals locals) {
    Call call = given(expression, word, block, locals);
    evaluator.watcher().said(call, found, target, block);
    List<String> bundles = found.stream().map(WordMethod::bundle).distinct().toList();
    if (bundles.size() > 1) {
      report.error("script.word-of-two", call.place(), word, bundles.get(0), bundles.get(1));
      return Unknown.VALUE;
    }
    Object result = binder(locals.names()).call(call, found, target);
    if (target != null && result != Unknown.VALUE) {
      scene.said(target, word, call.positional());
    }
    return result;
  }

  private Binder binder(List<String> locals) {
    return new Binder(
        report,
        (name, place, wanted) -> expressions.unnamed().diagnostic(name, place, wanted, locals));
  }

  private static List<Expression> arguments(MethodCallExpression call) {
    return call.getArguments() instanceof TupleExpression tuple
        ? tuple.getExpressions()
        : List.of(call.getArguments());
  }

  private Call given(MethodCallExpression expression, String word, Block block, Locals locals) {
    List<Argument> positional = new ArrayList<>();
    List<Names.Entry> named = new ArrayList<>();
    Optional<Body> body = Optional.empty();
    for (Expression argument : arguments(expression)) {
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
    List<ASTNode> starts = new ArrayList<>(arguments(call));
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
            ? refusedBlock(expression)
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
  private void silently(MethodCallExpression call, Block block, Locals locals) {
    for (Expression argument : arguments(call)) {
      if (!isBlock(argument)) {
        Object value = expressions.argument(argument, block, locals);
        if (value instanceof Unresolved name && name.name().contains(".")) {
          expressions.value(argument, block, locals);
        }
      }
    }
  }
}
