package org.bilan.script.groovy.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.Row;
import org.bilan.api.cleaning.RowRule;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.parse.Report;

/** Translates closures over rows into rules. */
public final class RowRules {

  private RowRules() {}

  /**
   * A translated closure.
   *
   * @param rule the rule; empty where the closure is wrong, which was reported
   * @param columns the columns that it names by literals
   */
  public record Compiled(Optional<RowRule> rule, List<String> columns) {}

  /**
   * Translates a closure, and checks the kinds of all its values.
   *
   * @param word the word it is given to
   * @param body the closure
   * @param wanted the kinds of value it may give
   * @param report takes what is wrong
   */
  public static Compiled compile(String word, Body body, Set<Kind> wanted, Report report) {
    int before = report.count();
    RowCompiler compiler = new RowCompiler(word, body, wanted, report);
    Flow flow = compiler.closure();
    List<String> columns = compiler.columns();
    if (report.count() > before) {
      return new Compiled(Optional.empty(), columns);
    }
    String digest = body.script().text(body.place()) + compiler.names().captured();
    RowRule rule = new Rule(digest, body.place(), flow, compiler.slots());
    return new Compiled(Optional.of(rule), columns);
  }

  private record Rule(String digest, Place place, Flow flow, int slots) implements RowRule {

    @Override
    public Object apply(Row row) {
      RowFrame frame = new RowFrame(row, slots);
      try {
        flow.run(frame);
        return frame.result;
      } catch (DiagnosticException e) {
        throw e;
      } catch (StackOverflowError e) {
        throw RowFrame.failure("script.row-pattern", place, RowFrame.MOST_CHARACTERS);
      } catch (RuntimeException e) {
        throw RowFrame.failure("script.row-failed", place);
      }
    }
  }
}
