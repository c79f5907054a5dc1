package org.bilan.script.groovy.parse;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.script.ScriptFile;

/**
 * The latest scripts that were read without a finding, by their texts: a tree is only ever read, so
 * that several evaluations may share it. Safe between threads.
 */
final class ParsedScripts {

  /** More than the scripts of a few projects. */
  private static final int MOST = 256;

  private final Map<ScriptFile, SoftReference<Script>> latest =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ScriptFile, SoftReference<Script>> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Script> find(ScriptFile file) {
    return Optional.ofNullable(latest.get(file)).map(SoftReference::get);
  }

  synchronized void keep(ScriptFile file, Script script) {
    latest.put(file, new SoftReference<>(script));
  }
}
