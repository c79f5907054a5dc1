package org.bilan.report.formats;

import java.time.LocalDate;
import java.util.List;
import org.bilan.api.indicator.Value;
import org.bilan.report.texts.Argument;

/** The format of days. */
final class DateFormats {

  private DateFormats() {}

  static List<Format> all() {
    return List.of(
        Format.plain(
            "date",
            "date [day|short|month]",
            Shape.word("day", "short", "month"),
            s -> s.may(Subject.Kind.DAY),
            DateFormats::date));
  }

  private static String date(Operand operand, List<Argument> arguments) {
    LocalDate day = ((Value.Day) operand.value()).value();
    if (Shape.has(arguments, "day")) {
      return FrenchDate.dayAndMonth(day);
    }
    if (Shape.has(arguments, "month")) {
      return FrenchDate.month(day);
    }
    return Shape.has(arguments, "short") ? FrenchDate.numeric(day) : FrenchDate.full(day);
  }
}
