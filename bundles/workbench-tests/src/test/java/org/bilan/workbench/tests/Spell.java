package org.bilan.workbench.tests;

import java.awt.AWTEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The work on one event, from its beginning to its end, on the thread that does it. */
final class Spell {

  /** What is granted, in milliseconds, to what is done for the first time. */
  static final long MOST_FOR_CLASSES = 450;

  private static final int FRAMES = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String event;
  private final boolean compiled;
  private final long begun = System.nanoTime();
  private final long begunComputed = computed();
  private final long begunWaited = waited();
  private final long begunClasses = classes();
  private final List<StackTraceElement[]> samples = new ArrayList<>();
  private long computed;
  private long computedWithin;
  private long waited;
  private boolean hasWithin;
  private long classes;

  /**
   * Begins.
   *
   * @param event what is worked on
   * @param compiled whether the process has done as much before
   */
  Spell(AWTEvent event, boolean compiled) {
    this.event = event.toString();
    this.compiled = compiled;
  }

  /** What this thread computed, in nanoseconds. */
  private static long computed() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** How long this thread waited for others of this process, in milliseconds. */
  private static long waited() {
    ThreadInfo thread = THREADS.getThreadInfo(Thread.currentThread().getId());
    return Math.max(0, thread.getBlockedTime()) + Math.max(0, thread.getWaitedTime());
  }

  private static long classes() {
    return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
  }

  /** It is over. */
  void end() {
    computed = computed() - begunComputed;
    waited = waited() - begunWaited;
    classes = classes() - begunClasses;
  }

  /**
   * Does not count what was done for an event within this one, that of a dialog, nor what was
   * waited: the dialog waits for its user.
   */
  void leaveOut(Spell inner) {
    computedWithin += inner.computed;
    hasWithin = true;
  }

  boolean lasts(long milliseconds) {
    return System.nanoTime() - begun > TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }

  synchronized void sampled(StackTraceElement[] stack) {
    if (samples.size() < FRAMES) {
      samples.add(stack);
    }
  }

  /** How long it took by itself, in milliseconds. */
  long took() {
    boolean waits = !hasWithin && waitsInBilan();
    return TimeUnit.NANOSECONDS.toMillis(computed - computedWithin) + (waits ? waited : 0);
  }

  /**
   * Whether it is Bilan that waits. Swing and the display have locks too, which a busy machine may
   * keep from them, as does the robot of the tests while it presses keys.
   */
  private synchronized boolean waitsInBilan() {
    return samples.stream().filter(Spell::isInBilan).count() * 2 > samples.size();
  }

  /** A change of perspective takes the window apart and puts it together again. */
  private synchronized boolean rebuildsWindow() {
    return samples.stream()
        .anyMatch(
            stack -> Arrays.stream(stack).anyMatch(f -> f.getClassName().endsWith(".dock.Docks")));
  }

  private static boolean isInBilan(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(frame -> !"java.base".equals(frame.getModuleName()))
        .findFirst()
        .filter(frame -> frame.getClassName().startsWith("org.bilan."))
        .isPresent();
  }

  /** How long it may take: a class is loaded, and run uncompiled, in half a millisecond. */
  long allowed() {
    long usual = EventWatch.LIMIT * (compiled ? 1 : 3) * (rebuildsWindow() ? 2 : 1);
    return usual + Math.min(MOST_FOR_CLASSES, classes / 2);
  }

  /** What it was, and what the event thread was seen doing in the middle of it. */
  synchronized String words() {
    String what = event.length() > 160 ? event.substring(0, 160) + "..." : event;
    String stack =
        samples.isEmpty()
            ? "    (not seen)"
            : Arrays.stream(samples.get(samples.size() / 2))
                .limit(FRAMES)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    return took() + " ms, " + classes + " classes loaded: " + what + "\n" + stack;
  }
}
