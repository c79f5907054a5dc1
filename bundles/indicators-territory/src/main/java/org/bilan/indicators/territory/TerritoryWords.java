package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.util.Map;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/** Words of the bundle indicators-territory. */
public final class TerritoryWords {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private TerritoryWords() {}

  /** What a breakdown has for a thousand, or another number, of another one, by category. */
  @Word(
      fr = "La première ventilation pour mille, ou un autre nombre, de la seconde.",
      en = "The first breakdown for a thousand, or another number, of the second.")
  public static Breakdown density(
      Breakdown of,
      Breakdown per,
      @Option(value = Density.BY, required = false) BigDecimal number) {
    BigDecimal by = number == null ? THOUSAND : number;
    if (by.signum() <= 0) {
      throw new WordException("territory.density-by", by.toPlainString());
    }
    return new Breakdown(
        new Call(
            Density.NAME,
            Kind.BREAKDOWN,
            Map.of(Density.OF, of.formula(), Density.PER, per.formula()),
            Map.of(Density.BY, by)));
  }

  /** A figure over the whole nation, whatever the region of the bilan. */
  @Word(
      fr = "Le chiffre de toute la nation, quelle que soit la région du bilan.",
      en = "The figure of the whole nation, whatever the region of the bilan.")
  public static Figure nation(Figure figure) {
    return new Figure(new Nation(figure.formula()));
  }

  /** A breakdown over the whole nation, whatever the region of the bilan. */
  @Word(
      fr = "La ventilation de toute la nation, quelle que soit la région du bilan.",
      en = "The breakdown of the whole nation, whatever the region of the bilan.")
  public static Breakdown nation(Breakdown breakdown) {
    return new Breakdown(new Nation(breakdown.formula()));
  }
}
