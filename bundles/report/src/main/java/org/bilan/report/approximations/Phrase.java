package org.bilan.report.approximations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The phrases that compare a value with a bound. */
enum Phrase {
  OVER("over") {
    @Override
    boolean holds(BigDecimal value, Bound bound) {
      return value.compareTo(bound.value()) > 0;
    }

    @Override
    boolean weak(BigDecimal value, Bound bound) {
      return value.compareTo(bound.value().add(bound.step())) > 0;
    }

    @Override
    String print(Bound bound) {
      return "plus " + bound.withDe();
    }
  },
  UNDER("under") {
    @Override
    boolean holds(BigDecimal value, Bound bound) {
      return value.compareTo(bound.value()) < 0;
    }

    @Override
    boolean weak(BigDecimal value, Bound bound) {
      return value.compareTo(bound.value().subtract(bound.step())) < 0;
    }

    @Override
    String print(Bound bound) {
      return "moins " + bound.withDe();
    }
  },
  NEARLY("nearly") {
    @Override
    boolean holds(BigDecimal value, Bound bound) {
      return below(value, bound);
    }

    @Override
    String print(Bound bound) {
      return "près " + bound.withDe();
    }
  },
  JUST_UNDER("just-under") {
    @Override
    boolean holds(BigDecimal value, Bound bound) {
      return below(value, bound);
    }

    @Override
    String print(Bound bound) {
      return "un peu moins " + bound.withDe();
    }
  },
  JUST_OVER("just-over") {
    @Override
    boolean holds(BigDecimal value, Bound bound) {
      return value.compareTo(bound.value()) > 0
          && value.compareTo(bound.value().add(bound.width())) <= 0;
    }

    @Override
    String print(Bound bound) {
      return "un peu plus " + bound.withDe();
    }
  },
  ABOUT("about") {
    @Override
    boolean holds(BigDecimal value, Bound bound) {
      return value.subtract(bound.value()).abs().compareTo(bound.width()) <= 0;
    }

    @Override
    String print(Bound bound) {
      return "environ " + bound.bare();
    }
  };

  private final String word;

  Phrase(String word) {
    this.word = word;
  }

  /** Its name in texts. */
  String word() {
    return word;
  }

  /** Whether it is true of a value. */
  abstract boolean holds(BigDecimal value, Bound bound);

  /** Whether it is true, but far from the value. */
  boolean weak(BigDecimal value, Bound bound) {
    return false;
  }

  /** Its words. */
  abstract String print(Bound bound);

  /** The bound chosen for a positive value, of so many digits. */
  BigDecimal choose(BigDecimal value, int digits) {
    RoundingMode rounding =
        switch (this) {
          case OVER, JUST_OVER -> RoundingMode.DOWN;
          case UNDER, NEARLY, JUST_UNDER -> RoundingMode.UP;
          case ABOUT -> RoundingMode.HALF_UP;
        };
    return value.round(new MathContext(digits, rounding));
  }

  private static boolean below(BigDecimal value, Bound bound) {
    return value.compareTo(bound.value()) < 0
        && value.compareTo(bound.value().subtract(bound.width())) >= 0;
  }
}
