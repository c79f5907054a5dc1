package org.bilan.compute;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.All;
import org.bilan.api.formula.Condition.Any;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Not;
import org.bilan.api.indicator.ValueText;

/**
 * Says what rows must satisfy, in the language of the screen.
 *
 * @param locale French or English
 */
record PlainCondition(Locale locale) {

  String of(Condition condition) {
    if (condition instanceof Comparison comparison) {
      String operands =
          comparison.operands().stream().map(this::operand).collect(Collectors.joining(", "));
      return words("test." + comparison.test(), name(comparison.column()), operands);
    }
    if (condition instanceof Not not) {
      return words("not", of(not.condition()));
    }
    return condition instanceof All all
        ? joined(all.conditions(), "and")
        : "(" + joined(((Any) condition).conditions(), "or") + ")";
  }

  /** The name of a column without that of its source: {@code nombre de salariés}. */
  static String name(ColumnPath column) {
    return column.column().replace('_', ' ');
  }

  private String joined(List<Condition> conditions, String word) {
    return conditions.stream().map(this::of).collect(Collectors.joining(" " + words(word) + " "));
  }

  private String operand(Object operand) {
    return operand instanceof BigDecimal number
        ? number(number)
        : words("quoted", String.valueOf(operand));
  }

  /** A year is a number too, and is not set apart in thousands. */
  private String number(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole && number.precision() - number.scale() <= 4
        ? number.toBigInteger().toString()
        : new ValueText(locale).of(number);
  }

  private String words(String key, Object... arguments) {
    return words(locale, key, arguments);
  }

  static String words(Locale locale, String key, Object... arguments) {
    String code = "compute.plain." + key;
    return MessageCatalogue.fill(
        MessageCatalogue.lookUp(PlainCondition.class, code, locale).orElse(code),
        List.of(arguments));
  }
}
