package org.bilan.report.checking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;
import org.bilan.report.binding.Flattened;
import org.bilan.report.binding.Names;
import org.bilan.report.binding.Nearest;
import org.bilan.report.binding.Rendered;
import org.bilan.report.formats.Formats;
import org.bilan.report.markdown.MarkdownParser;
import org.bilan.report.texts.Passage;
import org.bilan.report.texts.Passages;
import org.bilan.report.texts.SourceText;
import org.bilan.report.texts.Template;
import org.bilan.report.texts.TemplateReader;
import org.commonmark.node.Node;

/** Checks texts and layout before any row is read. */
public final class ReportChecker {

  private final ScriptResult definitions;
  private final Names names;
  private final BindingChecker bindings;
  private final MarkdownParser markdown = new MarkdownParser();
  private final DiagnosticSink problems;

  /** Over what scripts define. */
  public ReportChecker(ScriptResult definitions, Formats formats, DiagnosticSink problems) {
    this.definitions = definitions;
    this.names = new Names(definitions);
    this.bindings = new BindingChecker(names, formats, problems);
    this.problems = problems;
  }

  /** Checks everything. */
  public void check(List<ScriptFile> files) {
    Passages passages = Passages.read(files, problems);
    passages.all().forEach(this::check);
    definitions.report().map(LayoutTexts::of).ifPresent(texts -> check(texts, passages));
  }

  private void check(Passage passage) {
    Template template = passage.template();
    bindings.check(template);
    Rendered flat = Flattened.of(template);
    Node document = markdown.passage(flat.text());
    document.accept(new MarkdownChecker(flat, template.source(), problems));
    document.accept(new TypedNumbers(flat, template.source(), problems));
    new NoteChecker(flat, template.source(), problems).check(document);
  }

  private void check(LayoutTexts texts, Passages passages) {
    texts.phrases().forEach(this::check);
    texts.keyFigures().stream()
        .distinct()
        .map(names::indicator)
        .flatMap(Optional::stream)
        .forEach(this::checkLabel);
    texts.passages().forEach(text -> refersTo(text, passages));
    Set<String> used =
        texts.passages().stream().map(LayoutElement.Text::passage).collect(Collectors.toSet());
    passages.all().stream()
        .filter(passage -> !used.contains(passage.id()))
        .forEach(
            passage ->
                problems.report(
                    Diagnostic.note("report.passage-unused", passage.place(), passage.id())));
  }

  private void checkLabel(Indicator indicator) {
    check(new Phrase(indicator.label(), line(indicator.place())));
  }

  /** Where only the line of a text is known, no column is told. */
  static Place line(Place place) {
    return Place.line(place.file(), place.line());
  }

  private void check(Phrase phrase) {
    Template template = TemplateReader.read(SourceText.of(phrase), problems);
    bindings.check(template);
    Rendered flat = Flattened.of(template);
    markdown.phrase(flat.text()).accept(new TypedNumbers(flat, template.source(), problems));
    new NoteChecker(flat, template.source(), problems).checkPhrase();
  }

  private void refersTo(LayoutElement.Text text, Passages passages) {
    if (passages.find(text.passage()).isEmpty()) {
      problems.report(
          Diagnostic.error("report.no-passage", text.place(), text.passage())
              .suggesting(Nearest.of(text.passage(), passages.ids())));
    }
  }
}
