package org.bilan.script.groovy.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Constructs;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.parse.Report;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.BreakStatement;
import org.codehaus.groovy.ast.stmt.ContinueStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.WhileStatement;

/** Translates the statements of a closure over rows. */
final class RowCompiler {

  private final String word;
  private final Body body;
  private final Set<Kind> wanted;
  private final Report report;
  private final RowScope scope = new RowScope();
  private final RowExpressions expressions;
  private final Map<String, Object> captured = new TreeMap<>();
  private final List<String> columns = new ArrayList<>();

  RowCompiler(String word, Body body, Set<Kind> wanted, Report report) {
    this.word = word;
    this.body = body;
    this.wanted = wanted;
    this.report = report;
    this.expressions = new RowExpressions(this);
  }

  List<String> columns() {
    return columns;
  }

  String captured() {
    return captured.toString();
  }

  int slots() {
    return scope.size();
  }

  Body body() {
    return body;
  }

  Report report() {
    return report;
  }

  void capture(String name, Object value) {
    captured.put(name, value);
  }

  Place place(ASTNode node) {
    return body.script().place(node);
  }

  /** Translates the whole closure. */
  Flow closure() {
    ClosureExpression closure = body.closure();
    Parameter[] parameters = closure.getParameters();
    String row = "it";
    if (parameters != null && parameters.length > 1) {
      report.error("script.row-parameters", place(parameters[1]), word);
    }
    if (parameters != null && parameters.length > 0) {
      row = parameters[0].getName();
      if (parameters[0].hasInitialExpression() || !parameters[0].isDynamicTyped()) {
        report.error("script.row-parameters", place(parameters[0]), word);
      }
    }
    expressions.row(row);
    List<Statement> statements = statements(closure.getCode());
    if (statements.isEmpty()) {
      report.error("script.row-empty", body.place(), word);
    }
    return sequence(statements, scope.inner(), true);
  }

  private static List<Statement> statements(Statement statement) {
    return statement instanceof BlockStatement block ? block.getStatements() : List.of(statement);
  }

  /**
   * Translates statements.
   *
   * @param last whether the value of the last one is the closure's
   */
  private Flow sequence(List<Statement> statements, RowScope inner, boolean last) {
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      flows.add(one(statements.get(i), inner, last && i == statements.size() - 1));
    }
    Flow[] all = flows.toArray(Flow[]::new);
    return frame -> {
      for (Flow flow : all) {
        Flow.Next next = flow.run(frame);
        if (next != Flow.Next.GO_ON) {
          return next;
        }
      }
      return Flow.Next.GO_ON;
    };
  }

  private Flow one(Statement statement, RowScope inner, boolean last) {
    List<String> labels = statement.getStatementLabels();
    if (labels != null && !labels.isEmpty()) {
      return refuse(labels.get(0) + ":", statement);
    }
    if (statement instanceof ExpressionStatement expression) {
      return last
          ? result(expression.getExpression(), inner)
          : expression(expression.getExpression(), inner);
    }
    if (statement instanceof ReturnStatement returned) {
      return result(returned.getExpression(), inner);
    }
    if (statement instanceof IfStatement choice) {
      return choice(choice, inner, last);
    }
    if (statement instanceof BlockStatement block) {
      return sequence(block.getStatements(), inner.inner(), last);
    }
    if (statement instanceof EmptyStatement) {
      return frame -> Flow.Next.GO_ON;
    }
    return loop(statement, inner);
  }

  private Flow loop(Statement statement, RowScope inner) {
    if (statement instanceof WhileStatement loop) {
      return whileLoop(loop, inner);
    }
    if (statement instanceof ForStatement loop
        && loop.getVariable() != ForStatement.FOR_LOOP_DUMMY) {
      return forLoop(loop, inner);
    }
    if (statement instanceof BreakStatement) {
      return frame -> Flow.Next.BREAK;
    }
    if (statement instanceof ContinueStatement) {
      return frame -> Flow.Next.CONTINUE;
    }
    boolean counted = statement instanceof ForStatement;
    return refuse(counted ? "for (…;…;…)" : Constructs.name(statement), statement);
  }

  private Flow refuse(String what, ASTNode node) {
    report.error("script.refused", place(node), what);
    return frame -> Flow.Next.GO_ON;
  }

  private Flow result(Expression expression, RowScope inner) {
    if (isAssignment(expression)) {
      return expression(expression, inner);
    }
    Typed value = expressions.typed(expression, inner);
    if (value.kind() != Kind.VALUE && !wanted.contains(value.kind())) {
      String expected = wanted.stream().sorted().map(Kind::key).collect(Collectors.joining("+"));
      report.error(
          "script.row-result." + expected + "." + value.kind().key(), place(expression), word);
    }
    return frame -> {
      frame.result = value.step().value(frame);
      return Flow.Next.RETURN;
    };
  }

  private static boolean isAssignment(Expression expression) {
    return expression instanceof DeclarationExpression
        || expression instanceof BinaryExpression b
            && b.getOperation().getText().endsWith("=")
            && !Set.of("==", "!=", "<=", ">=").contains(b.getOperation().getText());
  }

  private Flow expression(Expression expression, RowScope inner) {
    if (expression instanceof DeclarationExpression declaration) {
      return declaration(declaration, inner);
    }
    Step step =
        isAssignment(expression)
            ? assignment((BinaryExpression) expression, inner)
            : expressions.typed(expression, inner).step();
    return frame -> {
      step.value(frame);
      return Flow.Next.GO_ON;
    };
  }

  private Flow declaration(DeclarationExpression declaration, RowScope inner) {
    if (!declaration.getAnnotations().isEmpty()) {
      AnnotationNode annotation = declaration.getAnnotations().get(0);
      refuse("@" + annotation.getClassNode().getName(), annotation);
    }
    if (!(declaration.getLeftExpression() instanceof VariableExpression variable)) {
      return refuse("def (…)", declaration);
    }
    if (!variable.isDynamicTyped()) {
      report.error("script.typed", place(declaration), variable.getName());
    }
    Typed value = expressions.typed(declaration.getRightExpression(), inner);
    RowScope.Local local = inner.add(variable.getName(), value.kind(), value.item());
    return frame -> {
      frame.slots[local.slot()] = value.step().value(frame);
      return Flow.Next.GO_ON;
    };
  }

  private Step assignment(BinaryExpression assignment, RowScope inner) {
    String sign = assignment.getOperation().getText();
    Expression left = assignment.getLeftExpression();
    RowScope.Local local =
        left instanceof VariableExpression variable
            ? inner.find(variable.getName()).orElse(null)
            : null;
    if (local == null) {
      report.error("script.row-assigned", place(left), left.getText());
      return frame -> null;
    }
    Typed value =
        sign.equals("=")
            ? expressions.typed(assignment.getRightExpression(), inner)
            : expressions.operation(assignment, sign.substring(0, sign.length() - 1), inner);
    if (local.kind() == Kind.VALUE) {
      inner.learn(left.getText(), value);
    } else if (!value.is(local.kind())) {
      String code = "script.row-changes." + local.kind().key() + "." + value.kind().key();
      report.error(code, place(assignment), left.getText());
    }
    return frame -> frame.slots[local.slot()] = value.step().value(frame);
  }

  /** A condition whose value is missing leaves the whole closure without a value. */
  private Flow choice(IfStatement choice, RowScope inner, boolean last) {
    Step test = condition(choice.getBooleanExpression(), inner);
    Flow yes = sequence(statements(choice.getIfBlock()), inner.inner(), last);
    Flow no = sequence(statements(choice.getElseBlock()), inner.inner(), last);
    return frame -> {
      Object holds = test.value(frame);
      if (holds == null) {
        frame.result = null;
        return Flow.Next.RETURN;
      }
      return (Boolean) holds ? yes.run(frame) : no.run(frame);
    };
  }

  private Step condition(BooleanExpression condition, RowScope inner) {
    return expressions.yesNo(condition.getExpression(), inner).step();
  }

  private Flow whileLoop(WhileStatement loop, RowScope inner) {
    Step test = condition(loop.getBooleanExpression(), inner);
    Flow turn = sequence(statements(loop.getLoopBlock()), inner.inner(), false);
    Place place = place(loop);
    return frame -> {
      while (Boolean.TRUE.equals(test.value(frame))) {
        frame.turn(place);
        Flow.Next next = turn.run(frame);
        if (next == Flow.Next.RETURN) {
          return next;
        }
        if (next == Flow.Next.BREAK) {
          break;
        }
      }
      return Flow.Next.GO_ON;
    };
  }

  private Flow forLoop(ForStatement loop, RowScope inner) {
    Typed list = expressions.ofKind(loop.getCollectionExpression(), Kind.LIST, "for", inner);
    RowScope turnScope = inner.inner();
    RowScope.Local local = turnScope.add(loop.getVariable().getName(), list.item(), Kind.VALUE);
    Flow turn = sequence(statements(loop.getLoopBlock()), turnScope, false);
    Place place = place(loop);
    return frame -> {
      if (list.step().value(frame) instanceof List<?> items) {
        for (Object item : items) {
          frame.turn(place);
          frame.slots[local.slot()] = item;
          Flow.Next next = turn.run(frame);
          if (next == Flow.Next.RETURN) {
            return next;
          }
          if (next == Flow.Next.BREAK) {
            break;
          }
        }
      }
      return Flow.Next.GO_ON;
    };
  }

  void reads(String column) {
    columns.add(column);
  }
}
