package org.bilan.script.groovy.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;

/** Words: of the block they stand in, of bundles, and those said after a value. */
final class Saying {

  private final Expressions expressions;
  private final Evaluator evaluator;
  private final Script script;
  private final Vocabulary vocabulary;
  private final Scene scene;
  private final Report report;
  private final Following following;
  private final Arguments arguments;

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
    this.arguments = new Arguments(expressions, evaluator, report);
  }

  Object call(MethodCallExpression call, Block block, Locals locals) {
    if (call.isSpreadSafe() || call.isSafe()) {
      return expressions.refused(call.isSpreadSafe() ? "*." : "?.", call);
    }
    String word = call.getMethodAsString();
    if (word == null || call.getGenericsTypes() != null) {
      return expressions.refused("…", call.getMethod());
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
    return found.isEmpty()
        ? unknown(call, word, block, locals)
        : bind(call, word, found, target, block, locals);
  }

  private Object unknown(MethodCallExpression call, String word, Block block, Locals locals) {
    Place place = script.place(call.getMethod());
    if (isQuoted(place)) {
      report.error("script.text-opens-block", place, word);
      block.misunderstood(word, Optional.of(word));
      return Unknown.VALUE;
    }
    if (!isUnknownName(word, locals) && !block.passesOver(word)) {
      report.say(noWord(word, place, block));
    }
    block.damage(word);
    block.misunderstood(word, Arguments.firstText(call));
    arguments.lookForSlips(call, block, locals);
    return Unknown.VALUE;
  }

  /** Whether a text is written as a word: {@code section "Titre" {…}} lacks its parentheses. */
  private boolean isQuoted(Place place) {
    return !script.inside(place).equals(place);
  }

  private static boolean isUnknownName(String word, Locals locals) {
    return locals.get(word).filter(Unknown.VALUE::equals).isPresent();
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
      boolean chained = object instanceof MethodCallExpression || Arguments.of(call).isEmpty();
      return commaMissing(object, chained ? call.getMethod() : Arguments.of(call).get(0), block);
    }
    Object receiver =
        object instanceof ClosureExpression
            ? expressions.refused("{…}", object)
            : expressions.value(object, block, locals);
    if (receiver == Nothing.VALUE) {
      return following.nothing(object, script.place(call.getMethod()));
    }
    if (receiver == Unknown.VALUE) {
      arguments.lookForSlips(call, block, locals);
      return Unknown.VALUE;
    }
    List<WordMethod> found = vocabulary.table().find(receiver.getClass(), word);
    if (found.isEmpty()) {
      Place place = script.place(call.getMethod());
      evaluator.watcher().unknownAfter(receiver, word, place);
      report.say(noWordAfter(receiver, word, place));
      arguments.lookForSlips(call, block, locals);
      return Unknown.VALUE;
    }
    return bind(call, word, found, receiver, block, locals);
  }

  /** Reports the missing comma, and passes over the word: what it lacks comes after the comma. */
  Object commaMissing(Expression said, Expression after, Block block) {
    report.error("script.comma-missing", script.place(after));
    if (said instanceof MethodCallExpression call) {
      block.misunderstood(call.getMethodAsString(), Arguments.firstText(call));
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
    Call call = arguments.given(expression, word, block, locals);
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
}
