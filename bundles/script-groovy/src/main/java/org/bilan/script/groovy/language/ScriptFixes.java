package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.QuickFix;
import org.bilan.api.language.Span;
import org.bilan.api.language.TextEdit;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.parse.Fragments;

/** How a finding in a script can be mended. */
final class ScriptFixes {

  private static final Pattern CLOSING = Pattern.compile("[\\s)\\]}{]*$");
  private static final Pattern COMPARED =
      Pattern.compile("\\s*(?:==|!=|>=|<=|>|<)\\s*(\"[^\"]*\"|'[^']*'|[\\p{L}\\p{N}_.]+)");

  private final Diagnostic diagnostic;
  private final Optional<ScriptFile> file;
  private final String text;
  private final Span span;
  private final List<QuickFix> fixes = new ArrayList<>();

  ScriptFixes(ProjectTexts project, Diagnostic diagnostic) {
    this.diagnostic = diagnostic;
    this.file = project.file(diagnostic.place().file());
    this.text = file.map(ScriptFile::text).orElse("");
    this.span =
        file.map(f -> Span.of(f, diagnostic.place()))
            .orElse(new Span(diagnostic.place().file(), 0, 0));
  }

  List<QuickFix> all() {
    if (file.isEmpty() || diagnostic.place().line() == 0) {
      return List.of();
    }
    nearest();
    switch (diagnostic.code()) {
      case "script.id-unquoted", "script.unquoted" -> quoted();
      case "script.unclosed-quote" -> closedQuote();
      case "script.unclosed" -> closedBracket();
      case "script.closes-nothing" -> replace("language.remove", span, "", argument(0));
      case "script.comma-missing" -> insert(",", before(span.start()));
      case "script.parentheses" -> insert("()", span.end());
      case "script.no-comparison" -> comparison();
      case "script.too-many" -> decimalComma();
      case "script.colon" -> colon();
      case "script.text-opens-block" -> parentheses();
      default -> {}
    }
    return fixes;
  }

  private String argument(int index) {
    return index < diagnostic.arguments().size()
        ? String.valueOf(diagnostic.arguments().get(index))
        : "";
  }

  private Span at(int start, int end) {
    return new Span(span.path(), start, end);
  }

  private void replace(String code, Span where, String by, Object... arguments) {
    fixes.add(QuickFix.of(code, where, by, arguments));
  }

  private void insert(String what, int offset) {
    replace("language.insert", at(offset, offset), what, what);
  }

  /** The end of what is written before an offset. */
  private int before(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void nearest() {
    List<String> accepted = diagnostic.suggestion().accepted();
    Optional<String> nearest =
        diagnostic
            .suggestion()
            .nearest()
            .or(() -> accepted.size() == 1 ? Optional.of(accepted.get(0)) : Optional.empty());
    if (nearest.isPresent()) {
      written(nearest.get())
          .ifPresent(w -> replace("language.replace", w, writing(nearest.get(), w), nearest.get()));
    }
  }

  /** A name as it is written where another stands: with what quotes need. */
  private String writing(String name, Span where) {
    char before = where.start() > 0 ? text.charAt(where.start() - 1) : ' ';
    return before == '\'' || before == '"' ? Quotes.within(name, String.valueOf(before)) : name;
  }

  /** Where the name that is wrong is written: at the place told, or alone in its statement. */
  private Optional<Span> written(String nearest) {
    List<String> names =
        diagnostic.arguments().stream()
            .filter(String.class::isInstance)
            .map(String::valueOf)
            .filter(n -> !n.isEmpty() && !n.equals(nearest))
            .toList();
    int[] inside = Quotes.inside(text, span.start(), span.end());
    for (String name : names) {
      if (text.startsWith(name, inside[0])) {
        return Optional.of(at(inside[0], inside[0] + name.length()));
      }
    }
    return names.stream().flatMap(n -> alone(n).stream()).findFirst();
  }

  private Optional<Span> alone(String name) {
    List<Integer> starts = Fragments.starts(text);
    int from = starts.stream().filter(s -> s <= span.start()).reduce((a, b) -> b).orElse(0);
    int to = starts.stream().filter(s -> s > span.start()).findFirst().orElse(text.length());
    Matcher found =
        Pattern.compile("(?<=['\"])" + Pattern.quote(name) + "(?=['\"])")
            .matcher(text)
            .region(from, to)
            .useTransparentBounds(true);
    List<Span> all = new ArrayList<>();
    while (found.find()) {
      all.add(at(found.start(), found.end()));
    }
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private void quoted() {
    String name = argument(0);
    if (text.startsWith(name, span.start())) {
      Span where = at(span.start(), span.start() + name.length());
      replace("language.quote", where, Quotes.around(name), name);
    }
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  private void closedQuote() {
    String rest = text.substring(span.start(), lineEnd(span.start()));
    Matcher closing = CLOSING.matcher(rest);
    int end = closing.find() ? closing.start() : rest.length();
    insert(argument(0), span.start() + Math.max(end, 1));
  }

  private void closedBracket() {
    String bracket = argument(0);
    if (bracket.equals("{")) {
      int next =
          Fragments.starts(text).stream()
              .filter(s -> s > span.start())
              .findFirst()
              .orElse(text.length());
      int end = before(next);
      replace("language.insert", at(end, end), "\n}", "}");
    } else if (bracket.equals("(") || bracket.equals("[")) {
      String rest = text.substring(span.start(), lineEnd(span.start()));
      Matcher block = Pattern.compile("\\s*\\{?\\s*$").matcher(rest);
      int end = block.find() ? block.start() : rest.length();
      insert(bracket.equals("(") ? ")" : "]", span.start() + Math.max(end, 1));
    } else if (bracket.length() == 3) {
      insert(bracket, before(text.length()));
    }
  }

  private void comparison() {
    Matcher word = Pattern.compile("\\.(\\w+)\\(.*\\)").matcher(argument(1));
    int sign = text.indexOf(argument(0), span.start());
    if (!word.matches() || sign < 0 || sign >= lineEnd(span.start())) {
      return;
    }
    Matcher compared = COMPARED.matcher(text).region(before(sign), text.length());
    if (compared.lookingAt()) {
      String by = "." + word.group(1) + "(" + compared.group(1) + ")";
      replace("language.replace", at(compared.start(), compared.end()), by, by);
    }
  }

  /** {@code precision 0,1} gives two numbers where one with decimals was meant. */
  private void decimalComma() {
    int comma = before(span.start()) - 1;
    boolean digits =
        comma > 0
            && text.charAt(comma) == ','
            && Character.isDigit(text.charAt(comma - 1))
            && span.start() < text.length()
            && Character.isDigit(text.charAt(span.start()));
    if (digits) {
      replace("language.point", at(comma, span.start()), ".");
    }
  }

  private void colon() {
    int end = span.start() + argument(0).length();
    if (text.startsWith(argument(0) + ":", span.start())) {
      replace("language.remove", at(end, end + 1), "", ":");
    }
  }

  private void parentheses() {
    Span open = at(before(span.start()), span.start());
    fixes.add(
        new QuickFix(
            "language.insert",
            List.of("(…)"),
            List.of(new TextEdit(open, "("), new TextEdit(at(span.end(), span.end()), ")"))));
  }
}
