package org.bilan.script.groovy.evaluate;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** Evaluates the statements of one script: words, names given with {@code def}, short loops. */
public final class Evaluator {

  /** The most statements one script carries out, loops included. */
  static final int MOST_STATEMENTS = 20_000;

  private final Script script;
  private final Report report;
  private final Watcher watcher;
  private final Expressions expressions;
  private int statements;

  /**
   * Prepares the evaluation of a script.
   *
   * @param script the script
   * @param vocabulary the words of bundles
   * @param scene what names mean
   * @param report takes what is wrong
   */
  public Evaluator(Script script, Vocabulary vocabulary, Scene scene, Report report) {
    this(script, vocabulary, scene, report, Watcher.NONE);
  }

  /** Prepares the evaluation of a script that is watched. */
  public Evaluator(
      Script script, Vocabulary vocabulary, Scene scene, Report report, Watcher watcher) {
    this.script = script;
    this.report = report;
    this.watcher = watcher;
    this.expressions = new Expressions(this, vocabulary, scene, report);
  }

  /** Evaluates the whole script as a block. */
  public void run(Block file) {
    try {
      all(script.statements(), file, new Locals(null));
    } catch (StackOverflowError e) {
      report.error("script.too-deep", Place.file(script.file()), Expressions.DEEPEST);
    }
  }

  Script script() {
    return script;
  }

  Watcher watcher() {
    return watcher;
  }

  void open(ClosureExpression closure, Block block, Locals outer) {
    if (closure.isParameterSpecified()) {
      report.error("script.no-parameters", script.place(closure), block.word());
    }
    if (closure.getCode() instanceof BlockStatement code) {
      all(code.getStatements(), block, new Locals(outer));
    }
  }

  private void all(List<Statement> list, Block block, Locals locals) {
    for (Statement statement : list) {
      if (statements++ == MOST_STATEMENTS) {
        report.error("script.too-many-lines", script.place(statement), MOST_STATEMENTS);
      }
      if (statements > MOST_STATEMENTS) {
        return;
      }
      int before = report.count();
      one(statement, block, locals);
      if (report.count() > before) {
        block.damage("");
      }
    }
  }

  private void one(Statement statement, Block block, Locals locals) {
    List<String> labels = statement.getStatementLabels();
    if (labels != null && !labels.isEmpty()) {
      report.error("script.colon", label(statement, labels.get(0)), labels.get(0));
      block.damage(labels.get(0));
    } else if (statement instanceof ExpressionStatement said) {
      expression(said.getExpression(), block, locals);
    } else if (statement instanceof BlockStatement inner) {
      refuse("{…}", inner);
    } else if (statement instanceof ForStatement loop) {
      loop(loop, block, locals);
    } else if (!(statement instanceof EmptyStatement)) {
      refuse(Constructs.name(statement), statement);
    }
  }

  private Place label(Statement statement, String label) {
    Place after = script.place(statement);
    int column = script.lines().get(after.line() - 1).indexOf(label) + 1;
    return column > 0 ? Place.at(script.file(), after.line(), column) : after;
  }

  private void expression(Expression expression, Block block, Locals locals) {
    if (expression instanceof DeclarationExpression declaration) {
      declare(declaration, block, locals);
      return;
    }
    watcher.alone(script.place(expression));
    Object value = expressions.value(expression, block, locals);
    if (value != Nothing.VALUE && value != Unknown.VALUE) {
      report.error("script.idle." + Kind.of(value).key(), script.place(expression));
    }
  }

  private void declare(DeclarationExpression declaration, Block block, Locals locals) {
    if (!declaration.getAnnotations().isEmpty()) {
      String name = declaration.getAnnotations().get(0).getClassNode().getName();
      refuse("@" + name, declaration.getAnnotations().get(0));
      return;
    }
    if (!(declaration.getLeftExpression() instanceof VariableExpression variable)) {
      refuse("def (…)", declaration);
      return;
    }
    if (!variable.isDynamicTyped()) {
      report.error("script.typed", script.place(declaration), variable.getName());
    }
    Object value = expressions.value(declaration.getRightExpression(), block, locals);
    if (locals.has(variable.getName())) {
      report.error("script.name-twice", script.place(variable), variable.getName());
    }
    if (value == Nothing.VALUE) {
      report.error("script.no-value", script.place(declaration.getRightExpression()));
      value = Unknown.VALUE;
    }
    locals.put(variable.getName(), value);
  }

  private void loop(ForStatement loop, Block block, Locals locals) {
    if (loop.getVariable() == ForStatement.FOR_LOOP_DUMMY) {
      refuse("for (…;…;…)", loop);
      return;
    }
    Object values = expressions.value(loop.getCollectionExpression(), block, locals);
    if (values == Unknown.VALUE) {
      return;
    }
    if (!(values instanceof List<?> list)) {
      report.error(
          "script.wrong-kind.list." + Kind.of(values).key(),
          script.place(loop.getCollectionExpression()),
          "for");
      return;
    }
    List<Statement> body =
        loop.getLoopBlock() instanceof BlockStatement code
            ? code.getStatements()
            : List.of(loop.getLoopBlock());
    for (Object value : list) {
      Locals inner = new Locals(locals);
      inner.put(loop.getVariable().getName(), value);
      all(body, block, inner);
    }
  }

  void refuse(String what, ASTNode node) {
    report.error("script.refused", script.place(node), what);
  }

  Optional<Body> body(Expression expression, Locals locals) {
    return expression instanceof ClosureExpression closure
        ? Optional.of(new Body(this, closure, locals))
        : Optional.empty();
  }
}
