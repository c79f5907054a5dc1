package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Ranking;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * Words of the bundle indicators-growth: a series of editions, one a year.
 *
 * <p>Example: {@code yearlyGrowth(breakdown('events.history'), from: 2008, to: edition.year)}.
 */
public final class SeriesWords {

  private SeriesWords() {}

  /** The growth of a series from one edition to another. */
  @Word(
      fr = "L’évolution d’une série d’une édition à une autre, en pourcentage de la première.",
      en = "The growth of a series from one edition to another, in percent of the first.")
  public static Figure growth(
      Breakdown series, @Option("from") BigDecimal from, @Option("to") BigDecimal to) {
    return between("editionGrowth", series, from, to);
  }

  /** The difference of a series from one edition to another. */
  @Word(
      fr = "L’écart d’une série d’une édition à une autre, en points pour des pourcentages.",
      en = "The difference of a series from one edition to another, in points for percentages.")
  public static Figure difference(
      Breakdown series, @Option("from") BigDecimal from, @Option("to") BigDecimal to) {
    return between("editionDifference", series, from, to);
  }

  /** How many times the one edition of a series the other is. */
  @Word(
      fr = "Par combien une série est multipliée d’une édition à une autre.",
      en = "By how much a series is multiplied from one edition to another.")
  public static Figure multiple(
      Breakdown series, @Option("from") BigDecimal from, @Option("to") BigDecimal to) {
    return between("editionMultiple", series, from, to);
  }

  /** The mean yearly growth of a series from one edition to another. */
  @Word(
      fr = "L’évolution annuelle moyenne d’une série d’une édition à une autre, en pourcentage.",
      en = "The mean yearly growth of a series from one edition to another, in percent.")
  public static Figure yearlyGrowth(
      Breakdown series, @Option("from") BigDecimal from, @Option("to") BigDecimal to) {
    return between("editionYearlyGrowth", series, from, to);
  }

  /** The mean yearly growth from one figure to another. */
  @Word(
      fr = "L’évolution annuelle moyenne d’un chiffre à un autre, en tant d’années.",
      en = "The mean yearly growth from one figure to another, in so many years.")
  public static Figure yearlyGrowth(
      @Option("from") Figure from,
      @Option("to") Figure to,
      @Option(YearlyGrowth.YEARS) BigDecimal years) {
    if (years.compareTo(BigDecimal.ONE) < 0 || !isWhole(years)) {
      throw refused("growth.years-from-one", 2, years.toPlainString());
    }
    return new Figure(
        new Call(
            YearlyGrowth.NAME,
            Kind.FIGURE,
            Map.of(GrowthWords.FROM, from.formula(), GrowthWords.TO, to.formula()),
            Map.of(YearlyGrowth.YEARS, years)));
  }

  /** A series of which one edition is a hundred. */
  @Word(
      fr = "Une série en indice : 100 pour une édition, la première si « base » n’est pas dit.",
      en = "A series as an index: 100 for one edition, the first one where 'base' is not said.")
  public static Breakdown index(
      Breakdown series, @Option(value = SeriesChange.BASE, required = false) BigDecimal base) {
    Map<String, Object> settings = new TreeMap<>();
    if (base != null) {
      settings.put(SeriesChange.BASE, year(base, 1));
    }
    return new Breakdown(call(SeriesChange.INDEX, Kind.BREAKDOWN, series, settings));
  }

  /** The growth of each edition on the one of the year before. */
  @Word(
      fr = "L’évolution de chaque édition sur celle de l’année d’avant, en pourcentage.",
      en = "The growth of each edition on that of the year before, in percent.")
  public static Breakdown changes(Breakdown series) {
    return new Breakdown(call(SeriesChange.CHANGES, Kind.BREAKDOWN, series, Map.of()));
  }

  /** A series that breaks at an edition. */
  @Word(
      fr =
          "Une série rompue : depuis cette édition on compte autrement, et rien n’est comparé à"
              + " travers la rupture.",
      en =
          "A series that breaks: from this edition on it is counted otherwise, and nothing is"
              + " compared across.")
  public static Breakdown broken(
      Breakdown series,
      @Option(SeriesBreak.AT) BigDecimal at,
      @Option(SeriesBreak.BECAUSE) String because) {
    return new Breakdown(
        call(
            SeriesBreak.NAME,
            Kind.BREAKDOWN,
            series,
            Map.of(SeriesBreak.AT, year(at, 1), SeriesBreak.BECAUSE, because)));
  }

  /** The years without edition. */
  @Word(
      fr = "Les années sans édition, entre la première et la dernière de la série.",
      en = "The years without edition, between the first and the last of the series.")
  public static Ranking missingEditions(Breakdown series) {
    return new Ranking(call(MissingEditions.NAME, Kind.RANKING, series, Map.of()));
  }

  private static Figure between(String function, Breakdown series, BigDecimal from, BigDecimal to) {
    BigDecimal first = year(from, 1);
    BigDecimal last = year(to, 2);
    if (first.compareTo(last) >= 0) {
      throw refused("growth.from-after-to", 1, first.toPlainString(), last.toPlainString());
    }
    return new Figure(
        call(function, Kind.FIGURE, series, Map.of(GrowthWords.FROM, first, GrowthWords.TO, last)));
  }

  private static Call call(
      String function, Kind kind, Breakdown series, Map<String, Object> settings) {
    return new Call(function, kind, Map.of(EditionChange.SERIES, series.formula()), settings);
  }

  private static BigDecimal year(BigDecimal year, int argument) {
    boolean four =
        isWhole(year)
            && year.compareTo(BigDecimal.valueOf(1000)) >= 0
            && year.compareTo(BigDecimal.valueOf(9999)) <= 0;
    if (!four) {
      throw refused("growth.not-a-year", argument, year.toPlainString());
    }
    return year.setScale(0);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static WordException refused(String code, int argument, Object... arguments) {
    return new WordException(code, List.of(arguments), Suggestion.NONE, argument);
  }
}
