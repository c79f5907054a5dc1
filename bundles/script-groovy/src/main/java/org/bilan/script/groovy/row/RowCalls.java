package org.bilan.script.groovy.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilan.api.cleaning.Row;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.parse.Mention;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;

/** Translates calls: of the row, and of the members that values have. */
final class RowCalls {

  private static final Members MEMBERS = new Members();
  private static final List<String> ROW_WORDS =
      List.of("text", "normal", "number", "date", "isBlank");

  private final RowCompiler compiler;
  private final RowExpressions expressions;
  private final ListClosures closures;

  RowCalls(RowCompiler compiler, RowExpressions expressions) {
    this.compiler = compiler;
    this.expressions = expressions;
    this.closures = new ListClosures(compiler, expressions);
  }

  Typed call(MethodCallExpression call, RowScope scope) {
    String word = call.getMethodAsString();
    if (word == null || call.isSafe() || call.isSpreadSafe() || call.getGenericsTypes() != null) {
      return expressions.refuse(call.isSpreadSafe() ? "*." : call.isSafe() ? "?." : "…", call);
    }
    if (call.isImplicitThis()) {
      if (scope.find(word).isEmpty()) {
        compiler.report().error("script.row-no-word", compiler.place(call.getMethod()), word);
      }
      return Typed.MISSING;
    }
    Expression object = call.getObjectExpression();
    if (compiler.names().isRow(object)) {
      return cell(call, word, scope);
    }
    Typed value = expressions.typed(object, scope);
    if (value.kind() == Kind.VALUE) {
      arguments(call).stream()
          .filter(a -> !(a instanceof ClosureExpression))
          .forEach(a -> expressions.typed(a, scope));
      return Typed.MISSING;
    }
    return member(call, word, value, scope);
  }

  boolean isMember(Kind kind, String name) {
    return !MEMBERS.find(kind, name).isEmpty();
  }

  static List<Expression> arguments(MethodCallExpression call) {
    return call.getArguments() instanceof TupleExpression tuple
        ? tuple.getExpressions()
        : List.of(call.getArguments());
  }

  private Typed cell(MethodCallExpression call, String word, RowScope scope) {
    if (!ROW_WORDS.contains(word)) {
      Place place = compiler.place(call.getMethod());
      compiler.report().unknown("script.no-word-after.row", place, ROW_WORDS, word, word);
      return Typed.MISSING;
    }
    List<Expression> arguments = arguments(call);
    if (arguments.size() != 1) {
      compiler.report().error("script.row-one-column", compiler.place(call.getMethod()), word);
      return Typed.MISSING;
    }
    if (arguments.get(0) instanceof ConstantExpression column) {
      compiler.reads(column.getText());
      compiler
          .report()
          .mention(Mention.of(Mention.Kind.HEADER, "", column.getText(), compiler.place(column)));
    }
    Step column = expressions.ofKind(arguments.get(0), Kind.TEXT, word, scope).step();
    return Typed.of(gives(word), frame -> read(frame.row, word, column.value(frame)));
  }

  private static Kind gives(String word) {
    return switch (word) {
      case "number" -> Kind.NUMBER;
      case "date" -> Kind.DATE;
      case "isBlank" -> Kind.YES_NO;
      default -> Kind.TEXT;
    };
  }

  private static Object read(Row row, String word, Object column) {
    if (!(column instanceof String name)) {
      return null;
    }
    return switch (word) {
      case "text" -> row.text(name);
      case "normal" -> row.normal(name);
      case "number" -> row.number(name);
      case "date" -> row.date(name);
      default -> row.isBlank(name);
    };
  }

  private Typed member(MethodCallExpression call, String word, Typed value, RowScope scope) {
    List<Expression> arguments = arguments(call);
    if (value.kind() == Kind.LIST
        && arguments.size() == 1
        && arguments.get(0) instanceof ClosureExpression closure
        && ListClosures.WORDS.contains(word)) {
      return closures.call(word, value, closure, scope, compiler.place(call.getMethod()));
    }
    List<Member> found = MEMBERS.find(value.kind(), word);
    Place place = compiler.place(call.getMethod());
    if (found.isEmpty()) {
      Set<String> names = new LinkedHashSet<>(MEMBERS.names(value.kind()));
      if (value.kind() == Kind.LIST) {
        names.addAll(ListClosures.WORDS);
      }
      String code = "script.no-word-after." + value.kind().key();
      compiler.report().unknown(code, place, names, word, word);
      return Typed.MISSING;
    }
    List<Typed> given = arguments.stream().map(a -> expressions.typed(a, scope)).toList();
    return found.stream()
        .filter(m -> m.takes().size() == given.size())
        .findFirst()
        .map(m -> apply(m, word, value, given, arguments, place))
        .orElseGet(() -> wrongCount(word, place));
  }

  private Typed wrongCount(String word, Place place) {
    compiler.report().error("script.row-count", place, word);
    return Typed.MISSING;
  }

  private Typed apply(
      Member member,
      String word,
      Typed value,
      List<Typed> given,
      List<Expression> arguments,
      Place place) {
    for (int i = 0; i < given.size(); i++) {
      Kind wanted = member.takes().get(i);
      if (wanted != Kind.VALUE && !given.get(i).is(wanted)) {
        String code = "script.wrong-kind." + wanted.key() + "." + given.get(i).kind().key();
        compiler.report().error(code, compiler.place(arguments.get(i)), word);
        return Typed.MISSING;
      }
    }
    List<Step> steps = new ArrayList<>(given.stream().map(Typed::step).toList());
    Kind gives = member.gives() == Kind.VALUE ? value.item() : member.gives();
    Kind item = member.gives() == Kind.LIST ? Kind.TEXT : Kind.VALUE;
    return new Typed(gives, item, frame -> carriedOut(member, value.step(), steps, frame, place));
  }

  private static Object carriedOut(
      Member member, Step value, List<Step> given, RowFrame frame, Place place) {
    Object receiver = value.value(frame);
    Object[] arguments = given.stream().map(s -> s.value(frame)).toArray();
    if (receiver == null) {
      return null;
    }
    for (Object argument : arguments) {
      if (argument == null) {
        return null;
      }
    }
    return member.action().apply(frame, place, receiver, arguments);
  }
}
