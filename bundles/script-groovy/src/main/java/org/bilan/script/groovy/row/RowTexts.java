package org.bilan.script.groovy.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Kind;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;

/** Translates texts that hold values, and says how a value is written within a text. */
final class RowTexts {

  private final RowCompiler compiler;
  private final RowExpressions expressions;

  RowTexts(RowCompiler compiler, RowExpressions expressions) {
    this.compiler = compiler;
    this.expressions = expressions;
  }

  Typed text(GStringExpression text, RowScope scope) {
    List<Step> parts = new ArrayList<>();
    for (int i = 0; i < text.getStrings().size(); i++) {
      parts.add(Typed.constant(text.getStrings().get(i).getValue()).step());
      if (i < text.getValues().size()) {
        parts.add(value(text.getValues().get(i), scope));
      }
    }
    return joined(parts, compiler.place(text));
  }

  private Step value(Expression part, RowScope scope) {
    Typed value = expressions.typed(part, scope);
    if (!isWritable(value)) {
      String code = "script.not-in-text." + value.kind().key();
      compiler.report().error(code, compiler.place(part));
    }
    return value.step();
  }

  /** Whether a text may hold a value. */
  static boolean isWritable(Typed value) {
    return value.is(Kind.TEXT) || value.is(Kind.NUMBER) || value.is(Kind.DATE);
  }

  /** The text of its parts in order; missing where one of them is. */
  static Typed joined(List<Step> parts, Place place) {
    return Typed.of(Kind.TEXT, frame -> joined(parts, frame, place));
  }

  private static Object joined(List<Step> parts, RowFrame frame, Place place) {
    StringBuilder whole = new StringBuilder();
    for (Step part : parts) {
      Object value = part.value(frame);
      if (value == null) {
        return null;
      }
      whole.append(written(value));
      RowFrame.limit(whole.length(), place);
    }
    return whole.toString();
  }

  /** A value as texts hold it. */
  static String written(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof LocalDate day ? day.toString() : String.valueOf(value);
  }
}
