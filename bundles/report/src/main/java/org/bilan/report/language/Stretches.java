package org.bilan.report.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.api.script.ScriptFile;

/** Whole texts as they were last read, by what they hold. Safe between threads. */
final class Stretches {

  private static final int MOST = 200;

  private final Map<ScriptFile, Stretch> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ScriptFile, Stretch> eldest) {
          return size() > MOST;
        }
      };

  /** A file as a text with bindings. */
  Stretch of(ScriptFile file) {
    synchronized (known) {
      return known.computeIfAbsent(file, Stretch::of);
    }
  }
}
