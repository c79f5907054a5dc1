package org.bilan.compute.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The labels of a line in blocks: what is told of a line are the counts of its blocks and of unions
 * of them, nothing finer. Labels are bits.
 *
 * @param blocks disjoint sets of labels that make up all of them
 */
record Blocks(List<Long> blocks) {

  Blocks {
    blocks = List.copyOf(blocks);
  }

  /** Each label alone. */
  static Blocks finest(int labels) {
    List<Long> alone = new ArrayList<>();
    for (int label = 0; label < labels; label++) {
      alone.add(1L << label);
    }
    return new Blocks(alone);
  }

  /** Whether the count of these labels follows from those of the blocks. */
  boolean tell(long labels) {
    return blocks.stream().allMatch(block -> (block & labels) == 0 || (block & ~labels) == 0);
  }

  /** The finest blocks of a line that give no count under the threshold away; empty for none. */
  static Optional<Blocks> of(Line line, long threshold) {
    Blocks blocks = finest(line.labels());
    Optional<Long> unsafe = blocks.unsafe(line, threshold);
    while (unsafe.isPresent()) {
      long block = unsafe.get();
      Optional<Long> other = blocks.smallest(line, ~block);
      if (other.isEmpty()) {
        return Optional.empty();
      }
      blocks = blocks.joined(block, other.get());
      unsafe = blocks.unsafe(line, threshold);
    }
    return Optional.of(blocks);
  }

  private Optional<Long> unsafe(Line line, long threshold) {
    return blocks.stream()
        .filter(block -> !isSafe(block, line, threshold))
        .min(Comparator.comparingLong(line::of));
  }

  private static boolean isSafe(long block, Line line, long threshold) {
    long count = line.of(block);
    // Labels without answers stand alone and are told: each of those together has one at least.
    boolean leavesNoDoubt = Long.bitCount(block) > 1 && count == Long.bitCount(block);
    return !isSmall(count, threshold)
        && !leavesNoDoubt
        && line.complements().stream()
            .noneMatch(others -> isSmall(Line.of(others, block), threshold));
  }

  static boolean isSmall(long count, long threshold) {
    return count > 0 && count < threshold;
  }

  /** The block of the fewest answers among some labels, of one at least. */
  Optional<Long> smallest(Line line, long labels) {
    return blocks.stream()
        .filter(block -> (block & ~labels) == 0 && line.of(block) > 0)
        .min(Comparator.comparingLong(line::of));
  }

  /** Coarser blocks, of which two are one. */
  Blocks joined(long one, long other) {
    List<Long> joined = new ArrayList<>();
    blocks.stream().filter(block -> block != one && block != other).forEach(joined::add);
    joined.add(one | other);
    return new Blocks(joined);
  }
}
