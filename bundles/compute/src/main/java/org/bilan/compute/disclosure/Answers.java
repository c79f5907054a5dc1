package org.bilan.compute.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * How many people are behind the values of a table: by part of the nation (a region), and by line
 * of the table. A line is a group of people of whom a value is told; a figure has one line.
 *
 * @param sizes how many answered, by part and line
 * @param leftOut how many of each the conditions of the table leave out: whoever knows the value of
 *     all and that of the table knows theirs
 * @param published of each part, whether it has a bilan of its own; the people whose part is
 *     unknown have none
 * @param partition whether a person is in one line at most, so that lines add up to a total
 * @param facts for each answer that can be given, how many of each part and line gave it
 */
public record Answers(
    long[][] sizes,
    long[][] leftOut,
    boolean[] published,
    boolean partition,
    List<long[][]> facts) {

  /** Copies the list. */
  public Answers {
    facts = List.copyOf(facts);
  }

  int parts() {
    return sizes.length;
  }

  /** How many lines there are. */
  public int lines() {
    return sizes[0].length;
  }

  /** How many people of a part are in a line. */
  public long size(int part, int line) {
    return sizes[part][line];
  }

  /** How many people of the nation are in a line. */
  public long total(int line) {
    return total(sizes, line);
  }

  long totalLeftOut(int line) {
    return total(leftOut, line);
  }

  private static long total(long[][] counts, int line) {
    return Arrays.stream(counts).mapToLong(part -> part[line]).sum();
  }
}
