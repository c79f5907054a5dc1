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
import org.bilan.report.formats.Subject;

/**
 * Says in words what a chart shows: its form, unit, categories, extremes, and how lines go. Every
 * figure in it is a label of the chart; what it counts itself is in letters.
 */
final class AlternativeText {

  private static final int MOST_PARTS = 6;
  private static final int MOST_EQUALS = 3;
  private static final int MOST_CELLS = 15;
  private static final int MANY_SERIES = 4;

  private final PrintedWords words;

  AlternativeText(PrintedWords words) {
    this.words = words;
  }

  String of(ChartSpec spec, CategoryTable table) {
    List<String> sentences = new ArrayList<>();
    sentences.add(opening(spec, table));
    sentences.add(categories(spec));
    if (spec.series().size() > 1) {
      sentences.add(series(spec));
    }
    sentences.addAll(saysRows(spec) ? rows(spec) : bodies(spec));
    long missing = missing(spec);
    if (missing > 0) {
      sentences.add(counted("alt.missing", missing));
    }
    return String.join(" ", sentences);
  }

  private String categories(ChartSpec spec) {
    long known = spec.categories().stream().filter(this::isKnown).count();
    String what =
        spec.form().isMap()
            ? "alt.regions"
            : Periods.areYears(spec.categories()) ? "alt.years" : "alt.categories";
    return counted(what, known > 0 ? known : spec.categories().size());
  }

  private List<String> bodies(ChartSpec spec) {
    List<String> sentences = new ArrayList<>();
    for (ChartSpec.Series series : spec.series()) {
      List<Item> items = items(spec, series);
      if (!items.isEmpty()) {
        String body = body(spec, items);
        boolean named = spec.series().size() > 1;
        sentences.add(named ? words.of("alt.in-series", series.name(), lowered(body)) : body);
      }
    }
    return sentences;
  }

  /** Bars of parts are read a row at a time, as long as they are few. */
  private static boolean saysRows(ChartSpec spec) {
    boolean parts = spec.form() == ChartForm.SHARES || spec.form() == ChartForm.STACKED;
    return parts
        && spec.series().size() > 1
        && spec.series().size() * spec.categories().size() <= MOST_CELLS;
  }

  private List<String> rows(ChartSpec spec) {
    List<String> rows = new ArrayList<>();
    for (int c = 0; c < spec.categories().size(); c++) {
      List<String> parts = new ArrayList<>();
      for (ChartSpec.Series series : spec.series()) {
        ChartSpec.Point point = series.points().get(c);
        if (point.value().isPresent()) {
          parts.add(words.of("alt.part", series.name(), point.label()));
        }
      }
      if (!parts.isEmpty()) {
        rows.add(words.of("alt.row", spec.categories().get(c), FrenchWords.list(parts)));
      }
    }
    return rows;
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
    String form = form(spec);
    List<String> units =
        table.series().stream()
            .map(CategoryTable.Series::style)
            .map(this::unit)
            .distinct()
            .toList();
    if (units.size() == 1 && !units.get(0).isEmpty()) {
      return words.of("alt.opening", form, spec.title(), units.get(0));
    }
    boolean counts = table.series().stream().allMatch(one -> !Subject.isSymbol(one.style().unit()));
    return counts
        ? words.of("alt.opening", form, spec.title(), words.of("alt.unit.count"))
        : words.of("alt.opening-mixed", form, spec.title());
  }

  /** Several lines are curves, in the plural. */
  private String form(ChartSpec spec) {
    String key = "form." + spec.form().name().toLowerCase(Locale.ROOT);
    return spec.series().size() > 1
        ? words.find(key + "-many").orElseGet(() -> words.of(key))
        : words.of(key);
  }

  private String unit(ValueStyle style) {
    return switch (style.unit()) {
      case Unit.PERCENT -> words.of("alt.unit.percent");
      case Unit.EURO -> words.of("alt.unit.euro");
      case Unit.POINTS -> words.of("alt.unit.points");
      // A mean or a rate without unit says what it is in its name.
      case Unit.NONE -> style.adds() ? words.of("alt.unit.count") : "";
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
    boolean said = spec.title().equals(String.join(", ", names));
    return said
        ? words.of("alt.series-said", count)
        : words.of("alt.series", count, FrenchWords.list(names));
  }

  private String body(ChartSpec spec, List<Item> items) {
    if (isOverTime(spec) && items.size() > 1) {
      boolean more = items.size() > 2 && !isSteady(items);
      return trend(items) + (more ? " " + extremes(items) : "");
    }
    if (spec.series().size() > MANY_SERIES) {
      return extreme("alt.highest", items, extreme(items, BigDecimal::max));
    }
    boolean parts = spec.form() == ChartForm.DONUT && items.size() <= MOST_PARTS;
    return parts ? parts(items) : extremes(items);
  }

  private static boolean isOverTime(ChartSpec spec) {
    return switch (spec.form()) {
      case LINES, TILES -> true;
      case COLUMNS, MULTIPLES -> Periods.areYears(spec.categories());
      default -> false;
    };
  }

  /** Whether each value goes the way of the one before, so that the ends say it all. */
  private static boolean isSteady(List<Item> items) {
    int way = items.get(items.size() - 1).value().compareTo(items.get(0).value());
    for (int i = 1; i < items.size(); i++) {
      int step = items.get(i).value().compareTo(items.get(i - 1).value());
      if (way == 0 ? step != 0 : step != way) {
        return false;
      }
    }
    return true;
  }

  private String trend(List<Item> items) {
    Item first = items.get(0);
    Item last = items.get(items.size() - 1);
    int change = last.value().compareTo(first.value());
    String steady = items.size() > 2 && isSteady(items) ? "-steady" : "";
    String key = change > 0 ? "alt.rise" + steady : change < 0 ? "alt.fall" + steady : "alt.level";
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
