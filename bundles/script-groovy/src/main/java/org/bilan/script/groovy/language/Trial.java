package org.bilan.script.groovy.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Parser;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;
import org.bilan.script.groovy.parse.Unfinished;
import org.bilan.script.groovy.word.Declared;
import org.bilan.script.groovy.word.Run;

/**
 * One evaluation of the statement at a caret, finished with a mark, among what is known of the
 * project.
 *
 * @param run what was evaluated
 * @param observed what was seen where the mark stands
 */
record Trial(Run run, Observed observed) {

  /** Tries a text; empty where it cannot be parsed. */
  static Optional<Trial> of(Studies.Study study, ScriptFile file, String text) {
    Optional<Script> script = new Parser(new Report()).parse(new ScriptFile(file.path(), text));
    if (script.isEmpty()) {
      return Optional.empty();
    }
    Set<String> declared = new HashSet<>(Declared.in(file.text(), "indicator"));
    declared.remove(Unfinished.MARK);
    Observed observed = new Observed();
    Run run = study.run().trial(script.get(), study.scripts().edition(), declared, observed);
    return Optional.of(new Trial(run, observed));
  }

  /** What the mark was taken for, if it names something. */
  Optional<Mention> mention() {
    return run.report().mentions().stream()
        .filter(m -> m.name().equals(Unfinished.MARK))
        .findFirst();
  }

  /** The source whose script the mark stands in; empty elsewhere. */
  String source() {
    return run.report().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.SOURCE && m.defines())
        .map(Mention::name)
        .reduce((a, b) -> b)
        .orElse("");
  }

  /** The files that the source of the mark names. */
  List<String> files() {
    return run.report().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.FILE)
        .map(Mention::name)
        .toList();
  }

  /** All names that the check would have accepted in place of the mark. */
  List<String> accepted() {
    return run.report().findings().stream()
        .filter(d -> d.arguments().contains(Unfinished.MARK))
        .map(Diagnostic::place)
        .map(run.report()::accepted)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
