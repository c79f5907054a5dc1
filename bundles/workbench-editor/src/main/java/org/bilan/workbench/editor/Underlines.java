package org.bilan.workbench.editor;

import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.language.Span;
import org.bilan.api.script.ScriptFile;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.parser.AbstractParser;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParseResult;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParserNotice;
import org.fife.ui.rsyntaxtextarea.parser.ParseResult;
import org.fife.ui.rsyntaxtextarea.parser.ParserNotice;

/** Underlines what the check found in a file. */
final class Underlines extends AbstractParser {

  /** A finding, the stretch it underlines, and its words. */
  record Underlined(Diagnostic diagnostic, Span span, String words) {}

  private List<Underlined> found = List.of();

  void show(List<Underlined> findings) {
    found = List.copyOf(findings);
  }

  /** What is underlined at an offset, the narrowest first. */
  List<Underlined> at(int offset) {
    return found.stream()
        .filter(u -> u.span().touches(offset))
        .sorted(java.util.Comparator.comparingInt(u -> u.span().length()))
        .toList();
  }

  List<Underlined> all() {
    return found;
  }

  /** The stretch to underline: never of no length, or nobody would see it. */
  static Span span(ScriptFile file, Diagnostic diagnostic) {
    Span span = Span.of(file, diagnostic.place());
    int last = file.text().length();
    return span.length() > 0 || span.start() >= last
        ? span
        : new Span(span.path(), span.start(), Math.min(last, span.start() + 1));
  }

  @Override
  public ParseResult parse(RSyntaxDocument document, String style) {
    DefaultParseResult result = new DefaultParseResult(this);
    int length = document.getLength();
    for (Underlined underlined : found) {
      int start = Math.min(underlined.span().start(), length);
      int line = document.getDefaultRootElement().getElementIndex(start);
      int count = Math.max(1, Math.min(underlined.span().length(), length - start));
      DefaultParserNotice notice =
          new DefaultParserNotice(this, underlined.words(), line, start, count);
      notice.setLevel(level(underlined.diagnostic().severity()));
      result.addNotice(notice);
    }
    return result;
  }

  private static ParserNotice.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> ParserNotice.Level.ERROR;
      case WARNING -> ParserNotice.Level.WARNING;
      default -> ParserNotice.Level.INFO;
    };
  }
}
