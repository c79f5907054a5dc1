package org.bilan.compute.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.compute.disclosure.Answers;

/** Counts the people that the values of an aggregate speak of, by part and line. */
final class AnswerTables {

  private final Cells cells;
  private final Truths truths;
  private final Universe universe;
  private final List<Condition> scope;
  private final Optional<ColumnPath> dividing;
  private final int parts;
  private final int[] partOf;

  /**
   * Counts.
   *
   * @param scope conditions that restrict the bilan, but for that on the column of parts
   * @param dividing the column of parts, if there are parts
   */
  AnswerTables(
      Cells cells,
      Truths truths,
      Universe universe,
      List<Condition> scope,
      Optional<ColumnPath> dividing) {
    this.cells = cells;
    this.truths = truths;
    this.universe = universe;
    this.scope = scope;
    this.dividing = dividing;
    Optional<Labelled> labelled = dividing.map(column -> cells.labels(column, universe));
    parts = labelled.map(some -> some.labels().size()).orElse(0) + 1;
    partOf = new int[universe.size()];
    Arrays.setAll(partOf, unit -> labelled.map(some -> part(some.codes(), unit)).orElse(parts - 1));
  }

  private int part(Labelled.Codes codes, int unit) {
    return codes.count(unit) == 0 ? parts - 1 : codes.code(unit, 0);
  }

  List<AnswerTable> of(Aggregate aggregate) {
    return Questions.of(aggregate, dividing).stream()
        .map(question -> table(question, aggregate.by()))
        .toList();
  }

  private AnswerTable table(Questions question, List<ColumnPath> by) {
    BitSet all = truths.satisfied(scope, universe);
    question.known().forEach(column -> all.and(truths.known(column, universe)));
    BitSet base = (BitSet) all.clone();
    base.and(truths.satisfied(question.among(), universe));
    BitSet leftOut = new BitSet();
    if (question.isRestricted(dividing)) {
      leftOut.or(all);
      leftOut.andNot(base);
    }
    Groups lines = new Groups(labelled(question.by()));
    Answers answers =
        new Answers(
            counts(base, lines),
            counts(leftOut, lines),
            published(),
            question.by().stream().allMatch(this::isOfPeople),
            facts(question.asked(), base, lines));
    return new AnswerTable(answers, linesOf(by, question.by()), partsOf(by));
  }

  private List<Labelled> labelled(List<ColumnPath> columns) {
    return columns.stream().map(column -> cells.labels(column, universe)).toList();
  }

  /** Whether the labels of a column part people, rather than what they speak of. */
  private boolean isOfPeople(ColumnPath column) {
    return column.part() != Part.ITEMS && !cells.labels(column, universe).codes().several();
  }

  private boolean[] published() {
    boolean[] published = new boolean[parts];
    Arrays.fill(published, 0, published.length - 1, true);
    return published;
  }

  private long[][] counts(BitSet units, Groups lines) {
    long[][] counts = new long[parts][lines.size()];
    lines.visit(units, (line, unit) -> counts[partOf[unit]][line]++);
    return counts;
  }

  /** Each label of what was asked, or that a condition holds and that it does not. */
  private List<long[][]> facts(Questions.Asked asked, BitSet base, Groups lines) {
    List<long[][]> facts = new ArrayList<>();
    boolean labels = asked.columns().stream().allMatch(c -> cells.locate(c).isLabels());
    if (labels) {
      for (ColumnPath column : asked.columns()) {
        labels(cells.labels(column, universe)).forEach(yes -> facts.add(within(yes, base, lines)));
      }
    }
    if (!labels) {
      asked
          .condition()
          .map(c -> truths.of(c, universe).yes())
          .ifPresent(
              yes -> {
                facts.add(within(yes, base, lines));
                BitSet others = (BitSet) base.clone();
                others.andNot(yes);
                facts.add(counts(others, lines));
              });
    }
    return facts;
  }

  private long[][] within(BitSet yes, BitSet base, Groups lines) {
    return counts(Truth.intersection(yes, base), lines);
  }

  private List<BitSet> labels(Labelled labelled) {
    List<BitSet> units = new ArrayList<>();
    labelled.labels().forEach(label -> units.add(new BitSet()));
    for (int unit = 0; unit < universe.size(); unit++) {
      for (int i = 0; i < labelled.codes().count(unit); i++) {
        units.get(labelled.codes().code(unit, i)).set(unit);
      }
    }
    return units;
  }

  /** The line of each group of an aggregate, of which lines keep some columns only. */
  private int[] linesOf(List<ColumnPath> by, List<ColumnPath> kept) {
    return ofGroups(
        by,
        codes -> {
          int line = 0;
          for (int i = 0; i < codes.length; i++) {
            line = kept.contains(by.get(i)) ? line * sizes(by)[i] + codes[i] : line;
          }
          return line;
        });
  }

  private int[] partsOf(List<ColumnPath> by) {
    int index = dividing.map(by::indexOf).orElse(-1);
    return ofGroups(by, codes -> index < 0 ? -1 : codes[index]);
  }

  private int[] ofGroups(List<ColumnPath> by, ToIntFunction<int[]> of) {
    int[] sizes = sizes(by);
    int groups = IntStream.of(sizes).reduce(1, (a, b) -> a * b);
    return IntStream.range(0, groups).map(group -> of.applyAsInt(codes(group, sizes))).toArray();
  }

  private int[] sizes(List<ColumnPath> by) {
    return by.stream().mapToInt(c -> cells.labels(c, universe).labels().size() + 1).toArray();
  }

  private static int[] codes(int group, int[] sizes) {
    int[] codes = new int[sizes.length];
    int left = group;
    for (int i = sizes.length - 1; i >= 0; i--) {
      codes[i] = left % sizes[i];
      left /= sizes[i];
    }
    return codes;
  }
}
