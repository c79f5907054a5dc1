package org.bilan.report.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.report.formats.FrenchDate;

/** Categories that are periods of time, which follow one another. */
final class Periods {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern NUMBERED = Pattern.compile(".*\\d.*");

  private Periods() {}

  /** A month, a year, or what is numbered: « 2010-2011 », « semaine 46 », « 4ᵉ édition ». */
  static boolean isPeriod(String category) {
    return NUMBERED.matcher(category).matches() || FrenchDate.isMonth(category);
  }

  static boolean areYears(List<String> categories) {
    return categories.size() > 1
        && categories.stream().allMatch(category -> YEAR.matcher(category).matches());
  }

  /** The first two years whose step is not that of the others, as {@code 2008, 2011}. */
  static Optional<String> gap(List<String> categories) {
    if (!areYears(categories)) {
      return Optional.empty();
    }
    int usual = Integer.MAX_VALUE;
    for (int i = 1; i < categories.size(); i++) {
      usual = Math.min(usual, step(categories, i));
    }
    for (int i = 1; i < categories.size(); i++) {
      if (step(categories, i) != usual) {
        return Optional.of(categories.get(i - 1) + ", " + categories.get(i));
      }
    }
    return Optional.empty();
  }

  private static int step(List<String> years, int index) {
    return Integer.parseInt(years.get(index)) - Integer.parseInt(years.get(index - 1));
  }
}
