package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Ranking;
import org.bilan.api.formula.ReferenceTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Completion.Kind;
import org.bilan.api.language.Span;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.SourceName;
import org.bilan.script.groovy.evaluate.Vocabulary;
import org.bilan.script.groovy.evaluate.WordMethod;
import org.bilan.script.groovy.evaluate.WordMethod.Role;
import org.bilan.script.groovy.evaluate.WordMethod.Taken;
import org.bilan.script.groovy.word.Run;

/** What could be written outside quotes: words, names, columns. */
final class WordItems {

  /** Terms that are refined by words into the others: any may begin what gives one of them. */
  private static final List<Class<?>> REFINED =
      List.of(Figure.class, Breakdown.class, Ranking.class, Condition.class);

  private final Vocabulary words;
  private final Run run;
  private final Span replaces;
  private final Locale language;
  private final boolean bare;

  /**
   * Prepares items.
   *
   * @param bare whether only names are wanted: parentheses follow already
   */
  WordItems(Vocabulary words, Run run, Span replaces, Locale language, boolean bare) {
    this.words = words;
    this.run = run;
    this.replaces = replaces;
    this.language = language;
    this.bare = bare;
  }

  private Completion word(WordPage page, String pattern) {
    return Completion.of(
            Kind.WORD,
            page.name(),
            replaces,
            String.join("\n", page.signatures(language)),
            page.text(language))
        .writing(bare ? page.name() : pattern);
  }

  private Stream<WordPage> pages(Class<?> type) {
    return words.table().names(type).stream().map(n -> new WordPage(words.table().find(type, n)));
  }

  private Stream<WordPage> pages(Block block) {
    return words.table().names(block).stream().map(n -> new WordPage(words.table().find(block, n)));
  }

  private Completion name(Kind kind, String name, String detail) {
    return Completion.of(kind, name, replaces, detail, "");
  }

  /** The words that make statements of a block. */
  List<Completion> statements(Block block, String indentation) {
    List<Completion> items = new ArrayList<>();
    pages(block)
        .filter(WordPage::isStatement)
        .forEach(p -> items.add(word(p, p.statement(indentation))));
    return items;
  }

  /** Words that follow a value in a rule on rows. */
  List<Completion> members(List<String> accepted) {
    return accepted.stream().map(n -> name(Kind.WORD, n, "").writing(n + "(|)")).toList();
  }

  /** What follows a value and a dot. */
  List<Completion> after(Object receiver) {
    List<Completion> items = new ArrayList<>();
    if (receiver instanceof Rows rows) {
      columns(rows.source(), items);
    } else if (receiver instanceof SourceName source) {
      columns(source.name(), items);
    } else if (receiver instanceof ReferenceTerm reference) {
      columns(reference.schema().target(), items);
    }
    pages(receiver.getClass())
        .forEach(p -> items.add(word(p, receiver instanceof Edition ? edition(p) : p.value())));
    return items;
  }

  /** What is said of the edition without being given anything needs no parentheses. */
  private static String edition(WordPage page) {
    return page.value().endsWith("()") ? page.name() : page.value();
  }

  private void columns(String source, List<Completion> items) {
    run.columns(source)
        .forEach(c -> items.add(name(Kind.COLUMN, c.name(), Columns.type(c, language))));
  }

  /** Options that a word takes and is not given yet. */
  List<Completion> options(Observed.Given given) {
    List<Completion> items = new ArrayList<>();
    Set<String> said = new LinkedHashSet<>();
    given.call().named().forEach(n -> said.add(n.name()));
    for (WordMethod method : given.methods()) {
      for (Taken taken : method.parameters()) {
        if (taken.role() == Role.OPTION && said.add(taken.option())) {
          String type =
              LanguageMessages.kind(
                  org.bilan.script.groovy.evaluate.Kind.taken(taken.type()), language);
          items.add(name(Kind.OPTION, taken.option(), type).writing(taken.option() + ": |"));
        }
      }
    }
    return items;
  }

  /** The Java types of what a word wants where the mark stands. */
  static Set<Class<?>> wanted(Observed.Given given) {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (WordMethod method : given.methods()) {
      int position = 0;
      for (Taken taken : method.parameters()) {
        boolean here =
            given.option().isEmpty()
                ? taken.role() == Role.REST && given.position() >= position
                    || taken.role() == Role.POSITIONAL && given.position() == position
                : taken.option().equals(given.option())
                    || (taken.role() == Role.NAMES && !method.options().contains(given.option()));
        if (here) {
          types.add(taken.type());
        }
        position += taken.role() == Role.POSITIONAL ? 1 : 0;
      }
    }
    return types;
  }

  /** What gives a value of one of some types; of any type where none is given. */
  List<Completion> values(Set<Class<?>> wanted, Block block, List<String> locals) {
    List<Completion> fitting = new ArrayList<>();
    List<Completion> others = new ArrayList<>();
    locals.forEach(n -> fitting.add(name(Kind.NAME, n, "def")));
    if (wanted.contains(Reading.class)) {
      words.readings().forEach(n -> fitting.add(name(Kind.READING, n, "")));
      return fitting;
    }
    if (wanted.contains(boolean.class) || wanted.contains(Boolean.class)) {
      List.of("true", "false").forEach(n -> fitting.add(name(Kind.KEYWORD, n, "")));
    }
    valueWords(block, wanted, fitting, others);
    sources(wanted, fitting, others);
    others.add(name(Kind.NAME, "edition", kind(Edition.class)).writing("edition.|"));
    fitting.addAll(others);
    return fitting;
  }

  private void valueWords(
      Block block, Set<Class<?>> wanted, List<Completion> fitting, List<Completion> others) {
    Collection<String> hints = block.hints(words.names());
    Stream.concat(pages(block), hints.stream().map(n -> new WordPage(words.find(n))))
        .filter(p -> !p.methods().isEmpty() && !p.isStatement())
        .forEach(
            p -> {
              if (gives(p, wanted)) {
                fitting.add(word(p, p.value()));
              } else if (mayBecome(p, wanted)) {
                others.add(word(p, p.value()));
              }
            });
  }

  private static boolean gives(WordPage page, Set<Class<?>> wanted) {
    return page.methods().stream()
        .map(m -> m.method().getReturnType())
        .anyMatch(t -> wanted.isEmpty() || wanted.stream().anyMatch(w -> w.isAssignableFrom(t)));
  }

  private static boolean mayBecome(WordPage page, Set<Class<?>> wanted) {
    return wanted.stream().anyMatch(REFINED::contains)
        && page.methods().stream().anyMatch(m -> REFINED.contains(m.method().getReturnType()));
  }

  private void sources(Set<Class<?>> wanted, List<Completion> fitting, List<Completion> others) {
    boolean rows = wanted.contains(Rows.class) || wanted.contains(SourceName.class);
    for (String source : run.sourceNames()) {
      Completion item = name(Kind.SOURCE, source, kind(Rows.class));
      (rows || wanted.isEmpty() ? fitting : others).add(rows ? item : item.writing(source + ".|"));
    }
    for (String source : run.sourceNames()) {
      for (ColumnSchema column : run.columns(source)) {
        if (takes(wanted, column)) {
          String type = Columns.type(column, language);
          others.add(name(Kind.COLUMN, source + "." + column.name(), type));
        }
      }
    }
  }

  private static boolean takes(Set<Class<?>> wanted, ColumnSchema column) {
    ColumnTerm term = Columns.term(column);
    return wanted.stream()
        .anyMatch(w -> ColumnTerm.class.isAssignableFrom(w) && w.isInstance(term));
  }

  private String kind(Class<?> type) {
    return LanguageMessages.kind(org.bilan.script.groovy.evaluate.Kind.taken(type), language);
  }
}
