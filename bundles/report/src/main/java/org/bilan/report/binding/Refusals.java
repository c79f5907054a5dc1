package org.bilan.report.binding;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Subject;
import org.bilan.report.texts.FormatCall;

/** Why a format does not suit a value. */
public final class Refusals {

  private Refusals() {}

  /** The message, at the format. */
  public static Diagnostic of(Format format, FormatCall call, String id, Subject subject) {
    if (call.name().equals("noun") && subject.mayCount()) {
      return Diagnostic.error("report.format-without-noun", call.place(), id);
    }
    if (!printsSomeNumber(format) || subject.kind() != Subject.Kind.NUMBER) {
      String kind = subject.kind().name().toLowerCase(Locale.ROOT);
      return Diagnostic.error("report.format-of-" + kind, call.place(), call.name(), id);
    }
    String unit = subject.unit().orElse("");
    return unit.isEmpty()
        ? Diagnostic.error("report.format-without-unit", call.place(), call.name(), id)
        : Diagnostic.error("report.format-in-unit", call.place(), call.name(), id, unit);
  }

  private static boolean printsSomeNumber(Format format) {
    return format.suits().test(new Subject(Subject.Kind.NUMBER, Optional.empty(), true));
  }
}
