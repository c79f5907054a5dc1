package org.bilan.script.groovy.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.evaluate.Vocabulary;
import org.bilan.script.groovy.parse.Fragments;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.bilan.script.groovy.word.Run;

/**
 * Evaluations of whole projects for an editor, and the trees of their files, each remembered by the
 * text it was made of. Safe between threads.
 */
final class Studies {

  private static final int MOST_FILES = 200;
  private static final int MOST_PROJECTS = 3;

  /** A file as far as it can be parsed, and why not further. */
  record Parsed(Optional<Script> script, List<Diagnostic> findings) {}

  /** An evaluation, and the words it came across. */
  record Study(ProjectScripts scripts, Vocabulary words, Run run, Heard heard) {}

  private final Supplier<Vocabulary> vocabulary;
  private final Map<ScriptFile, Parsed> files = recent(MOST_FILES);
  private final Map<Object, Study> projects = recent(MOST_PROJECTS);

  Studies(Supplier<Vocabulary> vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static <K, V> Map<K, V> recent(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  /** The tree of a file. */
  Parsed parsed(ScriptFile file) {
    synchronized (files) {
      Parsed known = files.get(file);
      if (known != null) {
        return known;
      }
    }
    Report report = new Report();
    Optional<Script> script = Fragments.parse(file, report);
    Parsed parsed = new Parsed(script, report.findings());
    synchronized (files) {
      files.put(file, parsed);
    }
    return parsed;
  }

  /** What all scripts of a project say, as they are now. */
  Study of(ProjectTexts project) {
    Vocabulary words = vocabulary.get();
    ProjectScripts scripts = project.scripts();
    List<Object> key = List.of(scripts, words.names(), words.readings(), words.formats());
    return remembered(key, () -> evaluated(scripts, words));
  }

  /**
   * What all scripts of a project say, those of a file as they were when they were last evaluated:
   * while an author types, the other files need not be evaluated again.
   */
  Study around(ProjectTexts project, String path) {
    synchronized (projects) {
      for (Study study : List.copyOf(projects.values())) {
        if (isAround(study, project, path)) {
          return study;
        }
      }
    }
    return of(project);
  }

  private boolean isAround(Study study, ProjectTexts project, String path) {
    Vocabulary words = vocabulary.get();
    return words.names().equals(study.words().names())
        && words.readings().equals(study.words().readings())
        && words.formats().equals(study.words().formats())
        && others(study.scripts(), path).equals(others(project.scripts(), path));
  }

  private static ProjectScripts others(ProjectScripts scripts, String path) {
    Function<List<ScriptFile>, List<ScriptFile>> but =
        all -> all.stream().filter(f -> !f.path().equals(path)).toList();
    return new ProjectScripts(
        scripts.edition(),
        but.apply(scripts.sources()),
        but.apply(scripts.indicators()),
        scripts.layout().filter(f -> !f.path().equals(path)));
  }

  /** What the script of a look says. */
  Study look(ScriptFile file) {
    Vocabulary words = vocabulary.get();
    return remembered(
        List.of(file, words.names()),
        () -> {
          Heard heard = new Heard();
          Run run = new Run(words, heard, f -> parsed(f).script());
          run.look(file, problem -> {});
          return new Study(
              new ProjectScripts(0, List.of(), List.of(), Optional.empty()), words, run, heard);
        });
  }

  private Study evaluated(ProjectScripts scripts, Vocabulary words) {
    Heard heard = new Heard();
    Run run = new Run(words, heard, f -> parsed(f).script());
    run.project(scripts, problem -> {});
    return new Study(scripts, words, run, heard);
  }

  private Study remembered(Object key, Supplier<Study> made) {
    synchronized (projects) {
      Study known = projects.get(key);
      if (known != null) {
        return known;
      }
    }
    Study study = made.get();
    synchronized (projects) {
      projects.put(key, study);
    }
    return study;
  }
}
