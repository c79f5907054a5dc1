package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.Span;
import org.bilan.api.script.ScriptFile;
import org.bilan.report.binding.Tests;
import org.bilan.report.texts.FormatCall;
import org.bilan.report.texts.Reference;
import org.bilan.report.texts.SourceText;
import org.bilan.report.texts.Template;
import org.bilan.report.texts.TemplateNode;
import org.bilan.report.texts.TemplateReader;

/** A text with bindings that is part of a file, or all of it. */
final class Stretch {

  /**
   * A figure that is named.
   *
   * @param reference the figure
   * @param span where its id is written
   */
  record Named(Reference reference, Span span) {}

  /**
   * A binding.
   *
   * @param binding the binding
   * @param span the whole of it, braces included
   */
  record Bound(TemplateNode.Binding binding, Span span) {}

  private final Span span;
  private final ScriptFile part;
  private final Template template;
  private final List<Named> named;

  Stretch(ScriptFile file, int start, int end) {
    this.span = new Span(file.path(), start, end);
    // Positions are those of the part; marks and line ends take the same room in both.
    this.part = new ScriptFile(file.path(), span.in(file.text()).replace('\uFEFF', ' '));
    this.template =
        TemplateReader.read(new SourceText(file.path(), part.text(), 1, 1), problem -> {});
    this.named = List.copyOf(found());
  }

  /** The whole of a file. */
  static Stretch of(ScriptFile file) {
    return new Stretch(file, 0, file.text().length());
  }

  private List<Span> spans(List<Place> places) {
    return Span.of(part, places).stream()
        .map(s -> new Span(s.path(), s.start() + span.start(), s.end() + span.start()))
        .toList();
  }

  /** The figures that are named, in the order of the text. */
  List<Named> named() {
    return named;
  }

  private List<Named> found() {
    List<Reference> references = new ArrayList<>();
    template.visit(
        node -> {
          if (node instanceof TemplateNode.Binding binding) {
            references.add(binding.reference());
          } else if (node instanceof TemplateNode.When when) {
            when.branches().forEach(b -> Tests.references(b.test()).forEach(references::add));
          }
        });
    List<Span> spans = spans(references.stream().map(Reference::place).toList());
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      all.add(new Named(references.get(i), spans.get(i)));
    }
    return all;
  }

  /** The bindings. */
  List<Bound> bound() {
    List<TemplateNode.Binding> bindings = new ArrayList<>();
    template.visit(
        node -> {
          if (node instanceof TemplateNode.Binding binding) {
            bindings.add(binding);
          }
        });
    List<Span> spans = spans(bindings.stream().map(TemplateNode.Binding::place).toList());
    List<Bound> bound = new ArrayList<>();
    for (int i = 0; i < bindings.size(); i++) {
      bound.add(new Bound(bindings.get(i), spans.get(i)));
    }
    return bound;
  }

  /** Where the name of a format is written. */
  Span format(FormatCall call) {
    return spans(List.of(call.place())).get(0);
  }
}
