package org.bilan.compute.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is told of a question, in the nation's bilan and in those of its parts, such that no count
 * of answers under the threshold follows from all that is told, by additions and subtractions.
 *
 * <p>Within a line, labels are kept together until no block is small: shares, complements and
 * unions of what is told are then unions of blocks, and none is small either. Between lines, the
 * nation less the parts that tell something gives the sum of the parts that do not: it must be of
 * two parts at least, and not small. Where it is, one more part keeps it to itself.
 */
public final class Protection {

  /**
   * Sets of more labels than that are not gone through one by one: lines are then all or nothing.
   */
  private static final int MOST_LABELS = 12;

  private final long threshold;
  private final Line nation;
  private final List<Line> parts;
  private final boolean wide;
  private Optional<Blocks> ofNation;
  private final List<Optional<Blocks>> ofParts = new ArrayList<>();

  /**
   * Protects a question.
   *
   * @param threshold the least count that is told; 0 answers disclose nobody
   * @param nation all answers
   * @param parts those of each part whose bilan is published
   */
  public Protection(long threshold, Line nation, List<Line> parts) {
    this.threshold = threshold;
    this.nation = nation;
    this.parts = List.copyOf(parts);
    this.wide = nation.labels() > MOST_LABELS;
    this.ofNation = alone(nation);
    parts.forEach(part -> ofParts.add(alone(part)));
    Optional<Long> given = givenAway();
    while (given.isPresent()) {
      keep(given.get());
      given = givenAway();
    }
  }

  /** Whether the nation tells the count of some labels, given as bits; of no label, its total. */
  public boolean isTold(long labels) {
    return ofNation.filter(blocks -> blocks.tell(labels)).isPresent();
  }

  /** Whether a part tells the count of some labels. */
  public boolean isTold(int part, long labels) {
    return ofParts.get(part).filter(blocks -> blocks.tell(labels)).isPresent();
  }

  /** The blocks of a line by itself; a wide one is told as a whole or not at all. */
  private Optional<Blocks> alone(Line line) {
    Optional<Blocks> blocks = Blocks.of(line, threshold);
    return wide ? blocks.filter(b -> b.blocks().size() == line.labels()) : blocks;
  }

  /** A set of labels whose count is told too much of by the difference of lines. */
  private Optional<Long> givenAway() {
    if (parts.isEmpty() || ofNation.isEmpty()) {
      return Optional.empty();
    }
    List<Long> sets = wide ? ofNation.get().blocks() : sets();
    return sets.stream().filter(this::isGivenAway).findFirst();
  }

  private List<Long> sets() {
    return java.util.stream.LongStream.range(1, 1L << nation.labels())
        .filter(set -> ofNation.get().tell(set))
        .boxed()
        .toList();
  }

  private boolean isGivenAway(long labels) {
    List<Integer> silent = silent(labels);
    if (silent.isEmpty()) {
      return false;
    }
    return silent.size() == 1
        || subsets(labels, silent).anyMatch(rest -> Blocks.isSmall(sum(silent, rest), threshold));
  }

  /** What is left of some labels once those that all silent parts tell are taken away. */
  private java.util.stream.Stream<Long> subsets(long labels, List<Integer> silent) {
    List<Long> rests = new ArrayList<>();
    rests.add(labels);
    for (long told = (labels - 1) & labels; told != 0 && !wide; told = (told - 1) & labels) {
      long common = told;
      if (silent.stream().allMatch(part -> isTold(part, common))) {
        rests.add(labels & ~told);
      }
    }
    return rests.stream();
  }

  private List<Integer> silent(long labels) {
    return IntStream.range(0, parts.size()).filter(part -> !isTold(part, labels)).boxed().toList();
  }

  private long sum(List<Integer> some, long labels) {
    return some.stream().mapToLong(part -> parts.get(part).of(labels)).sum();
  }

  /** One more part, the least, no longer tells the count of these labels; or else the nation. */
  private void keep(long labels) {
    Optional<Integer> least =
        IntStream.range(0, parts.size())
            .filter(part -> isTold(part, labels) && parts.get(part).total() > 0)
            .boxed()
            .min(
                Comparator.<Integer>comparingInt(part -> parts.get(part).of(labels) > 0 ? 0 : 1)
                    .thenComparingLong(part -> parts.get(part).total()));
    if (least.isPresent()) {
      int part = least.get();
      ofParts.set(part, without(parts.get(part), ofParts.get(part).orElseThrow(), labels));
    } else {
      ofNation = without(nation, ofNation.orElseThrow(), labels);
    }
  }

  /** Coarser blocks that no longer tell the count of these labels; none where there are no such. */
  private Optional<Blocks> without(Line line, Blocks blocks, long labels) {
    Optional<Long> within = blocks.smallest(line, labels);
    Optional<Long> outside = blocks.smallest(line, ~labels);
    return wide || within.isEmpty() || outside.isEmpty()
        ? Optional.empty()
        : Optional.of(blocks.joined(within.get(), outside.get()));
  }
}
