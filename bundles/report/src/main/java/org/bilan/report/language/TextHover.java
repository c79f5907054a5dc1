package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Hover;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.script.ScriptFile;
import org.bilan.report.binding.Names;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Operand;
import org.bilan.report.texts.FormatCall;
import org.bilan.report.texts.Token;

/** What is known of what stands at one caret of a text with bindings. */
final class TextHover {

  private final Names names;
  private final Values values;
  private final Formats formats;
  private final Stretch stretch;
  private final AtCaret at;
  private final Caret caret;

  TextHover(ProjectTexts project, Names names, Formats formats, Span span, Caret caret) {
    ScriptFile file = new ScriptFile(caret.path(), project.text(caret.path()));
    this.names = names;
    this.values = new Values(project, names);
    this.formats = formats;
    this.stretch = new Stretch(file, span.start(), span.end());
    this.at = new AtCaret(file.text(), span, caret.offset());
    this.caret = caret;
  }

  Optional<Hover> hover() {
    return name().or(this::format).or(this::word);
  }

  private Optional<Hover> name() {
    return stretch.named().stream()
        .filter(n -> n.span().touches(caret.offset()))
        .findFirst()
        .flatMap(n -> name(n.reference().id(), n.span()));
  }

  private Optional<Hover> name(String id, Span span) {
    return values.page(id, span, language()).or(() -> other(id, span));
  }

  /** A year of the edition, or a parameter. */
  private Optional<Hover> other(String id, Span span) {
    if (!names.knows(id) || names.isDeclared(id)) {
      return Optional.empty();
    }
    String kind = Names.isYear(id) ? "edition" : "parameter";
    String text = LanguageMessages.words("text.kind." + kind, language());
    List<Hover.Fact> facts =
        values.operand(id).map(o -> List.of(fact("value", printed(o)))).orElse(List.of());
    return Optional.of(new Hover(span, id, text, facts, Optional.empty()));
  }

  private static String printed(Operand operand) {
    return org.bilan.report.formats.PlainFormat.print(operand);
  }

  private Optional<Hover> format() {
    return stretch.bound().stream()
        .filter(b -> b.span().touches(caret.offset()))
        .filter(b -> b.binding().format().isPresent())
        .findFirst()
        .flatMap(b -> format(b, b.binding().format().get()));
  }

  private Optional<Hover> format(Stretch.Bound bound, FormatCall call) {
    Span span = stretch.format(call);
    if (!span.touches(caret.offset())) {
      return Optional.empty();
    }
    return formats
        .find(call.name())
        .map(FormatPage::new)
        .map(
            page -> {
              List<Hover.Fact> facts = new ArrayList<>();
              values
                  .operand(bound.binding().reference().id())
                  .flatMap(o -> page.sample(o, call.arguments()))
                  .ifPresent(text -> facts.add(fact("prints", text)));
              String title = page.format().usage();
              return new Hover(span, title, page.text(language()), facts, Optional.empty());
            });
  }

  /** A word of the tests, or of what stands around them. */
  private Optional<Hover> word() {
    if (!at.isBinding() || at.word().length() == 0) {
      return Optional.empty();
    }
    List<Token> before = at.before();
    String word = at.wholeWord();
    boolean first = before.isEmpty() || before.get(0).isWord("when") || before.get(0).isWord("or");
    boolean scope = !before.isEmpty() && before.get(before.size() - 1).is(Token.Kind.AT);
    String text = LanguageMessages.words("text.word." + word, language());
    return text.isEmpty() || !(first || scope)
        ? Optional.empty()
        : Optional.of(new Hover(at.word(), word, text, List.of(), Optional.empty()));
  }

  private Locale language() {
    return caret.language();
  }

  private Hover.Fact fact(String key, String value) {
    return new Hover.Fact(LanguageMessages.words("text.fact." + key, language()), value);
  }
}
