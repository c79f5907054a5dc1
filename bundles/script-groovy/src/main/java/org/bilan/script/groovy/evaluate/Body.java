package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Script;
import org.codehaus.groovy.ast.expr.ClosureExpression;

/** The text between the braces of a word, not yet read. */
public final class Body {

  private final Evaluator evaluator;
  private final ClosureExpression closure;
  private final Locals locals;

  Body(Evaluator evaluator, ClosureExpression closure, Locals locals) {
    this.evaluator = evaluator;
    this.closure = closure;
    this.locals = locals;
  }

  /** Reads it as a block of words. */
  public void open(Block block) {
    evaluator.open(closure, block, locals);
  }

  /** Its tree, for blocks that are not made of words. */
  public ClosureExpression closure() {
    return closure;
  }

  /** The names it sees. */
  public Locals locals() {
    return locals;
  }

  /** The script it stands in. */
  public Script script() {
    return evaluator.script();
  }

  /** Where it is written. */
  public Place place() {
    return evaluator.script().place(closure);
  }
}
