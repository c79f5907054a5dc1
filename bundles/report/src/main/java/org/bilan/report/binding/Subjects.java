package org.bilan.report.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Subject;

/** What is known of values before any row is read. */
public final class Subjects {

  private static final int DEEPEST = 20;

  private final Names names;

  /** Over what scripts define. */
  public Subjects(Names names) {
    this.names = names;
  }

  /** What is known of the value of a known name. */
  public Subject of(String id) {
    if (Names.isYear(id)) {
      return new Subject(Subject.Kind.NUMBER, Optional.of(Operand.YEAR), false);
    }
    if (names.isFaulty(id)) {
      return new Subject(Subject.Kind.UNKNOWN, Optional.empty(), true);
    }
    return names
        .indicator(id)
        .map(this::of)
        .orElse(new Subject(Subject.Kind.TEXT, Optional.of(Unit.NONE), false));
  }

  private Subject of(Indicator indicator) {
    Formula formula = indicator.formula();
    return new Subject(
        kind(formula, 0),
        indicator.unit().or(() -> unit(formula, 0)),
        indicator.noun().isPresent());
  }

  private Subject.Kind kind(Formula formula, int depth) {
    if (formula.kind() == Formula.Kind.RANKING) {
      return Subject.Kind.LABELS;
    }
    if (formula instanceof Formula.Stated stated) {
      return stated(stated.value());
    }
    if (formula instanceof Formula.Nation nation) {
      return kind(nation.of(), depth);
    }
    if (formula instanceof Formula.Lookup lookup && depth < DEEPEST) {
      return names
          .indicator(lookup.id())
          .map(found -> kind(found.formula(), depth + 1))
          .orElse(Subject.Kind.UNKNOWN);
    }
    return isNumber(formula) ? Subject.Kind.NUMBER : Subject.Kind.UNKNOWN;
  }

  private static boolean isNumber(Formula formula) {
    if (formula instanceof Formula.Aggregate aggregate) {
      return switch (aggregate.measure()) {
        case COUNT, SUM, MEAN, SHARE, SHARES -> true;
        case MEDIAN, SMALLEST, LARGEST, THE -> false;
      };
    }
    return formula instanceof Formula.Arithmetic
        || formula instanceof Formula.Constant
        || formula instanceof Formula.Selection;
  }

  private static Subject.Kind stated(Object value) {
    if (value instanceof BigDecimal) {
      return Subject.Kind.NUMBER;
    }
    if (value instanceof LocalDate) {
      return Subject.Kind.DAY;
    }
    return value instanceof List<?> ? Subject.Kind.LABELS : Subject.Kind.TEXT;
  }

  private Optional<String> unit(Formula formula, int depth) {
    if (formula instanceof Formula.Aggregate aggregate) {
      return switch (aggregate.measure()) {
        case COUNT -> Optional.of(Unit.NONE);
        case SHARE, SHARES -> Optional.of(Unit.PERCENT);
        default -> Optional.empty();
      };
    }
    if (formula instanceof Formula.Nation nation) {
      return unit(nation.of(), depth);
    }
    if (formula instanceof Formula.Lookup lookup && depth < DEEPEST) {
      return names
          .indicator(lookup.id())
          .flatMap(found -> found.unit().or(() -> unit(found.formula(), depth + 1)));
    }
    return Optional.empty();
  }
}
