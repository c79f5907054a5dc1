package org.bilan.report.approximations;

import java.math.BigDecimal;
import java.math.MathContext;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.FrenchWords;
import org.bilan.report.formats.Operand;

/** What a value is compared with, and how French says it. */
sealed interface Bound {

  BigDecimal HUNDRED = BigDecimal.valueOf(100);
  BigDecimal POINTS = BigDecimal.valueOf(3);

  /** The number compared with. */
  BigDecimal value();

  /** How far a phrase may stand from the value without being weak. */
  BigDecimal step();

  /** The unit of the values it is compared with. */
  String unit();

  /** {@code 1 700}, {@code les quatre cinquièmes}. */
  String bare();

  /** {@code de 1 700}, {@code des quatre cinquièmes}. */
  String withDe();

  /** How near a value is that it is about the bound. */
  default BigDecimal width() {
    return unit().equals(Unit.PERCENT)
        ? POINTS.min(value().divide(BigDecimal.valueOf(5), MathContext.DECIMAL128))
        : step().divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
  }

  /**
   * A number in the unit of the value.
   *
   * @param value the number
   * @param unit the unit
   */
  record Plain(BigDecimal value, String unit) implements Bound {

    @Override
    public BigDecimal step() {
      BigDecimal quarter = value.divide(BigDecimal.valueOf(4), MathContext.DECIMAL128);
      BigDecimal step = BigDecimal.ONE.movePointRight(value.precision() - value.scale());
      while (step.compareTo(quarter) > 0 || !divides(step)) {
        BigDecimal half = step.divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
        if (half.compareTo(quarter) <= 0 && divides(half)) {
          return half;
        }
        step = step.movePointLeft(1);
      }
      return step;
    }

    private boolean divides(BigDecimal step) {
      return value.remainder(step).signum() == 0;
    }

    @Override
    public String bare() {
      return unit.equals(Operand.YEAR)
          ? value.toPlainString()
          : FrenchNumber.exact(value) + FrenchNumber.suffix(value, unit, decimals());
    }

    private int decimals() {
      return Math.max(0, value.stripTrailingZeros().scale());
    }

    @Override
    public String withDe() {
      return "de " + bare();
    }
  }

  /**
   * {@code k:n}, said « k sur n ».
   *
   * @param part k
   * @param whole n
   * @param noun what is counted, or empty
   * @param feminine whether it is feminine
   */
  record Ratio(int part, int whole, String noun, boolean feminine) implements Bound {

    @Override
    public BigDecimal value() {
      return percent(part, whole);
    }

    @Override
    public BigDecimal step() {
      return percent(1, whole);
    }

    @Override
    public String unit() {
      return Unit.PERCENT;
    }

    @Override
    public String bare() {
      boolean one = part == 1;
      String first = one ? FrenchWords.of(1, feminine) : FrenchNumber.of(part);
      String last = one && whole < 17 ? FrenchWords.of(whole, feminine) : FrenchNumber.of(whole);
      String counted = noun.isEmpty() ? "" : FrenchNumber.GLUE + noun;
      return first + counted + " sur" + FrenchNumber.GLUE + last;
    }

    @Override
    public String withDe() {
      return (part == 1 ? "d’" : "de ") + bare();
    }
  }

  /**
   * {@code k/n}, said with the word of the fraction.
   *
   * @param part k
   * @param whole n
   */
  record Fraction(int part, int whole) implements Bound {

    @Override
    public BigDecimal value() {
      return percent(part, whole);
    }

    @Override
    public BigDecimal step() {
      return percent(1, whole);
    }

    @Override
    public String unit() {
      return Unit.PERCENT;
    }

    @Override
    public String bare() {
      return FractionWords.bare(part, whole);
    }

    @Override
    public String withDe() {
      return FractionWords.withDe(part, whole);
    }
  }

  private static BigDecimal percent(int part, int whole) {
    return HUNDRED
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
  }
}
