package org.bilan.live.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Rename;
import org.bilan.api.language.Subject;
import org.bilan.api.language.TextEdit;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;

/**
 * One name that is changed everywhere.
 *
 * @param project the files
 * @param uses all that is named in them
 * @param use what is renamed, where the author asked for it
 * @param wanted the name as the author gives it: whole, or the part of it that is written there
 */
record Renaming(ProjectTexts project, List<Use> uses, Use use, String wanted) {

  /** Why a name cannot be given. */
  @FunctionalInterface
  interface Refusing {
    Optional<Diagnostic> why(ProjectTexts project, Subject subject, String name);
  }

  /**
   * Gives the name.
   *
   * @param refusing what languages refuse
   * @param naming all that is named in files once they are changed
   */
  Rename rename(Refusing refusing, Function<ProjectTexts, List<Use>> naming) {
    Subject subject = use.subject();
    Optional<Diagnostic> refusal =
        refusing.why(project, subject, wholeName()).or(this::partIsWrittenElsewhere);
    if (refusal.isPresent()) {
      return Rename.refused(at(refusal.get()));
    }
    List<TextEdit> edits = edits();
    return meansTheSame(naming.apply(changed(edits)))
        ? new Rename(edits, Optional.empty())
        : Rename.refused(error("live.name-means-other", wanted));
  }

  private Diagnostic error(String code, Object... arguments) {
    return Diagnostic.error(code, use.span().place(project.text(use.span().path())), arguments);
  }

  /** A refusal that names no place is told where the author asked. */
  private Diagnostic at(Diagnostic refusal) {
    boolean placed = !refusal.place().file().isEmpty();
    return placed ? refusal : error(refusal.code(), refusal.arguments().toArray());
  }

  private String written(Use each) {
    return each.span().in(project.text(each.span().path()));
  }

  /** What stands before the part of a name that is written; empty where all of it is. */
  private String prefix(Use each) {
    String name = each.subject().name();
    String written = written(each);
    return name.endsWith("." + written) ? name.substring(0, name.length() - written.length()) : "";
  }

  /** The name as subjects have it, but for columns, which languages name without their source. */
  private String wholeName() {
    String prefix = prefix(use);
    boolean column = use.subject().kind() == Subject.Kind.COLUMN;
    return column || wanted.startsWith(prefix) ? wanted : prefix + wanted;
  }

  private String newName() {
    String prefix = prefix(use);
    return wanted.startsWith(prefix) ? wanted : prefix + wanted;
  }

  /** A part that is written under {@code each} is renamed with the whole it is written under. */
  private Optional<Diagnostic> partIsWrittenElsewhere() {
    return uses.stream()
        .filter(u -> u.subject().equals(use.subject()))
        .filter(u -> !newName().startsWith(prefix(u)))
        .findFirst()
        .map(u -> error("live.part-of-name", prefix(u)));
  }

  private List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>();
    for (Use each : uses) {
      newName(each.subject())
          .map(name -> name.substring(prefix(each).length() + moved(each)))
          .filter(name -> !name.equals(written(each)))
          .ifPresent(name -> edits.add(new TextEdit(each.span(), name)));
    }
    return edits;
  }

  /** How much longer the prefix of a part becomes where what it is a part of is renamed. */
  private int moved(Use each) {
    boolean part = isPart(each.subject()) && !prefix(each).isEmpty();
    return part ? newName().length() - use.subject().name().length() : 0;
  }

  /** The new name of something, if it changes: of what is renamed, and of its parts. */
  private Optional<String> newName(Subject subject) {
    if (subject.equals(use.subject())) {
      return Optional.of(newName());
    }
    return isPart(subject)
        ? Optional.of(newName() + subject.name().substring(use.subject().name().length()))
        : Optional.empty();
  }

  /** Whether an indicator is one that {@code each} makes of the one that is renamed. */
  private boolean isPart(Subject subject) {
    String whole = use.subject().name() + ".";
    return subject.kind() == Subject.Kind.INDICATOR
        && use.subject().kind() == Subject.Kind.INDICATOR
        && subject.name().startsWith(whole)
        && uses.stream()
            .anyMatch(u -> u.defines() && u.subject().equals(subject) && prefix(u).equals(whole));
  }

  private ProjectTexts changed(List<TextEdit> edits) {
    ProjectTexts changed = project;
    for (ScriptFile file : project.files()) {
      String text = TextEdit.apply(file.path(), file.text(), edits);
      changed =
          text.equals(file.text()) ? changed : changed.with(new ScriptFile(file.path(), text));
    }
    return changed;
  }

  /** Whether each name stands for the same as before: nothing else had it, and none was missed. */
  private boolean meansTheSame(List<Use> after) {
    Map<Subject, Long> wantedCounts = new LinkedHashMap<>();
    for (Use each : uses) {
      Subject subject = each.subject();
      String name = newName(subject).orElse(ofOwner(subject));
      wantedCounts.merge(new Subject(subject.kind(), name), 1L, Long::sum);
    }
    Map<Subject, Long> counts = new LinkedHashMap<>();
    after.forEach(each -> counts.merge(each.subject(), 1L, Long::sum));
    return counts.equals(wantedCounts);
  }

  /** The name of a column or category whose source, or column, is renamed. */
  private String ofOwner(Subject subject) {
    String owner = use.subject().name();
    boolean source = use.subject().kind() == Subject.Kind.SOURCE;
    boolean column = use.subject().kind() == Subject.Kind.COLUMN;
    boolean owned =
        source && isOf(subject, Subject.Kind.COLUMN, owner + ".")
            || source && isOf(subject, Subject.Kind.CATEGORY, owner + ".")
            || column && isOf(subject, Subject.Kind.CATEGORY, owner + ": ");
    return owned ? newName() + subject.name().substring(owner.length()) : subject.name();
  }

  private static boolean isOf(Subject subject, Subject.Kind kind, String beginning) {
    return subject.kind() == kind && subject.name().startsWith(beginning);
  }
}
