package org.bilan.report.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;

/** What the scripts of projects define, remembered by their texts. Safe between threads. */
final class Definitions {

  private static final int MOST = 3;

  private final ScriptHost host;
  private final Map<ProjectScripts, ScriptResult> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ProjectScripts, ScriptResult> eldest) {
          return size() > MOST;
        }
      };

  Definitions(ScriptHost host) {
    this.host = host;
  }

  /** What they define, as they are now. */
  ScriptResult of(ProjectTexts project) {
    ProjectScripts scripts = project.scripts();
    synchronized (known) {
      if (known.containsKey(scripts)) {
        return known.get(scripts);
      }
    }
    ScriptResult result = host.evaluate(scripts, problem -> {});
    synchronized (known) {
      known.put(scripts, result);
    }
    return result;
  }

  /** The same but for a file that is being written, which may be as it was before. */
  ScriptResult around(ProjectTexts project, String path) {
    ProjectScripts wanted = but(project.scripts(), path);
    synchronized (known) {
      for (Map.Entry<ProjectScripts, ScriptResult> each : List.copyOf(known.entrySet())) {
        if (but(each.getKey(), path).equals(wanted)) {
          return each.getValue();
        }
      }
    }
    return of(project);
  }

  private static ProjectScripts but(ProjectScripts scripts, String path) {
    return new ProjectScripts(
        scripts.edition(),
        but(scripts.sources(), path),
        but(scripts.indicators(), path),
        scripts.layout().filter(f -> !f.path().equals(path)));
  }

  private static List<ScriptFile> but(List<ScriptFile> files, String path) {
    return files.stream().filter(f -> !f.path().equals(path)).toList();
  }
}
