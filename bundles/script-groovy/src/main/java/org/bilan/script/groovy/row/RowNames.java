package org.bilan.script.groovy.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.script.groovy.evaluate.Constructs;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Locals;
import org.bilan.script.groovy.evaluate.Unknown;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Says what a name in a closure means: the row, a local value, or one of the script around it. */
final class RowNames {

  private final RowCompiler compiler;
  private final Locals around;
  private final Map<String, Object> captured = new TreeMap<>();
  private String row = "it";

  RowNames(RowCompiler compiler, Locals around) {
    this.compiler = compiler;
    this.around = around;
  }

  /** Says under what name the closure sees the row, if not as {@code it}. */
  void row(String name) {
    row = name;
  }

  boolean isRow(Expression expression) {
    return expression instanceof VariableExpression variable && variable.getName().equals(row);
  }

  /** The names of the script that the closure uses, with their values: a part of its digest. */
  String captured() {
    return captured.toString();
  }

  Typed variable(VariableExpression variable, RowScope scope) {
    String name = variable.getName();
    Optional<RowScope.Local> local = scope.find(name);
    if (local.isPresent()) {
      int slot = local.get().slot();
      return new Typed(local.get().kind(), local.get().item(), frame -> frame.slots[slot]);
    }
    if (name.equals(row)) {
      compiler.report().error("script.row-alone", compiler.place(variable), name);
      return Typed.MISSING;
    }
    return around.get(name).map(v -> captured(variable, v)).orElseGet(() -> unknown(variable));
  }

  private Typed captured(VariableExpression variable, Object value) {
    if (value == Unknown.VALUE) {
      return Typed.MISSING;
    }
    if (value instanceof String
        || value instanceof BigDecimal
        || value instanceof Boolean
        || value instanceof List) {
      captured.put(variable.getName(), value);
      return Typed.constant(value);
    }
    String code = "script.row-name." + Kind.of(value).key();
    compiler.report().error(code, compiler.place(variable), variable.getName());
    return Typed.MISSING;
  }

  private Typed unknown(VariableExpression variable) {
    String name = variable.getName();
    if (Constructs.isForeign(name) && !name.equals("it")) {
      compiler.refuse(name, variable);
    } else {
      compiler.report().error("script.row-no-name", compiler.place(variable), name);
    }
    return Typed.MISSING;
  }
}
