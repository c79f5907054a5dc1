package org.bilan.compute.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * The answers to a question of the nation or of one part of it, by label.
 *
 * @param counts how many answers each label has
 * @param complements the same labels among the rows that a condition of the question leaves out, a
 *     list for each condition: whoever knows the whole and the line knows them too
 */
public record Line(long[] counts, List<long[]> complements) {

  /** Copies the list. */
  public Line {
    complements = List.copyOf(complements);
  }

  /** A line of a question without conditions. */
  public Line(long... counts) {
    this(counts, List.of());
  }

  int labels() {
    return counts.length;
  }

  /** How many answers there are. */
  public long total() {
    return Arrays.stream(counts).sum();
  }

  /** The answers of a set of labels, given as bits. */
  long of(long labels) {
    return of(counts, labels);
  }

  static long of(long[] counts, long labels) {
    long sum = 0;
    for (long left = labels; left != 0; left &= left - 1) {
      sum += counts[Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }
}
