package org.bilan.script.groovy.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.parse.Report;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.stmt.Statement;

/** Translates a whole closure over rows, and gathers what its translation comes across. */
final class RowCompiler {

  private final String word;
  private final Body body;
  private final Report report;
  private final RowScope scope = new RowScope();
  private final RowNames names;
  private final RowStatements statements;
  private final List<String> columns = new ArrayList<>();

  RowCompiler(String word, Body body, Set<Kind> wanted, Report report) {
    this.word = word;
    this.body = body;
    this.report = report;
    this.names = new RowNames(this, body.locals());
    this.statements = new RowStatements(word, wanted, this);
  }

  List<String> columns() {
    return columns;
  }

  RowNames names() {
    return names;
  }

  int slots() {
    return scope.size();
  }

  Report report() {
    return report;
  }

  Place place(ASTNode node) {
    return body.script().place(node);
  }

  /** Reports a construct that closures do not have. */
  void refuse(String what, ASTNode node) {
    report.error("script.refused", place(node), what);
  }

  void reads(String column) {
    columns.add(column);
  }

  /** Translates the whole closure. */
  Flow closure() {
    parameters(body.closure().getParameters());
    List<Statement> all = RowStatements.statements(body.closure().getCode());
    if (all.isEmpty()) {
      report.error("script.row-empty", body.place(), word);
    }
    return statements.sequence(all, scope.inner(), true);
  }

  /** A closure may name its row; nothing else is given to it. */
  private void parameters(Parameter[] parameters) {
    if (parameters == null || parameters.length == 0) {
      return;
    }
    if (parameters.length > 1) {
      report.error("script.row-parameters", place(parameters[1]), word);
    }
    if (parameters[0].hasInitialExpression() || !parameters[0].isDynamicTyped()) {
      report.error("script.row-parameters", place(parameters[0]), word);
    }
    names.row(parameters[0].getName());
  }
}
