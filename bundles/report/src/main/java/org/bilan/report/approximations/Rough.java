package org.bilan.report.approximations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Printed;
import org.bilan.report.formats.Subject;
import org.bilan.report.texts.Argument;

/** {@code une vingtaine}: true within a fifth. */
final class Rough {

  private static final Map<Integer, String> WORDS =
      new TreeMap<>(
          Map.of(
              10,
              "dizaine",
              12,
              "douzaine",
              15,
              "quinzaine",
              20,
              "vingtaine",
              30,
              "trentaine",
              40,
              "quarantaine",
              50,
              "cinquantaine",
              60,
              "soixantaine",
              100,
              "centaine"));

  private Rough() {}

  static Format format() {
    return new Format(
        "rough",
        "rough [10|12|15|20|30|40|50|60|100]",
        Rough::takes,
        Subject::mayCount,
        Rough::print);
  }

  private static boolean takes(List<Argument> arguments) {
    return arguments.isEmpty()
        || (arguments.size() == 1
            && arguments.get(0) instanceof Argument.Number number
            && WORDS.keySet().stream()
                .anyMatch(k -> number.value().compareTo(BigDecimal.valueOf(k)) == 0));
  }

  private static Printed print(Operand operand, List<Argument> arguments) {
    int nearest = nearest(operand.number());
    if (arguments.isEmpty()) {
      return Printed.of(
          holds(operand.number(), nearest) ? words(nearest) : Chosen.about(operand, 2));
    }
    int asserted = ((Argument.Number) arguments.get(0)).value().intValue();
    if (holds(operand.number(), asserted)) {
      return Printed.of(words(asserted));
    }
    List<String> truths = holds(operand.number(), nearest) ? List.of(words(nearest)) : List.of();
    return Asserted.falsehood(words(asserted), operand, truths);
  }

  private static String words(int number) {
    return "une " + WORDS.get(number);
  }

  private static boolean holds(BigDecimal value, int number) {
    BigDecimal fifth =
        BigDecimal.valueOf(number).divide(BigDecimal.valueOf(5), MathContext.DECIMAL128);
    return distance(value, number).compareTo(fifth) <= 0;
  }

  private static int nearest(BigDecimal value) {
    return WORDS.keySet().stream()
        .min(Comparator.comparing(number -> distance(value, number)))
        .orElseThrow();
  }

  private static BigDecimal distance(BigDecimal value, int number) {
    return value.subtract(BigDecimal.valueOf(number)).abs();
  }
}
