package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Completion.Kind;
import org.bilan.api.language.Hover;
import org.bilan.api.language.PhraseLanguage;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.script.groovy.parse.Mention;

/** What could be written between quotes. */
final class NameItems {

  private final ProjectTexts project;
  private final Known known;
  private final Studies.Study study;
  private final Optional<PhraseLanguage> phrases;
  private final Span replaces;
  private final Locale language;

  NameItems(
      ProjectTexts project,
      Studies.Study study,
      Optional<PhraseLanguage> phrases,
      Span replaces,
      Locale language) {
    this.project = project;
    this.study = study;
    this.known = new Known(project, study.run());
    this.phrases = phrases;
    this.replaces = replaces;
    this.language = language;
  }

  /** The names that would do where the mark of a trial is a text. */
  List<Completion> of(Trial trial) {
    Optional<Mention> mention = trial.mention();
    if (mention.isPresent()) {
      return of(mention.get(), trial);
    }
    Optional<String> column = labelled(trial);
    if (column.isPresent()) {
      return labels(column.get());
    }
    return items(Kind.KEYWORD, trial.accepted(), "");
  }

  /** The column whose labels are named, where a label that it does not have was refused. */
  private static Optional<String> labelled(Trial trial) {
    return trial
        .observed()
        .given()
        .map(Observed.Given::target)
        .filter(t -> t instanceof CategoryTerm || t instanceof ManyTerm || t instanceof GridTerm)
        .flatMap(t -> trial.run().end(((ColumnTerm) t).path()));
  }

  private List<Completion> of(Mention mention, Trial trial) {
    String owner = mention.owner().isEmpty() ? trial.source() : mention.owner();
    return switch (mention.kind()) {
      case INDICATOR -> mention.defines() ? List.of() : indicators(mention.among());
      case COLUMN -> mention.defines() ? headers(owner, trial) : columns(owner, trial);
      case CATEGORY -> labels(owner);
      case HEADER -> headers(owner, trial);
      case FILE -> items(Kind.FILE, known.files(), "");
      case PASSAGE -> passages();
      case LOOK -> items(Kind.LOOK, known.looks(), "");
      default -> List.of();
    };
  }

  private List<Completion> items(Kind kind, List<String> names, String detail) {
    return names.stream().map(n -> Completion.of(kind, n, replaces, detail, "")).toList();
  }

  private List<Completion> labels(String column) {
    return items(Kind.CATEGORY, known.labels(column), column);
  }

  private List<Completion> headers(String source, Trial trial) {
    return items(Kind.HEADER, known.headers(source, trial.files()), "");
  }

  private List<Completion> columns(String source, Trial trial) {
    List<Completion> items = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    List<ColumnSchema> columns = new ArrayList<>(study.run().columns(source));
    columns.addAll(trial.run().columns(source));
    columns.stream().filter(c -> names.add(c.name())).forEach(c -> items.add(column(c)));
    trial.accepted().stream()
        .filter(names::add)
        .forEach(n -> items.add(Completion.of(Kind.COLUMN, n, replaces, "", "")));
    return items;
  }

  private Completion column(ColumnSchema column) {
    return Completion.of(Kind.COLUMN, column.name(), replaces, Columns.type(column, language), "");
  }

  private List<Completion> passages() {
    List<Hover.Fact> all = phrases.map(p -> p.passages(project)).orElse(List.of());
    return all.stream()
        .map(p -> Completion.of(Kind.PASSAGE, p.name(), replaces, "", p.value()))
        .toList();
  }

  /** The indicators of some kinds; those that are declared only, whose kind is not known, too. */
  List<Completion> indicators(List<String> kinds) {
    Set<String> ids = new LinkedHashSet<>(study.run().indicatorIds());
    List<Completion> items = new ArrayList<>();
    for (String id : ids) {
      Optional<Indicator> indicator = study.run().indicator(id);
      if (indicator.map(i -> suits(i, kinds)).orElse(true)) {
        String kind = indicator.map(i -> kind(i.kind())).orElse("");
        String label = indicator.map(Indicator::plainLabel).orElse("");
        items.add(Completion.of(Kind.INDICATOR, id, replaces, kind, label));
      }
    }
    return items;
  }

  private static boolean suits(Indicator indicator, List<String> kinds) {
    return kinds.isEmpty()
        || indicator.formula() instanceof Formula.Stated
        || kinds.contains(indicator.kind().name().toLowerCase(Locale.ROOT));
  }

  private String kind(Formula.Kind kind) {
    return LanguageMessages.kind(
        org.bilan.script.groovy.evaluate.Kind.valueOf(kind.name()), language);
  }
}
