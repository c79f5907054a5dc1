package org.bilan.script.groovy.row;

import java.util.Optional;
import java.util.Set;
import org.bilan.script.groovy.evaluate.Kind;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Translates how a closure gives values to its local names: {@code def n = 1}, {@code n += 2}. */
final class RowAssignments {

  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<=", ">=", "===", "!==");

  private final RowCompiler compiler;
  private final RowExpressions expressions;

  RowAssignments(RowCompiler compiler, RowExpressions expressions) {
    this.compiler = compiler;
    this.expressions = expressions;
  }

  static boolean isAssignment(Expression expression) {
    return expression instanceof BinaryExpression binary
        && isAssignment(binary.getOperation().getText());
  }

  /** Whether a sign changes what stands before it, as {@code =} and {@code +=} do. */
  static boolean isAssignment(String sign) {
    return sign.endsWith("=") && !COMPARISONS.contains(sign);
  }

  /** Translates a declaration or an assignment. */
  Step assigned(BinaryExpression assignment, RowScope scope) {
    return assignment instanceof DeclarationExpression declaration
        ? declaration(declaration, scope)
        : change(assignment, scope);
  }

  private Step declaration(DeclarationExpression declaration, RowScope scope) {
    if (!declaration.getAnnotations().isEmpty()) {
      AnnotationNode annotation = declaration.getAnnotations().get(0);
      compiler.refuse("@" + annotation.getClassNode().getName(), annotation);
    }
    if (!(declaration.getLeftExpression() instanceof VariableExpression variable)) {
      compiler.refuse("def (…)", declaration);
      return Typed.MISSING.step();
    }
    if (!variable.isDynamicTyped()) {
      compiler.report().error("script.typed", compiler.place(declaration), variable.getName());
    }
    Typed value = expressions.typed(declaration.getRightExpression(), scope);
    return into(scope.add(variable.getName(), value.kind(), value.item()), value);
  }

  private Step change(BinaryExpression assignment, RowScope scope) {
    Expression left = assignment.getLeftExpression();
    Optional<RowScope.Local> local =
        left instanceof VariableExpression variable
            ? scope.find(variable.getName())
            : Optional.empty();
    if (local.isEmpty()) {
      compiler.report().error("script.row-assigned", compiler.place(left), left.getText());
      return Typed.MISSING.step();
    }
    Typed value = given(assignment, scope);
    keepKind(local.get(), value, assignment, scope);
    return into(local.get(), value);
  }

  private Typed given(BinaryExpression assignment, RowScope scope) {
    String sign = assignment.getOperation().getText();
    return sign.equals("=")
        ? expressions.typed(assignment.getRightExpression(), scope)
        : expressions.operation(assignment, sign.substring(0, sign.length() - 1), scope);
  }

  /** A name keeps the kind of its first value that is not missing. */
  private void keepKind(
      RowScope.Local local, Typed value, BinaryExpression assignment, RowScope scope) {
    String name = assignment.getLeftExpression().getText();
    if (local.kind() == Kind.VALUE) {
      scope.learn(name, value);
    } else if (!value.is(local.kind())) {
      String code = "script.row-changes." + local.kind().key() + "." + value.kind().key();
      compiler.report().error(code, compiler.place(assignment), name);
    }
  }

  private static Step into(RowScope.Local local, Typed value) {
    return frame -> frame.slots[local.slot()] = value.step().value(frame);
  }
}
