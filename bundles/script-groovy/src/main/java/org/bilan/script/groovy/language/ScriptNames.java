package org.bilan.script.groovy.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Use;

/** Where scripts name things, remembered: a caret that moves asks it again and again. */
final class ScriptNames {

  private static final int MOST = 3;

  private final Studies studies;
  private final Map<List<Object>, List<Use>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, List<Use>> eldest) {
          return size() > MOST;
        }
      };

  ScriptNames(Studies studies) {
    this.studies = studies;
  }

  /** All of them. */
  List<Use> of(ProjectTexts project) {
    List<Object> key = List.of(project.files(), studies.of(project));
    synchronized (known) {
      if (known.containsKey(key)) {
        return known.get(key);
      }
    }
    List<Use> uses = ScriptUses.of(project, studies);
    synchronized (known) {
      known.put(key, uses);
    }
    return uses;
  }
}
