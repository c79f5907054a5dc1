package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Slips in what follows a word: a comma that was forgotten, parentheses that end too early. */
final class Following {

  private final Script script;
  private final Report report;

  Following(Script script, Report report) {
    this.script = script;
    this.report = report;
  }

  /**
   * Whether a text follows what a word is given without a comma, as in {@code noun "a" "b"}: the
   * parser takes one of the texts for a name after a dot.
   */
  boolean lacksComma(Expression said, Expression after) {
    boolean word =
        said instanceof VariableExpression
            || (said instanceof MethodCallExpression call && call.isImplicitThis());
    Place text = script.place(after);
    Place end = script.place(said);
    if (!word || script.inside(text).equals(text) || endsWithParenthesis(end)) {
      return false;
    }
    Place between =
        new Place(text.file(), end.endLine(), end.endColumn(), text.line(), text.column());
    return script.text(between).isBlank();
  }

  /**
   * Reports what follows a word that gives nothing: a comma was forgotten, or the parentheses after
   * the word were meant to hold a part only of what it is given, as in {@code value (a + b) / 2}.
   */
  Object nothing(Expression said, Place place) {
    if (said instanceof MethodCallExpression call && endsWithParenthesis(script.place(said))) {
      report.error("script.parentheses-end", place, call.getMethodAsString());
    } else {
      report.error("script.comma-missing", place);
    }
    return Unknown.VALUE;
  }

  private boolean endsWithParenthesis(Place place) {
    return script.text(place).strip().endsWith(")");
  }
}
