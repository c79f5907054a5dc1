package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.PhraseLanguage;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.WordMethod.Role;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Unfinished;

/**
 * Completion at one caret: the statement that is being written is tried with a mark in place of
 * what is not written yet, and what the evaluation asks of the mark says what could stand there.
 */
final class ScriptCompletion {

  private final ProjectTexts project;
  private final Studies.Study study;
  private final Optional<PhraseLanguage> phrases;
  private final Caret caret;
  private final ScriptFile file;
  private final Unfinished around;
  private final Span replaces;

  ScriptCompletion(
      ProjectTexts project, Studies.Study study, Optional<PhraseLanguage> phrases, Caret caret) {
    this.project = project;
    this.study = study;
    this.phrases = phrases;
    this.caret = caret;
    this.file = project.file(caret.path()).orElse(new ScriptFile(caret.path(), ""));
    this.around = new Unfinished(file.text(), caret.offset());
    this.replaces = new Span(caret.path(), around.start(), around.end());
  }

  List<Completion> all() {
    if (around.isQuoted()) {
      return quoted();
    }
    return around.isCode() ? code() : List.of();
  }

  private Optional<Trial> alone(String mark) {
    return Trial.of(study, file, around.alone(mark));
  }

  private Optional<Trial> whole(String mark) {
    return Trial.of(study, file, around.whole(mark));
  }

  private List<Completion> code() {
    List<Completion> items = List.of();
    // In rules on rows, a name after a dot is a word only with its parentheses.
    for (String mark : List.of(Unfinished.MARK, Unfinished.MARK + "()")) {
      items = items.isEmpty() ? alone(mark).map(this::code).orElse(List.of()) : items;
      items = items.isEmpty() ? whole(mark).map(this::code).orElse(List.of()) : items;
    }
    return Completion.ranked(items, around.written());
  }

  private List<Completion> code(Trial trial) {
    Observed observed = trial.observed();
    WordItems words =
        new WordItems(study.words(), study.run(), replaces, caret.language(), isFollowed());
    if (observed.receiver().isPresent()) {
      return words.after(observed.receiver().get());
    }
    if (observed.block().isEmpty()) {
      return words.members(trial.accepted());
    }
    if (observed.isStatement()) {
      return words.statements(observed.block().get(), around.indentation());
    }
    List<Completion> items = new ArrayList<>();
    observed.given().ifPresent(given -> items.addAll(given(given, words)));
    Set<Class<?>> wanted = observed.given().map(WordItems::wanted).orElse(Set.of());
    boolean onlyTexts =
        !wanted.isEmpty() && wanted.stream().allMatch(t -> Kind.taken(t) == Kind.TEXT);
    boolean onlyOptions = observed.given().isPresent() && wanted.isEmpty();
    if (!onlyTexts && !onlyOptions) {
      items.addAll(words.values(wanted, observed.block().get(), observed.locals()));
    }
    return items;
  }

  private List<Completion> given(Observed.Given given, WordItems words) {
    List<Completion> items = new ArrayList<>();
    if (given.option().isEmpty()) {
      items.addAll(words.options(given));
    }
    boolean texts = WordItems.wanted(given).stream().anyMatch(t -> Kind.taken(t) == Kind.TEXT);
    if (texts) {
      items.addAll(unquoted());
    }
    return items;
  }

  /** Names that a text could be, with the quotes that are not there yet. */
  private List<Completion> unquoted() {
    return names("'" + Unfinished.MARK + "'").stream()
        .map(c -> writing(c, Quotes.around(c.label())))
        .toList();
  }

  private boolean isFollowed() {
    String text = file.text();
    return around.end() < text.length() && "({".indexOf(text.charAt(around.end())) >= 0;
  }

  private List<Completion> quoted() {
    String quotes = around.quotes();
    String mark = quotes + Unfinished.MARK + quotes;
    Optional<Trial> trial = alone(mark).filter(t -> t.mention().isPresent()).or(() -> whole(mark));
    Optional<Mention> phrase =
        trial.flatMap(Trial::mention).filter(m -> m.kind() == Mention.Kind.PHRASE);
    if (phrase.isPresent()) {
      return phrases.map(p -> p.complete(project, replaces, caret)).orElse(List.of());
    }
    return Completion.ranked(names(mark), around.written()).stream()
        .map(c -> writing(c, Quotes.within(c.label(), quotes) + (around.isClosed() ? "" : quotes)))
        .toList();
  }

  private static Completion writing(Completion item, String text) {
    return item.writing(text, text.length());
  }

  private List<Completion> names(String mark) {
    NameItems names = new NameItems(project, study, phrases, replaces, caret.language());
    List<Completion> items = alone(mark).map(names::of).orElse(List.of());
    if (items.isEmpty()) {
      items = whole(mark).map(names::of).orElse(List.of());
    }
    return items.isEmpty() ? keys(mark, names) : items;
  }

  /** A text may be a name to which a value is given: {@code rename 'old': 'new'}. */
  private List<Completion> keys(String mark, NameItems names) {
    Optional<Trial> trial = alone(mark);
    boolean named =
        trial
            .flatMap(t -> t.observed().given())
            .filter(g -> g.methods().stream().anyMatch(m -> m.has(Role.NAMES)))
            .isPresent();
    return named ? alone(mark + ": ''").map(names::of).orElse(List.of()) : List.of();
  }
}
