package org.bilan.script.groovy.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Constructs;
import org.bilan.script.groovy.evaluate.Kind;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.Expression;
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

/** Translates the statements of a closure over rows: results, choices and loops. */
final class RowStatements {

  private final String word;
  private final Set<Kind> wanted;
  private final RowCompiler compiler;
  private final RowExpressions expressions;
  private final RowAssignments assignments;

  /**
   * Prepares the translation of a closure.
   *
   * @param word the word it is given to
   * @param wanted the kinds of value it may give
   * @param compiler the translation of the whole closure
   */
  RowStatements(String word, Set<Kind> wanted, RowCompiler compiler) {
    this.word = word;
    this.wanted = wanted;
    this.compiler = compiler;
    this.expressions = new RowExpressions(compiler);
    this.assignments = new RowAssignments(compiler, expressions);
  }

  /** The statements of a block, or the one that stands without braces. */
  static List<Statement> statements(Statement statement) {
    return statement instanceof BlockStatement block ? block.getStatements() : List.of(statement);
  }

  /**
   * Translates statements.
   *
   * @param last whether the value of the last one is the closure's
   */
  Flow sequence(List<Statement> statements, RowScope inner, boolean last) {
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
    compiler.refuse(what, node);
    return frame -> Flow.Next.GO_ON;
  }

  private Flow result(Expression expression, RowScope inner) {
    if (RowAssignments.isAssignment(expression)) {
      return expression(expression, inner);
    }
    Typed value = expressions.typed(expression, inner);
    if (value.kind() != Kind.VALUE && !wanted.contains(value.kind())) {
      String expected = wanted.stream().sorted().map(Kind::key).collect(Collectors.joining("+"));
      String code = "script.row-result." + expected + "." + value.kind().key();
      compiler.report().error(code, compiler.place(expression), word);
    }
    return frame -> {
      frame.result = value.step().value(frame);
      return Flow.Next.RETURN;
    };
  }

  private Flow expression(Expression expression, RowScope inner) {
    Step step =
        RowAssignments.isAssignment(expression)
            ? assignments.assigned((BinaryExpression) expression, inner)
            : expressions.typed(expression, inner).step();
    return frame -> {
      step.value(frame);
      return Flow.Next.GO_ON;
    };
  }

  /** A condition whose value is missing leaves the whole closure without a value. */
  private Flow choice(IfStatement choice, RowScope inner, boolean last) {
    Step test = condition(choice.getBooleanExpression(), "if", inner);
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

  private Step condition(BooleanExpression condition, String word, RowScope inner) {
    return expressions.yesNo(condition.getExpression(), word, inner).step();
  }

  private Flow whileLoop(WhileStatement loop, RowScope inner) {
    Step test = condition(loop.getBooleanExpression(), "while", inner);
    Flow turn = sequence(statements(loop.getLoopBlock()), inner.inner(), false);
    Place place = compiler.place(loop);
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
    Place place = compiler.place(loop);
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
}
