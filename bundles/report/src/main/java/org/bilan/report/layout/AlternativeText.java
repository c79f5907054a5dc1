package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.FrenchWords;

/**
 * Says in words what a chart shows: its form, unit, categories, extremes, and how lines go. Every
 * figure in it is a label of the chart; what it counts itself is in letters.
 */
final class AlternativeText {

  private static final int MOST_PARTS = 6;
  private static final int MOST_EQUALS = 3;

  private final PrintedWords words;

  AlternativeText(PrintedWords words) {
    this.words = words;
  }

  String of(ChartSpec spec, CategoryTable table) {
    List<String> sentences = new ArrayList<>();
    sentences.add(opening(spec, table));
    long known = spec.categories().stream().filter(this::isKnown).count();
    sentences.add(counted("alt.categories", known > 0 ? known : spec.categories().size()));
    if (spec.series().size() > 1) {
      sentences.add(series(spec));
    }
    for (ChartSpec.Series series : spec.series()) {
      List<Item> items = items(spec, series);
      if (!items.isEmpty()) {
        String body = body(spec, items);
        boolean named = spec.series().size() > 1;
        sentences.add(named ? words.of("alt.in-series", series.name(), lowered(body)) : body);
      }
    }
    long missing = missing(spec);
    if (missing > 0) {
      sentences.add(counted("alt.missing", missing));
    }
    return String.join(" ", sentences);
  }

  /** A value of a series. */
  private record Item(String category, BigDecimal value, String label) {}

  private static List<Item> items(ChartSpec spec, ChartSpec.Series series) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < spec.categories().size(); i++) {
      String category = spec.categories().get(i);
      ChartSpec.Point point = series.points().get(i);
      point.value().ifPresent(value -> items.add(new Item(category, value, point.label())));
    }
    return items;
  }

  private String opening(ChartSpec spec, CategoryTable table) {
    String form = words.of("form." + spec.form().name().toLowerCase(Locale.ROOT));
    return words.of("alt.opening", form, spec.title(), unit(table.series().get(0).style()));
  }

  private String unit(ValueStyle style) {
    return switch (style.unit()) {
      case Unit.PERCENT -> words.of("alt.unit.percent");
      case Unit.EURO -> words.of("alt.unit.euro");
      case Unit.POINTS -> words.of("alt.unit.points");
      case Unit.NONE -> words.of("alt.unit.count");
      default -> counted(style.unit());
    };
  }

  /** {@code nombre de manifestations}, {@code nombre d’abonnés}. */
  private String counted(String unit) {
    boolean vowel = "aeiouyhéèêàâôîœ".indexOf(Character.toLowerCase(unit.charAt(0))) >= 0;
    return words.of(vowel ? "alt.unit.counted-vowel" : "alt.unit.counted", unit);
  }

  private String series(ChartSpec spec) {
    List<String> names = spec.series().stream().map(ChartSpec.Series::name).toList();
    String count = Sentences.capital(letters(names.size(), true));
    return words.of("alt.series", count, FrenchWords.list(names));
  }

  private String body(ChartSpec spec, List<Item> items) {
    if (spec.form() == ChartForm.LINES && items.size() > 1) {
      return trend(items) + (items.size() > 2 ? " " + extremes(items) : "");
    }
    boolean parts = spec.form() == ChartForm.DONUT && items.size() <= MOST_PARTS;
    return parts ? parts(items) : extremes(items);
  }

  private String trend(List<Item> items) {
    Item first = items.get(0);
    Item last = items.get(items.size() - 1);
    int change = last.value().compareTo(first.value());
    String key = change > 0 ? "alt.rise" : change < 0 ? "alt.fall" : "alt.level";
    return words.of(key, first.category(), last.category(), first.label(), last.label());
  }

  private String parts(List<Item> items) {
    List<String> parts =
        items.stream().map(i -> words.of("alt.part", i.category(), i.label())).toList();
    return words.of("alt.parts", FrenchWords.list(parts));
  }

  /** What is said of the highest and lowest; the rest and the unknown are no category. */
  private String extremes(List<Item> all) {
    List<Item> known = all.stream().filter(item -> isKnown(item.category())).toList();
    List<Item> items = known.isEmpty() ? all : known;
    if (items.size() == 1) {
      return words.of("alt.single", items.get(0).category(), items.get(0).label());
    }
    BigDecimal highest = extreme(items, BigDecimal::max);
    BigDecimal lowest = extreme(items, BigDecimal::min);
    if (highest.compareTo(lowest) == 0) {
      return words.of("alt.same", items.get(0).label());
    }
    return extreme("alt.highest", items, highest) + " " + extreme("alt.lowest", items, lowest);
  }

  private static BigDecimal extreme(List<Item> items, BinaryOperator<BigDecimal> choice) {
    return items.stream().map(Item::value).reduce(choice).orElseThrow();
  }

  private String extreme(String key, List<Item> items, BigDecimal value) {
    List<Item> equal = items.stream().filter(i -> i.value().compareTo(value) == 0).toList();
    String label = equal.get(0).label();
    if (equal.size() > MOST_EQUALS) {
      return words.of(key + "-many", letters(equal.size(), true), label);
    }
    String names = FrenchWords.list(equal.stream().map(Item::category).toList());
    return words.of(equal.size() > 1 ? key + "-tie" : key, names, label);
  }

  private boolean isKnown(String category) {
    return !category.equals(words.of("blank.category")) && !category.equals(words.of("others"));
  }

  private static long missing(ChartSpec spec) {
    return spec.series().stream()
        .flatMap(series -> series.points().stream())
        .filter(point -> point.value().isEmpty())
        .count();
  }

  private String counted(String key, long number) {
    return words.counted(key, number, Sentences.capital(letters((int) number, true)));
  }

  private static String letters(int number, boolean feminine) {
    return number < 1000 ? FrenchWords.of(number, feminine) : FrenchNumber.of(number);
  }

  private static String lowered(String text) {
    return text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
  }
}
