package org.bilan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Times of several kinds of work, told as a table of medians and of their ratios to one of them.
 */
final class MeasuredTimes {

  private static final double MILLION = 1e6;

  private final Map<String, List<Start>> taken = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> computed = new LinkedHashMap<>();
  private boolean counts;

  /** A moment, or a stretch of time: nanoseconds of wall, and of CPU of this process. */
  record Start(long wall, long cpu) {

    static Start now() {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Start(System.nanoTime(), system.getProcessCpuTime());
    }

    Start since(Start start) {
      return new Start(wall - start.wall, cpu - start.cpu);
    }
  }

  /** Whether what follows is counted, or only warms the process up. */
  void counting(boolean on) {
    counts = on;
  }

  Start start() {
    return Start.now();
  }

  /** Takes the time since a start. */
  void end(Start start, String name) {
    Start time = Start.now().since(start);
    if (counts) {
      taken.computeIfAbsent(name, n -> new ArrayList<>()).add(time);
    }
  }

  /** Takes what was computed, by kind. */
  void counted(String name, Map<String, Long> kinds) {
    computed.put(name, new TreeMap<>(kinds));
  }

  /** Prints the table, and what was computed the last time. */
  void print(String whole) {
    double wall = median(whole, true);
    double cpu = median(whole, false);
    System.out.printf("| | wall | CPU | ratio of wall, CPU |%n|---|---|---|---|%n");
    for (String name : taken.keySet()) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f ms (%.0f-%.0f) | %.0f ms | %.2f, %.2f |%n",
          name,
          median(name, true),
          sorted(name, true).get(0),
          sorted(name, true).get(taken.get(name).size() - 1),
          median(name, false),
          median(name, true) / wall,
          median(name, false) / cpu);
    }
    System.out.println();
    computed.forEach((name, kinds) -> System.out.println("- " + name + ": " + kinds));
  }

  private double median(String name, boolean wall) {
    List<Double> sorted = sorted(name, wall);
    return sorted.get(sorted.size() / 2);
  }

  private List<Double> sorted(String name, boolean wall) {
    return taken.get(name).stream()
        .map(time -> (wall ? time.wall() : time.cpu()) / MILLION)
        .sorted()
        .toList();
  }
}
