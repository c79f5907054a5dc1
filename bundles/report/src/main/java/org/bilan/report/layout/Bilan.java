package org.bilan.report.layout;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.report.Composition;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.report.binding.BoundValues;
import org.bilan.report.binding.Names;
import org.bilan.report.binding.Nearest;
import org.bilan.report.binding.Printer;
import org.bilan.report.binding.Rendered;
import org.bilan.report.binding.Subjects;
import org.bilan.report.formats.Formats;
import org.bilan.report.markdown.MarkdownReader;
import org.bilan.report.texts.SourceText;
import org.bilan.report.texts.Template;
import org.bilan.report.texts.TemplateReader;
import org.bilan.report.typography.Typography;

/** What every part of one composition shares: values, words, and the way to print a text. */
final class Bilan {

  private final Composition composition;
  private final Names names;
  private final BoundValues values;
  private final Printer printer;
  private final MarkdownReader markdown;
  private final Sample sample;
  private final PrintedWords words;
  private final DiagnosticSink problems;

  Bilan(Composition composition, Formats formats, PrintedWords words, DiagnosticSink problems) {
    this.composition = composition;
    this.names = new Names(composition.definitions());
    this.values = new BoundValues(composition, names);
    this.printer = new Printer(values, formats, new Subjects(names), problems);
    this.sample = new Sample(names);
    this.markdown = new MarkdownReader();
    this.words = words;
    this.problems = problems;
  }

  Composition composition() {
    return composition;
  }

  BoundValues values() {
    return values;
  }

  Sample sample() {
    return sample;
  }

  PrintedWords words() {
    return words;
  }

  void report(Diagnostic diagnostic) {
    problems.report(diagnostic);
  }

  /**
   * Tells what is not printed for want of data: worth a warning for the nation, but what a region
   * may well lack.
   */
  void absent(String code, Place place, Object... arguments) {
    report(
        values.isNational()
            ? Diagnostic.warning(code, place, arguments)
            : Diagnostic.note(code, place, arguments));
  }

  /** The result of an indicator; one that does not exist is reported. */
  Optional<IndicatorResult> result(String id, Place place) {
    Optional<IndicatorResult> found = composition.results().find(id);
    if (found.isEmpty() && !names.isDeclared(id)) {
      report(
          Diagnostic.error("report.no-indicator", place, id)
              .suggesting(Nearest.of(id, names.all())));
    }
    return found;
  }

  /** The blocks of a passage. */
  List<Block> passage(Template template) {
    Rendered rendered = printer.print(template);
    return markdown.passage(
        rendered,
        template.source(),
        call ->
            report(
                Diagnostic.error(
                    "report.note-without-text",
                    template
                        .source()
                        .place(rendered.offset(call.from()), rendered.offset(call.to() - 1) + 1),
                    call.label())));
  }

  /** The runs of a phrase of the layout. */
  List<Inline> runs(Phrase phrase) {
    // What is wrong with its braces was told by the check.
    Template template = TemplateReader.read(SourceText.of(phrase), problem -> {});
    Rendered rendered = printer.print(template);
    return markdown.phrase(rendered);
  }

  /** The text of a phrase of the layout. */
  String text(Phrase phrase) {
    return phrase.text().indexOf('{') < 0
        ? Typography.set(phrase.text())
        : String.join("", runs(phrase).stream().map(Inline::text).toList());
  }

  /** A heading that the layout gives to a column. */
  String heading(LayoutElement.Table table, int index) {
    return text(new Phrase(table.headings().get(index), table.place()));
  }

  /** The name of an indicator in print. */
  String label(Indicator indicator) {
    return text(new Phrase(indicator.label(), indicator.place()));
  }

  /** The name of the indicator of a result in print. */
  String label(IndicatorResult result) {
    return label(result.indicator());
  }
}
