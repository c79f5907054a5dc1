package org.bilan.report.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.QuickFix;
import org.bilan.api.language.Span;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;
import org.bilan.report.binding.Names;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;

/** How a finding in a text with bindings can be mended. */
final class TextFixes {

  private static final int MOST_BINDINGS = 12;
  private static final Pattern BINDING =
      Pattern.compile(
          "\\{\\s*(?:=[^\\s}]*|[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*[\\p{L}\\p{N}](?: *@\\w+)?(?: *\\| *[\\w-]+)?)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*(?=\\n)");

  private final Diagnostic diagnostic;
  private final Names names;
  private final ScriptResult definitions;
  private final Formats formats;
  private final Values values;
  private final String text;
  private final Span span;
  private final List<QuickFix> fixes = new ArrayList<>();

  TextFixes(
      ProjectTexts project, ScriptResult definitions, Formats formats, Diagnostic diagnostic) {
    this.diagnostic = diagnostic;
    this.definitions = definitions;
    this.names = new Names(definitions);
    this.formats = formats;
    this.values = new Values(project, names);
    String path = diagnostic.place().file();
    this.text = project.text(path);
    this.span = Span.of(new ScriptFile(path, text), diagnostic.place());
  }

  List<QuickFix> all() {
    if (diagnostic.place().line() == 0) {
      return List.of();
    }
    nearest();
    switch (diagnostic.code()) {
      case "report.number-typed" -> bound();
      case "report.brace-unclosed" -> closed();
      case "report.brace-stray" -> replace("text.remove", span, "", "}");
      case "report.when-unclosed" -> ended();
      case "report.format-without-noun" -> replace("text.replace", span, "number", "number");
      default -> {}
    }
    return fixes;
  }

  private void replace(String code, Span where, String by, Object... arguments) {
    fixes.add(QuickFix.of(code, where, by, arguments));
  }

  private Span at(int start, int end) {
    return new Span(span.path(), start, end);
  }

  private void nearest() {
    Optional<String> nearest = diagnostic.suggestion().nearest();
    if (nearest.isEmpty() || diagnostic.arguments().isEmpty()) {
      return;
    }
    String written = String.valueOf(diagnostic.arguments().get(0));
    int found = text.indexOf(written, span.start());
    if (found >= 0 && found + written.length() <= Math.max(span.end(), span.start() + 1)) {
      Span where = at(found, found + written.length());
      replace("text.replace", where, nearest.get(), nearest.get());
    }
  }

  /** A number that is typed: the figures that have this value, then the number as it is. */
  private void bound() {
    String written = span.in(text);
    plain(written).ifPresent(this::bindings);
    replace("text.literal", span, "{=" + written + "}", written);
  }

  private static Optional<BigDecimal> plain(String written) {
    String digits = written.replaceAll("[\\u00A0\\u202F ]", "").replace(',', '.');
    return digits.matches("\\d{1,18}(\\.\\d{1,10})?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  private void bindings(BigDecimal number) {
    for (Indicator indicator : definitions.indicators()) {
      if (fixes.size() < MOST_BINDINGS && indicator.kind() != Formula.Kind.BREAKDOWN) {
        values
            .operand(indicator.id())
            .filter(o -> o.value().number().isPresent())
            .flatMap(o -> binding(o, number))
            .ifPresent(b -> replace("text.bind", span, b, b, indicator.plainLabel()));
      }
    }
  }

  /** The binding that prints a number, if a value is that number as it is rounded. */
  private Optional<String> binding(Operand operand, BigDecimal number) {
    int decimals = Math.max(0, number.scale());
    BigDecimal rounded = operand.number().setScale(decimals, java.math.RoundingMode.HALF_UP);
    if (rounded.compareTo(number) != 0) {
      return Optional.empty();
    }
    String written = digits(span.in(text));
    if (digits(PlainFormat.print(operand)).equals(written)) {
      return Optional.of("{" + operand.id() + "}");
    }
    Optional<Format> format = formats.find("number");
    return format.map(
        f -> "{" + operand.id() + " | number" + (decimals == 0 ? "" : " " + decimals) + "}");
  }

  private static String digits(String printed) {
    return printed.replaceAll("[\\u00A0\\u202F ]", "");
  }

  private void closed() {
    Matcher binding = BINDING.matcher(text).region(span.start(), text.length());
    int end = binding.lookingAt() ? binding.end() : span.start() + 1;
    replace("text.insert", at(end, end), "}", "}");
  }

  /** The end of a condition: of its paragraph where it begins in one, else of its passage. */
  private void ended() {
    int line = text.lastIndexOf('\n', span.start()) + 1;
    int lineEnd = text.indexOf('\n', span.end());
    boolean alone =
        text.substring(line, span.start()).isBlank()
            && text.substring(span.end(), lineEnd < 0 ? text.length() : lineEnd).isBlank();
    int limit = text.indexOf("\n# ", span.end());
    int end = limit < 0 ? text.length() : limit;
    Matcher blank = BLANK_LINE.matcher(text).region(span.end(), end);
    if (!alone && blank.find()) {
      end = blank.start();
    }
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    replace("text.insert", at(end, end), alone ? "\n{end}" : "{end}", "{end}");
  }
}
