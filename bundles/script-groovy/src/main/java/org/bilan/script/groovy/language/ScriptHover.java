package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Hover;
import org.bilan.api.language.PhraseLanguage;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.language.Subject;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;

/** What is known of what stands at one caret of a script. */
final class ScriptHover {

  private static final int MOST_LABELS = 12;

  private final ProjectTexts project;
  private final Studies.Study study;
  private final ScriptNames names;
  private final Optional<PhraseLanguage> phrases;
  private final Caret caret;
  private final ScriptFile file;
  private final Known known;

  ScriptHover(
      ProjectTexts project,
      Studies studies,
      ScriptNames names,
      Optional<PhraseLanguage> phrases,
      Caret caret) {
    this.project = project;
    this.names = names;
    this.phrases = phrases;
    this.caret = caret;
    this.file = project.file(caret.path()).orElse(new ScriptFile(caret.path(), ""));
    this.study = ScriptUses.isLook(caret.path()) ? studies.look(file) : studies.of(project);
    this.known = new Known(project, study.run());
  }

  Optional<Hover> hover() {
    return phrase().or(this::named).or(this::word);
  }

  private Optional<Hover> phrase() {
    return ScriptUses.phrases(project, study).stream()
        .filter(span -> span.path().equals(caret.path()))
        .filter(span -> span.touches(caret.offset()))
        .findFirst()
        .flatMap(span -> phrases.flatMap(p -> p.hover(project, span, caret)));
  }

  private Optional<Hover> named() {
    List<Use> uses = names.of(project);
    return uses.stream()
        .filter(u -> u.span().path().equals(caret.path()) && u.span().touches(caret.offset()))
        .min(Comparator.comparingInt(u -> u.span().length()))
        .flatMap(this::hover)
        .map(h -> defined(h, uses));
  }

  private Hover defined(Hover hover, List<Use> uses) {
    Optional<Subject> subject =
        uses.stream().filter(u -> u.span().equals(hover.span())).map(Use::subject).findFirst();
    Optional<Span> defined =
        uses.stream()
            .filter(u -> u.defines() && subject.filter(u.subject()::equals).isPresent())
            .map(Use::span)
            .findFirst();
    return new Hover(
        hover.span(), hover.title(), hover.text(), hover.facts(), defined.or(hover::defined));
  }

  private Optional<Hover> hover(Use use) {
    String name = use.subject().name();
    return switch (use.subject().kind()) {
      case INDICATOR -> indicator(name, use.span());
      case SOURCE -> Optional.of(source(name, use.span()));
      case COLUMN -> known.schema(name).map(c -> column(name, c, use.span()));
      case CATEGORY -> Optional.of(category(name, use.span()));
      case PASSAGE -> passage(name, use.span());
      case PARAMETER, LOOK ->
          Optional.of(new Hover(use.span(), name, "", List.of(), Optional.empty()));
    };
  }

  private Optional<Hover> indicator(String id, Span span) {
    return phrases
        .flatMap(p -> p.indicator(project, id, span, caret.language()))
        .or(() -> study.run().indicator(id).map(i -> plain(i, span)));
  }

  private static Hover plain(Indicator indicator, Span span) {
    return new Hover(span, indicator.id(), indicator.plainLabel(), List.of(), Optional.empty());
  }

  private Hover source(String name, Span span) {
    List<Hover.Fact> facts = new ArrayList<>();
    known
        .definition(name)
        .ifPresent(
            d -> {
              List<String> files = d.files().stream().map(FileDefinition::path).toList();
              facts.add(fact("files", String.join(", ", files)));
              d.exported().ifPresent(day -> facts.add(fact("exported", day.toString())));
            });
    known.data(name).map(d -> fact("rows", grouped(d.table().size()))).ifPresent(facts::add);
    List<String> columns = study.run().columns(name).stream().map(ColumnSchema::name).toList();
    facts.add(fact("columns", String.join(", ", columns)));
    String label = known.definition(name).map(d -> d.label()).orElse("");
    return new Hover(span, name, label, facts, Optional.empty());
  }

  private Hover column(String name, ColumnSchema column, Span span) {
    List<Hover.Fact> facts = new ArrayList<>();
    facts.add(fact("type", Columns.type(column, caret.language())));
    List<String> labels = known.labels(name);
    if (!labels.isEmpty()) {
      String more = labels.size() > MOST_LABELS ? ", …" : "";
      String first = String.join(", ", labels.subList(0, Math.min(MOST_LABELS, labels.size())));
      facts.add(fact("values", "(" + labels.size() + ") " + first + more));
    }
    known
        .data(Known.source(name))
        .map(SourceData::quality)
        .map(q -> q.missing().getOrDefault(column.name(), 0L))
        .map(n -> fact("blanks", grouped(n)))
        .ifPresent(facts::add);
    String label =
        known
            .data(Known.source(name))
            .map(d -> d.labels().getOrDefault(column.name(), ""))
            .orElse("");
    return new Hover(span, name, label, facts, Optional.empty());
  }

  private Hover category(String name, Span span) {
    int colon = name.indexOf(": ");
    String column = name.substring(0, colon);
    String label = name.substring(colon + 2);
    List<Hover.Fact> facts = new ArrayList<>();
    facts.add(fact("column", column));
    known.rows(column, label).map(n -> fact("rows", grouped(n))).ifPresent(facts::add);
    return new Hover(span, label, "", facts, Optional.empty());
  }

  private Optional<Hover> passage(String name, Span span) {
    return phrases.stream()
        .flatMap(p -> p.passages(project).stream())
        .filter(p -> p.name().equals(name))
        .findFirst()
        .map(p -> new Hover(span, name, p.value(), List.of(), Optional.empty()));
  }

  private Optional<Hover> word() {
    Span here = new Span(caret.path(), caret.offset(), caret.offset());
    return study
        .heard()
        .at(here.place(file.text()))
        .map(
            said -> {
              WordPage page = new WordPage(said.methods());
              String title =
                  page.name() + String.join("\n" + page.name(), page.signatures(language()));
              Span span = Span.of(file, said.place());
              return new Hover(span, title, page.text(language()), List.of(), Optional.empty());
            });
  }

  private Locale language() {
    return caret.language();
  }

  private Hover.Fact fact(String key, String value) {
    return new Hover.Fact(LanguageMessages.words("language.fact." + key, language()), value);
  }

  private static String grouped(long number) {
    return MessageCatalogue.grouped(number);
  }
}
