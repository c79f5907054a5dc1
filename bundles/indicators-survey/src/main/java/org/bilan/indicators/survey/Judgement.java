package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sample is worth, in plain words. A large sample makes the smallest gap significant, so the
 * size of gaps counts too.
 */
enum Judgement {
  /** A category would have fewer than five answers: nothing can be said. */
  TOO_FEW("trop peu de réponses pour en juger"),
  /** No gap that chance would not explain, at 5 %. */
  ALIKE("conforme à la population"),
  /** Gaps that chance does not explain, none over five points. */
  CLOSE("proche de la population, à quelques points près"),
  /** Gaps over five points that chance does not explain. */
  APART("éloigné de la population");

  /** Five points is what a reader would notice. */
  private static final BigDecimal NOTICEABLE = BigDecimal.valueOf(5);

  /** The least expected number of answers: W. G. Cochran, <i>Biometrics</i> 10, 1954, p. 420. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  private static final BigDecimal MOST_FEW = new BigDecimal("0.2");

  private static final double LEVEL = 0.05;

  /** As bilans print it. */
  private final String printed;

  Judgement(String printed) {
    this.printed = printed;
  }

  String printed() {
    return printed;
  }

  static Judgement of(Comparison comparison) {
    if (tooFew(comparison)) {
      return TOO_FEW;
    }
    Optional<BigDecimal> chiSquare = comparison.chiSquare();
    boolean chance =
        chiSquare.isEmpty()
            ? widest(comparison).signum() == 0
            : ChiSquare.over(chiSquare.get().doubleValue(), comparison.freedom()) >= LEVEL;
    if (chance) {
      return ALIKE;
    }
    return widest(comparison).compareTo(NOTICEABLE) <= 0 ? CLOSE : APART;
  }

  /** More than a fifth of the categories with fewer than five expected, or one with less than 1. */
  private static boolean tooFew(Comparison comparison) {
    int few = 0;
    int all = 0;
    for (int i = 0; i < comparison.categories().size(); i++) {
      if (comparison.members().get(i).signum() > 0) {
        all++;
        few += isFew(comparison, i) ? 1 : 0;
        if (comparison.expected(i).compareTo(BigDecimal.ONE) < 0) {
          return true;
        }
      }
    }
    return BigDecimal.valueOf(few).compareTo(MOST_FEW.multiply(BigDecimal.valueOf(all))) > 0;
  }

  /** Whether too few answers of a category are expected for it to be judged. */
  static boolean isFew(Comparison comparison, int category) {
    return comparison.expected(category).compareTo(LEAST) < 0;
  }

  private static BigDecimal widest(Comparison comparison) {
    BigDecimal widest = BigDecimal.ZERO;
    for (int i = 0; i < comparison.categories().size(); i++) {
      widest = widest.max(comparison.gap(i).abs());
    }
    return widest;
  }

  /** The categories that answered too much, or too little, for chance to explain it at 5 %. */
  static List<String> beyondChance(Comparison comparison, boolean over) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < comparison.categories().size(); i++) {
      BigDecimal z = comparison.standardised(i).orElse(BigDecimal.ZERO);
      boolean far = z.abs().compareTo(Sampling.Z) > 0 && !isFew(comparison, i);
      if (far && z.signum() > 0 == over) {
        found.add(comparison.categories().get(i));
      }
    }
    return found;
  }
}
