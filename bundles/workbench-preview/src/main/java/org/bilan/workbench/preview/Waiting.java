package org.bilan.workbench.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The pages that wait to be drawn: those asked for last first, for they are in sight; small ones
 * once there are no others. Safe between threads.
 */
final class Waiting {

  private final Deque<Request> large = new ArrayDeque<>();
  private final Deque<Request> small = new ArrayDeque<>();

  /**
   * A picture that is asked for.
   *
   * @param sheet the page
   * @param scale in pixels a point
   * @param small whether it is for the list of pages
   */
  record Request(Sheets.Sheet sheet, double scale, boolean small) {}

  synchronized void add(Request request) {
    if (request.small()) {
      small.addLast(request);
    } else {
      large.addFirst(request);
    }
  }

  synchronized Optional<Request> next() {
    Request next = large.pollFirst();
    return Optional.ofNullable(next == null ? small.pollFirst() : next);
  }

  synchronized void clear() {
    large.clear();
    small.clear();
  }
}
