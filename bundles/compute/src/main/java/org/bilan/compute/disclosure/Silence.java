package org.bilan.compute.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The groups of people of whom nothing is told: those of fewer than the threshold and, by
 * complementary suppression, enough others. Of the groups of a line or of a part that are silent,
 * there are none, or two at least, of the threshold together, who did not all give the same answer;
 * a group that is missing is the smallest of those told.
 *
 * <p>What a reader can compute of silent groups is then what they answered together. How many of
 * one of them gave an answer lies between max(0, n + s − N) and min(n, s), where n is the size of
 * the group, s how many of all silent groups gave that answer, and N their size (Fréchet); these
 * bounds meet for one group alone, for a unanimous answer, or for an answer that nobody gave.
 */
public final class Silence {

  private final Answers answers;
  private final int threshold;
  private final boolean[][] parts;
  private final boolean[] nation;

  /**
   * Decides.
   *
   * @param answers the groups
   * @param threshold the least size of a group of which something is told; nobody is no group
   */
  public Silence(Answers answers, int threshold) {
    this.answers = answers;
    this.threshold = threshold;
    parts = new boolean[answers.parts()][answers.lines()];
    nation = new boolean[answers.lines()];
    begin();
    while (keepLines() | keepParts()) {
      // Each round silences one group more at least, until nothing is given away.
    }
  }

  /** Whether nothing is told of a group of a part. */
  public boolean isSilent(int part, int line) {
    return parts[part][line];
  }

  /** Whether nothing is told of a group of the nation. */
  public boolean isSilentInNation(int line) {
    return nation[line];
  }

  private void begin() {
    for (int line = 0; line < answers.lines(); line++) {
      nation[line] = isSmall(answers.total(line)) || isSmall(answers.totalLeftOut(line));
      for (int part = 0; part < answers.parts(); part++) {
        boolean told = answers.published()[part];
        parts[part][line] =
            told
                ? isSmall(answers.size(part, line)) || isSmall(answers.leftOut()[part][line])
                : answers.size(part, line) > 0;
      }
    }
  }

  private boolean isSmall(long people) {
    return people > 0 && people < threshold;
  }

  /** The nation less the parts that tell something must not give a silent part away. */
  private boolean keepParts() {
    boolean more = false;
    for (int line = 0; line < answers.lines(); line++) {
      if (givesPartAway(line)) {
        more |= silenceOneMore(line);
      }
    }
    return more;
  }

  private boolean givesPartAway(int line) {
    List<Integer> silent =
        IntStream.range(0, answers.parts())
            .filter(part -> parts[part][line] && answers.size(part, line) > 0)
            .boxed()
            .toList();
    if (nation[line]) {
      return silent.isEmpty() && answers.total(line) > 0 && answers.parts() > 0;
    }
    boolean secret =
        silent.stream().anyMatch(p -> answers.published()[p] || isSmall(answers.size(p, line)));
    return secret
        && (silent.size() < 2
            || isSmall(silent.stream().mapToLong(p -> answers.size(p, line)).sum())
            || isUnanimous(silent, line));
  }

  private boolean isUnanimous(List<Integer> silent, int line) {
    long people = silent.stream().mapToLong(part -> answers.size(part, line)).sum();
    return answers.facts().stream()
        .anyMatch(fact -> silent.stream().mapToLong(p -> fact[p][line]).sum() == people);
  }

  /**
   * Silences the smallest part that still tells something of a line. Where all are silent, what
   * they answered together is the nation's, which is told unless it is that of one part.
   */
  private boolean silenceOneMore(int line) {
    int[] behind =
        IntStream.range(0, parts.length).filter(p -> answers.size(p, line) > 0).toArray();
    Optional<Integer> least =
        IntStream.of(behind)
            .filter(part -> !parts[part][line])
            .boxed()
            .min(Comparator.comparingLong(part -> answers.size(part, line)));
    least.ifPresent(part -> parts[part][line] = true);
    if (least.isEmpty() && behind.length == 1 && !nation[line]) {
      nation[line] = true;
      return true;
    }
    return least.isPresent();
  }

  /** The total of a table less the lines that are told must not give a silent line away. */
  private boolean keepLines() {
    if (!answers.partition() || answers.lines() < 2) {
      return false;
    }
    long[] totals = IntStream.range(0, answers.lines()).mapToLong(answers::total).toArray();
    boolean more = keepLines(nation, totals);
    for (int part = 0; part < answers.parts(); part++) {
      if (answers.published()[part]) {
        more |= keepLines(parts[part], answers.sizes()[part]);
      }
    }
    return more;
  }

  private boolean keepLines(boolean[] silent, long[] sizes) {
    int[] kept = IntStream.range(0, sizes.length).filter(l -> silent[l] && sizes[l] > 0).toArray();
    long people = IntStream.of(kept).mapToLong(line -> sizes[line]).sum();
    if (kept.length == 0 || kept.length > 1 && people >= threshold) {
      return false;
    }
    Optional<Integer> least =
        IntStream.range(0, sizes.length)
            .filter(line -> !silent[line] && sizes[line] > 0)
            .boxed()
            .min(Comparator.comparingLong(line -> sizes[line]));
    least.ifPresent(line -> silent[line] = true);
    return least.isPresent();
  }
}
