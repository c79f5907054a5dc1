package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Unit;

/** How much of all a few categories have; missing where a number is, or all is 0. */
enum Concentration {
  /**
   * Σ (100 × x ÷ Σx)², from 10 000 ÷ n where all categories have as much, to 10 000 where one has
   * all: A. O. Hirschman, <i>National Power and the Structure of Foreign Trade</i>, 1945; O. C.
   * Herfindahl, <i>Concentration in the Steel Industry</i>, 1950.
   */
  HERFINDAHL(Unit.NONE) {
    @Override
    Optional<BigDecimal> of(Numbers numbers, FunctionCall call) {
      BigDecimal squares = BigDecimal.ZERO;
      for (BigDecimal number : numbers.byForm().values()) {
        squares = squares.add(number.multiply(number));
      }
      BigDecimal all = numbers.total();
      return Optional.of(
          squares.multiply(TEN_THOUSAND).divide(all.multiply(all), MathContext.DECIMAL128));
    }
  },

  /** What the categories that have most have together, in percent. */
  TOP_SHARE(Unit.PERCENT) {
    @Override
    Optional<BigDecimal> of(Numbers numbers, FunctionCall call) {
      long most = ((BigDecimal) call.settings().get(MOST)).longValueExact();
      BigDecimal sum =
          numbers.byForm().values().stream()
              .sorted(Comparator.reverseOrder())
              .limit(most)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return Optional.of(sum.multiply(HUNDRED).divide(numbers.total(), MathContext.DECIMAL128));
    }
  },

  /**
   * Twice the area between the Lorenz curve and the diagonal, 1 − Σ (rₖ − rₖ₋₁)(cₖ + cₖ₋₁), where r
   * and c are cumulated parts, of the reference and of the whole, in ascending order of density: C.
   * Gini, 1912, by the trapezoids of M. C. Brown, <i>Social Science &amp; Medicine</i> 38, 1994, p.
   * 1243–1256. Where there is no reference, all categories are alike.
   */
  GINI(Unit.NONE) {
    @Override
    Optional<BigDecimal> of(Numbers numbers, FunctionCall call) {
      Optional<Numbers> reference =
          call.inputs().containsKey(Density.PER)
              ? Optional.of(Numbers.of(call.breakdown(Density.PER)))
              : Optional.empty();
      List<Part> parts = new ArrayList<>();
      for (Map.Entry<String, BigDecimal> number : numbers.byForm().entrySet()) {
        BigDecimal per =
            reference
                .map(r -> r.byForm().getOrDefault(number.getKey(), BigDecimal.ZERO))
                .orElse(BigDecimal.ONE);
        if (per.signum() == 0 && number.getValue().signum() > 0) {
          return Optional.empty();
        }
        parts.add(new Part(number.getValue(), per));
      }
      parts.removeIf(part -> part.per().signum() == 0);
      boolean known = reference.map(Numbers::isComplete).orElse(true) && !parts.isEmpty();
      return known ? Optional.of(gini(parts)) : Optional.empty();
    }
  };

  static final String MOST = "most";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final String unit;

  /** What a category has, and has of the reference. */
  private record Part(BigDecimal number, BigDecimal per) {

    /** Compares densities, without dividing. */
    int compareDensity(Part other) {
      return number.multiply(other.per).compareTo(other.number.multiply(per));
    }
  }

  Concentration(String unit) {
    this.unit = unit;
  }

  /** How concentrated numbers are, of which none is missing and one at least is over 0. */
  abstract Optional<BigDecimal> of(Numbers numbers, FunctionCall call);

  /** Its unit. */
  String unit() {
    return unit;
  }

  private static BigDecimal gini(List<Part> parts) {
    parts.sort(Part::compareDensity);
    BigDecimal all = sum(parts.stream().map(Part::number).toList());
    BigDecimal reference = sum(parts.stream().map(Part::per).toList());
    BigDecimal cumulated = BigDecimal.ZERO;
    BigDecimal areas = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal before = cumulated;
      cumulated = cumulated.add(part.number());
      areas = areas.add(part.per().multiply(before.add(cumulated)));
    }
    return BigDecimal.ONE.subtract(areas.divide(reference.multiply(all), MathContext.DECIMAL128));
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
