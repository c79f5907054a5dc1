package org.bilan.compute.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.compute.rows.Labelled.Codes;

/**
 * The groups of a breakdown, numbered from 0: each category, then the rows whose category is
 * missing, times each series likewise. A figure has one group.
 */
final class Groups {

  /** More groups than that are a mistake, not a breakdown. */
  private static final long MOST = 1_000_000;

  /** A column of more labels than that holds texts, which no script names one by one. */
  private static final int MOST_NAMES = 1_000;

  private static final Labelled EVERYTHING =
      new Labelled(List.of(), true, (Labelled.OneCode) unit -> -1);

  private final Labelled categories;
  private final Labelled series;
  private final int dimensions;
  private final int width;

  /** What takes the units of groups. */
  @FunctionalInterface
  interface Visitor {
    /** Takes a unit of a group. */
    void visit(int group, int unit);
  }

  /** A group that a breakdown shows. */
  record Shown(int group, Optional<String> category, Optional<String> series) {}

  /** Groups by nothing, by a category, or by a category and a series. */
  Groups(List<Labelled> by) {
    dimensions = by.size();
    categories = dimensions > 0 ? by.get(0) : EVERYTHING;
    series = dimensions > 1 ? by.get(1) : EVERYTHING;
    width = series.labels().size() + 1;
    if ((categories.labels().size() + 1L) * width > MOST) {
      throw new DiagnosticException(
          Diagnostic.error("compute.too-many-categories", Place.file(""), MOST));
    }
  }

  int size() {
    return (categories.labels().size() + 1) * width;
  }

  /** The index of a group among those of its series alone. */
  int seriesOf(int group) {
    return group % width;
  }

  int width() {
    return width;
  }

  /** Visits units with their groups: several times those of several labels. */
  void visit(BitSet units, Visitor visitor) {
    if (categories.codes().several() || series.codes().several()) {
      units.stream().forEach(unit -> visitSeveral(unit, visitor));
      return;
    }
    long[] words = units.toLongArray();
    for (int i = 0; i < words.length; i++) {
      visit(words[i], i * Long.SIZE, visitor);
    }
  }

  /** Visits the units of the bits of a word, which is faster than to ask for each next one. */
  private void visit(long word, int firstUnit, Visitor visitor) {
    Codes first = categories.codes();
    Codes second = series.codes();
    int missing = categories.labels().size();
    for (long left = word; left != 0; left &= left - 1) {
      int unit = firstUnit + Long.numberOfTrailingZeros(left);
      int category = index(first.code(unit, 0), missing);
      int group =
          dimensions < 2 ? category : category * width + index(second.code(unit, 0), width - 1);
      visitor.visit(group, unit);
    }
  }

  private void visitSeveral(int unit, Visitor visitor) {
    for (int i = 0; i < times(categories, unit); i++) {
      int category = indexOf(categories, unit, i);
      for (int j = 0; j < times(series, unit); j++) {
        visitor.visit(category * width + indexOf(series, unit, j), unit);
      }
    }
  }

  private static int times(Labelled labelled, int unit) {
    return Math.max(1, labelled.codes().count(unit));
  }

  private static int indexOf(Labelled labelled, int unit, int i) {
    Codes codes = labelled.codes();
    return codes.count(unit) == 0 ? labelled.labels().size() : codes.code(unit, i);
  }

  private static int index(int code, int missing) {
    return code < 0 ? missing : code;
  }

  /**
   * The groups a breakdown shows: every label of a closed list and those that occur of an open one;
   * the rows without label where there are any and they are wanted.
   *
   * @param rows how many units each group has
   * @param missing whether rows without label are wanted
   */
  List<Shown> shown(long[] rows, boolean missing) {
    if (dimensions == 0) {
      return List.of(new Shown(0, Optional.empty(), Optional.empty()));
    }
    boolean[] category = new boolean[categories.labels().size() + 1];
    boolean[] ofSeries = new boolean[width];
    for (int group = 0; group < rows.length; group++) {
      if (rows[group] > 0) {
        category[group / width] = true;
        ofSeries[group % width] = true;
      }
    }
    return crossed(kept(categories, category, missing), kept(series, ofSeries, missing));
  }

  private static List<Integer> kept(Labelled labelled, boolean[] occurs, boolean missing) {
    List<Integer> kept = new ArrayList<>();
    int labels = labelled.labels().size();
    for (int i = 0; i <= labels; i++) {
      boolean wanted = i < labels ? occurs[i] || labelled.closed() : occurs[i] && missing;
      if (wanted || labelled == EVERYTHING) {
        kept.add(i);
      }
    }
    return kept;
  }

  private List<Shown> crossed(List<Integer> ofCategories, List<Integer> ofSeries) {
    List<Shown> shown = new ArrayList<>();
    for (int category : ofCategories) {
      for (int one : ofSeries) {
        shown.add(
            new Shown(
                category * width + one,
                label(categories, category),
                dimensions < 2 ? Optional.empty() : Optional.of(label(series, one).orElse(""))));
      }
    }
    return shown;
  }

  private static Optional<String> label(Labelled labelled, int index) {
    List<String> labels = labelled.labels();
    return index < labels.size() ? Optional.of(labels.get(index)) : Optional.empty();
  }

  /** The labels a breakdown by these columns may have; none where they are too many to be names. */
  List<String> categories() {
    return categories.labels().size() > MOST_NAMES ? List.of() : categories.labels();
  }
}
