package org.bilan.workbench.views;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Workbench;

/** Looks for rows off the event thread: the last that was looked for is the one that is told. */
final class RowSearch {

  /** Fewer rows are found before a bar could be seen. */
  private static final int MANY = 50_000;

  private static final int BETWEEN_QUESTIONS = 0x3fff;

  private final Workbench workbench;
  private final Consumer<Optional<int[]>> found;
  private Optional<Job> running = Optional.empty();
  private long asked;

  RowSearch(Workbench workbench, Consumer<Optional<int[]>> found) {
    this.workbench = workbench;
    this.found = found;
  }

  /**
   * Looks for rows.
   *
   * @param text the rows
   * @param anywhere what one of their cells holds
   * @param byColumn what is asked of columns
   * @param among the rows it looks among; all of them where it is empty
   */
  void look(RowText text, String anywhere, Map<String, String> byColumn, Optional<BitSet> among) {
    running.ifPresent(Job::cancel);
    long number = ++asked;
    int size = text.table().size();
    if (anywhere.isBlank() && byColumn.isEmpty()) {
      found.accept(among.map(rows -> rows.stream().toArray()));
      return;
    }
    BitSet rows = among.orElseGet(() -> all(size));
    if (size < MANY) {
      workbench.aside(
          () -> kept(rows, new RowTests(text).of(anywhere, byColumn), done -> {}),
          kept -> take(number, kept));
      return;
    }
    running =
        Optional.of(
            workbench.start(
                new JobRequest(
                    Views.WORDS.of(workbench.language(), "data.filtering"),
                    progress -> {
                      IntPredicate test = new RowTests(text).of(anywhere, byColumn);
                      int[] kept =
                          kept(
                              rows,
                              row -> !progress.isCancelled() && test.test(row),
                              done -> progress.portion(done / size));
                      SwingUtilities.invokeLater(() -> take(number, kept));
                    },
                    failure -> workbench.tell(String.valueOf(failure)))));
  }

  private static BitSet all(int size) {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  private static int[] kept(BitSet rows, IntPredicate test, DoubleConsumer progress) {
    int[] kept = new int[rows.cardinality()];
    int size = 0;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      if (test.test(row)) {
        kept[size++] = row;
      }
      if ((row & BETWEEN_QUESTIONS) == 0) {
        progress.accept(row);
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void take(long number, int[] kept) {
    if (number == asked) {
      found.accept(Optional.of(kept));
    }
  }
}
