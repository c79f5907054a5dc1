package org.bilan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Tells how much wall and CPU time this process took since it was made. */
final class Stopwatch {

  private static final double MILLION = 1e6;

  private final long wall = System.nanoTime();
  private final long cpu = cpu();

  /** Milliseconds of wall and of CPU, parted by a tab. */
  void print() {
    System.out.printf(
        Locale.ROOT, "%.1f\t%.1f%n", (System.nanoTime() - wall) / MILLION, (cpu() - cpu) / MILLION);
  }

  private static long cpu() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }
}
