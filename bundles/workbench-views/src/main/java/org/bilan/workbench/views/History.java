package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked before, to be asked again. */
final class History {

  private static final int MOST = 200;

  private final List<String> asked = new ArrayList<>();
  private int at;
  private String draft = "";

  /** Takes what is asked; the same twice in a row is one. */
  void add(String question) {
    if (asked.isEmpty() || !asked.get(asked.size() - 1).equals(question)) {
      asked.add(question);
    }
    if (asked.size() > MOST) {
      asked.remove(0);
    }
    at = asked.size();
    draft = "";
  }

  /** The one before; what is being written is kept for the way back. */
  Optional<String> before(String written) {
    if (at == 0) {
      return Optional.empty();
    }
    if (at == asked.size()) {
      draft = written;
    }
    at--;
    return Optional.of(asked.get(at));
  }

  /** The one after, or what was being written. */
  Optional<String> after() {
    if (at == asked.size()) {
      return Optional.empty();
    }
    at++;
    return Optional.of(at == asked.size() ? draft : asked.get(at));
  }
}
