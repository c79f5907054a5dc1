package org.bilan.report.checking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.report.binding.Rendered;
import org.bilan.report.markdown.Notes;
import org.bilan.report.texts.SourceText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds the numerals an author typed: each must be a figure, or be marked as literal. Addresses of
 * links and the numbers of ordered lists are no text.
 */
final class TypedNumbers extends AbstractVisitor {

  private static final String FRACTIONS = "¼½¾⅓⅔⅕⅖⅗⅘⅛";
  private static final Pattern NUMERAL =
      Pattern.compile(
          "[\\p{L}\\p{Nd}]*[\\p{Nd}"
              + FRACTIONS
              + "](?:[\\u00A0\\u202F ]\\p{Nd}{3}(?!\\p{Nd})|[.,:/-]?[\\p{L}\\p{Nd}])*");
  private static final Pattern ENTITY = Pattern.compile("&#[xX]?\\p{Alnum}+;");

  private final Rendered rendered;
  private final SourceText source;
  private final DiagnosticSink problems;

  TypedNumbers(Rendered rendered, SourceText source, DiagnosticSink problems) {
    this.rendered = rendered;
    this.source = source;
    this.problems = problems;
  }

  @Override
  public void visit(Text text) {
    if (isAddress(text)) {
      return;
    }
    List<SourceSpan> spans = text.getSourceSpans();
    for (SourceSpan span : spans) {
      int from = span.getInputIndex();
      find(rendered.text().substring(from, from + span.getLength()), from);
    }
  }

  /** {@code <https://…>} prints its own address. */
  private static boolean isAddress(Text text) {
    Node parent = text.getParent();
    return parent instanceof Link link
        && (link.getDestination().equals(text.getLiteral())
            || link.getDestination().equals("mailto:" + text.getLiteral()));
  }

  private static String blanked(Pattern what, String text) {
    return what.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Most runs of text hold no digit, and looking for a numeral tries each of their letters. */
  private static boolean mayHold(String written) {
    return written
        .codePoints()
        .anyMatch(each -> Character.isDigit(each) || FRACTIONS.indexOf(each) >= 0);
  }

  private void find(String written, int from) {
    if (!mayHold(written)) {
      return;
    }
    // The same length, so that offsets stay true.
    String text = blanked(Notes.CALL, blanked(ENTITY, written));
    Matcher numeral = NUMERAL.matcher(text);
    while (numeral.find()) {
      int start = rendered.offset(from + numeral.start());
      int end = rendered.offset(from + numeral.end() - 1) + 1;
      problems.report(
          Diagnostic.error("report.number-typed", source.place(start, end), numeral.group()));
    }
  }
}
