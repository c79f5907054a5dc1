package org.bilan.script.groovy.language;

import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Subject;
import org.bilan.script.groovy.word.Checks;
import org.bilan.script.groovy.word.Run;

/** Why a name cannot be given to something that scripts define. */
final class Refusal {

  private final ProjectTexts project;
  private final Run run;
  private final Subject subject;
  private final String name;
  private final Place place = Place.file("");

  Refusal(ProjectTexts project, Run run, Subject subject, String name) {
    this.project = project;
    this.run = run;
    this.subject = subject;
    this.name = name;
  }

  Optional<Diagnostic> why() {
    return switch (subject.kind()) {
      case INDICATOR -> indicator();
      case SOURCE -> source();
      case COLUMN -> column();
      case PARAMETER -> bareName(List.of());
      case CATEGORY, LOOK -> refused("language.not-renamed", subject.name());
      case PASSAGE -> Optional.empty();
    };
  }

  private Optional<Diagnostic> refused(String code, Object... arguments) {
    return Optional.of(Diagnostic.error(code, place, arguments));
  }

  private Optional<Diagnostic> indicator() {
    if (!Checks.isId(name)) {
      return refused("script.bad-id", name);
    }
    boolean taken = run.indicatorIds().contains(name);
    return taken ? refused("language.taken", name) : Optional.empty();
  }

  private Optional<Diagnostic> source() {
    return bareName(run.sourceNames());
  }

  private Optional<Diagnostic> bareName(List<String> taken) {
    if (!Checks.isName(name) || name.equals("edition")) {
      return refused("script.bad-name", name);
    }
    return taken.contains(name) ? refused("language.taken", name) : Optional.empty();
  }

  private Optional<Diagnostic> column() {
    String source = Known.source(subject.name());
    String column = Known.column(subject.name());
    if (!Checks.isName(name)) {
      return refused("script.bad-name", name);
    }
    if (run.columns(source).stream().anyMatch(c -> c.name().equals(name))) {
      return refused("language.taken", name);
    }
    Optional<SourceDefinition> definition = new Known(project, run).definition(source);
    boolean read = definition.map(d -> readsByName(d, column)).orElse(true);
    return read ? refused("language.column-read", column) : Optional.empty();
  }

  /** Whether the files have a column of that very name, which a new name would not be. */
  private static boolean readsByName(SourceDefinition source, String name) {
    Optional<ColumnDefinition> column =
        source.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    boolean own =
        column
            .map(c -> c.from().equals(name) && c.question().isEmpty() && c.compute().isEmpty())
            .orElse(false);
    return own && !source.files().stream().allMatch(f -> gives(f, name));
  }

  private static boolean gives(FileDefinition file, String name) {
    return file.rename().containsValue(name)
        || file.fill().containsKey(name)
        || file.without().contains(name);
  }
}
