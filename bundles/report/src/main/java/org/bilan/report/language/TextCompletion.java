package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Completion.Kind;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptResult;
import org.bilan.report.binding.Names;
import org.bilan.report.binding.Subjects;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.texts.Argument;
import org.bilan.report.texts.Token;

/** Completion at one caret of a text with bindings. */
final class TextCompletion {

  private static final List<String> OPENING = List.of("when |", "or when |", "otherwise", "end");
  private static final List<String> TESTS = List.of("has |", "not |", "national", "regional");
  private static final List<String> COMPARING = List.of("is \"|\"", "> |", "< |", ">= |", "<= |");
  private static final List<String> JOINING = List.of("and |", "or |");
  private static final List<String> SCOPES = List.of("nation", "previous");

  private final ProjectTexts project;
  private final ScriptResult definitions;
  private final Names names;
  private final Values values;
  private final Formats formats;
  private final Locale language;
  private final AtCaret at;

  TextCompletion(
      ProjectTexts project, ScriptResult definitions, Formats formats, Span stretch, Caret caret) {
    this.project = project;
    this.definitions = definitions;
    this.names = new Names(definitions);
    this.values = new Values(project, names);
    this.formats = formats;
    this.language = caret.language();
    this.at = new AtCaret(project.text(caret.path()), stretch, caret.offset());
  }

  List<Completion> all() {
    if (at.anchor().isPresent()) {
      return anchors(at.anchor().get());
    }
    if (!at.isBinding()) {
      return List.of();
    }
    int quote = at.openQuote();
    if (quote >= 0) {
      return quoted(quote);
    }
    return Completion.ranked(bracedItems(), at.written());
  }

  private List<Completion> anchors(Span span) {
    List<Completion> items =
        definitions.report().map(Anchors::of).orElse(List.of()).stream()
            .map(a -> Completion.of(Kind.ANCHOR, a.name(), span, "", a.value()))
            .toList();
    return Completion.ranked(items, project.text(span.path()).substring(span.start(), at.caret()));
  }

  private List<Completion> bracedItems() {
    List<Token> before = at.before();
    if (before.isEmpty()) {
      List<Completion> items = references(false);
      items.addAll(keywords(OPENING));
      return items;
    }
    if (last(before).is(Token.Kind.AT)) {
      return keywords(SCOPES);
    }
    int when = when(before);
    return when >= 0 ? test(before.subList(when + 1, before.size())) : binding(before);
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  /** Where the word stands that begins a test, or -1 in a binding. */
  private static int when(List<Token> before) {
    if (before.get(0).isWord("when")) {
      return 0;
    }
    boolean or = before.get(0).isWord("or");
    return or && before.size() > 1 && before.get(1).isWord("when") ? 1 : -1;
  }

  private List<Completion> test(List<Token> said) {
    Token last = said.isEmpty() ? null : last(said);
    if (last == null || last.isWord("and") || last.isWord("or") || last.isWord("not")) {
      List<Completion> items = references(false);
      items.addAll(keywords(TESTS));
      return items;
    }
    if (last.isWord("has")) {
      return references(true);
    }
    if (last.is(Token.Kind.OPERATOR)) {
      return references(false);
    }
    boolean whole =
        !last.is(Token.Kind.NAME)
            || last.isWord("national")
            || last.isWord("regional")
            || afterHas(said);
    List<Completion> items = keywords(whole ? JOINING : COMPARING);
    items.addAll(whole ? List.of() : keywords(JOINING));
    return items;
  }

  private static boolean afterHas(List<Token> said) {
    return said.size() > 1 && said.get(said.size() - 2).isWord("has");
  }

  private List<Completion> binding(List<Token> before) {
    int pipe = -1;
    for (int i = 0; i < before.size(); i++) {
      pipe = before.get(i).is(Token.Kind.PIPE) ? i : pipe;
    }
    if (before.size() == 1 && before.get(0).isWord("or")) {
      return keywords(List.of("when |"));
    }
    if (pipe < 0) {
      return formats(before.get(0).text(), "| ");
    }
    if (pipe == before.size() - 1) {
      return formats(before.get(0).text(), "");
    }
    return arguments(before.get(pipe + 1), before.subList(pipe + 2, before.size()));
  }

  private List<Completion> formats(String id, String bar) {
    List<Completion> items = new ArrayList<>();
    Subjects subjects = new Subjects(names);
    Optional<Operand> operand = values.operand(id);
    for (String name : formats.names()) {
      Format format = formats.find(name).orElseThrow();
      if (!names.knows(id) || format.suits().test(subjects.of(id))) {
        FormatPage page = new FormatPage(format);
        String sample = operand.flatMap(o -> page.sample(o, List.of())).orElse("");
        String detail = format.usage() + (sample.isEmpty() ? "" : " → " + sample);
        String text = bar + name;
        items.add(
            Completion.of(Kind.FORMAT, name, at.word(), detail, page.text(language))
                .writing(text, text.length()));
      }
    }
    return items;
  }

  private List<Completion> arguments(Token name, List<Token> given) {
    Optional<Format> format = formats.find(name.text());
    List<Argument> before = new ArrayList<>();
    for (Token token : given) {
      before.add(
          token.is(Token.Kind.NUMBER)
              ? new Argument.Number(new java.math.BigDecimal(token.text().replace(',', '.')))
              : new Argument.Word(token.text()));
    }
    return format.map(f -> new FormatPage(f).words(before)).orElse(List.of()).stream()
        .map(w -> Completion.of(Kind.KEYWORD, w, at.word(), format.get().usage(), ""))
        .toList();
  }

  private List<Completion> keywords(List<String> patterns) {
    List<Completion> items = new ArrayList<>();
    for (String pattern : patterns) {
      String label = pattern.replaceAll("[ \"]*\\|\"?$", "");
      String text = LanguageMessages.words("text.word." + key(label), language);
      items.add(Completion.of(Kind.KEYWORD, label, at.word(), "", text).writing(pattern));
    }
    return items;
  }

  private static String key(String word) {
    return Character.isLetter(word.charAt(0)) ? word.replace(' ', '-') : "comparison";
  }

  /** All names, breakdowns only where they can be asked for. */
  private List<Completion> references(boolean breakdowns) {
    List<Completion> items = new ArrayList<>();
    String closing = at.isClosed() ? "" : "}";
    boolean opens = at.before().isEmpty();
    for (String id : names.all()) {
      Optional<Indicator> indicator = names.indicator(id);
      boolean breakdown = indicator.filter(i -> i.kind() == Formula.Kind.BREAKDOWN).isPresent();
      if (breakdown && !breakdowns) {
        continue;
      }
      String printed =
          values.operand(id).filter(o -> !o.value().isMissing()).map(PlainFormat::print).orElse("");
      String text = id + (opens ? closing : "");
      Kind kind = indicator.isPresent() || names.isDeclared(id) ? Kind.INDICATOR : Kind.NAME;
      items.add(
          Completion.of(
                  kind, id, at.word(), printed, indicator.map(Indicator::plainLabel).orElse(""))
              .writing(text, id.length()));
    }
    return items;
  }

  /** The values of a parameter, after {@code is "}. */
  private List<Completion> quoted(int quote) {
    List<Token> before =
        org.bilan.report.texts.Lexer.words(project.text(at.word().path()), braceEnd(), quote);
    int is = before.size() - 1;
    if (is < 1 || !before.get(is).isWord("is")) {
      return List.of();
    }
    Span span = new Span(at.word().path(), quote + 1, at.quoteEnd());
    String written = project.text(span.path()).substring(quote + 1, at.caret());
    List<Completion> items =
        parameterValues(before.get(is - 1).text()).stream()
            .map(v -> Completion.of(Kind.CATEGORY, v, span, "", ""))
            .toList();
    return Completion.ranked(items, written);
  }

  private int braceEnd() {
    return at.brace() + 1;
  }

  private List<String> parameterValues(String name) {
    return definitions.report().map(ReportDefinition::parameters).orElse(List.of()).stream()
        .filter(p -> p.name().equals(name))
        .map(Parameter::values)
        .findFirst()
        .map(this::labels)
        .orElse(List.of());
  }

  private List<String> labels(CategorySource column) {
    Optional<SourceData> data = project.known().map(k -> k.sources().get(column.source()));
    return data.map(SourceData::table)
        .filter(t -> t.schema().column(column.column()).isPresent())
        .map(t -> t.column(column.column()))
        .filter(CodedColumn.class::isInstance)
        .map(c -> ((CodedColumn) c).values())
        .orElse(List.of());
  }
}
