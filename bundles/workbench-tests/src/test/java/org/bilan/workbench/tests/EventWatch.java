package org.bilan.workbench.tests;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches how long the event thread works on each event: the window must answer within 50 ms.
 *
 * <p>What counts is what the event thread computes, and what Bilan makes it wait for: locks, other
 * threads. What does not count is what no program can help: the time during which the system gave
 * the processor to others, or the display was slow to draw, and collections of garbage. So a busy
 * machine changes nothing. An event that opens a dialog lasts as long as the dialog: what is done
 * in it counts for the events of the dialog alone. What is done for the first time has its classes
 * loaded and runs uncompiled: half a millisecond a class is granted, half a second in all. The
 * first {@value #UNCOMPILED} events of a process may take thrice as long, for the toolkit itself
 * paints uncompiled; a change of perspective, which builds the window anew, twice as long as
 * others. The watch begins once the window is shown for the first time.
 */
final class EventWatch extends EventQueue implements AutoCloseable {

  /** What is too long, in milliseconds. */
  static final long LIMIT = 50;

  /** After so many events of a process, what is done often is compiled. */
  static final int UNCOMPILED = 3_000;

  private static final AtomicLong EVENTS = new AtomicLong();
  private static final int SAMPLING = 10;

  private final Deque<Spell> open = new ArrayDeque<>();
  private final List<Spell> slow = new ArrayList<>();
  private final Thread sampler = new Thread(this::sample, "event watch");
  private volatile Spell current;
  private volatile Thread dispatching;
  private volatile boolean over;
  private long seen;

  private EventWatch() {
    sampler.setDaemon(true);
  }

  /** Begins to watch. */
  static EventWatch begin() {
    ManagementFactory.getThreadMXBean().setThreadContentionMonitoringEnabled(true);
    EventWatch watch = new EventWatch();
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
    watch.sampler.start();
    return watch;
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    Spell spell = new Spell(event, EVENTS.incrementAndGet() > UNCOMPILED);
    open.push(spell);
    dispatching = Thread.currentThread();
    current = spell;
    try {
      super.dispatchEvent(event);
    } finally {
      open.pop();
      spell.end();
      current = open.peek();
      seen++;
      if (current != null) {
        current.leaveOut(spell);
      }
      if (spell.took() > LIMIT && !isOfTests(event)) {
        keep(spell);
      }
    }
  }

  /** What tests ask, and the robot that waits until nothing is left to do. */
  private static boolean isOfTests(AWTEvent event) {
    return event.getClass().getName().startsWith("sun.awt.SunToolkit")
        || event.toString().contains("runnable=" + EventWatch.class.getPackageName());
  }

  private void keep(Spell spell) {
    synchronized (slow) {
      slow.add(spell);
    }
  }

  /** Looks at what the event thread does where an event lasts. */
  private void sample() {
    try {
      while (!over) {
        TimeUnit.MILLISECONDS.sleep(SAMPLING);
        Spell spell = current;
        Thread thread = dispatching;
        if (spell != null && thread != null && spell.lasts(LIMIT / 2)) {
          spell.sampled(thread.getStackTrace());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many events were seen. */
  long seen() {
    return seen;
  }

  /** The events that took too long, the longest first. */
  List<Spell> slow() {
    synchronized (slow) {
      return slow.stream().sorted(Comparator.comparingLong(Spell::took).reversed()).toList();
    }
  }

  /** Fails where an event took too long, with what the event thread was seen doing. */
  void verify() {
    List<Spell> wrong = slow().stream().filter(s -> s.took() > s.allowed()).toList();
    if (!wrong.isEmpty()) {
      StringBuilder words = new StringBuilder();
      words.append(wrong.size()).append(" of ").append(seen).append(" events kept the window:\n");
      wrong.stream().limit(8).forEach(s -> words.append(s.words()).append('\n'));
      throw new AssertionError(words.toString());
    }
  }

  @Override
  public void close() {
    over = true;
    EventQueue.invokeLater(this::pop);
  }
}
