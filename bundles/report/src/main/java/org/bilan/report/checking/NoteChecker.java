package org.bilan.report.checking;

import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.report.binding.Nearest;
import org.bilan.report.binding.Rendered;
import org.bilan.report.markdown.Notes;
import org.bilan.report.texts.SourceText;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds calls without a note, notes without a call, and calls where no note can stand. */
final class NoteChecker {

  private final Rendered rendered;
  private final SourceText source;
  private final DiagnosticSink problems;

  NoteChecker(Rendered rendered, SourceText source, DiagnosticSink problems) {
    this.rendered = rendered;
    this.source = source;
    this.problems = problems;
  }

  /** Checks the notes of a passage. */
  void check(Node document) {
    Notes notes = Notes.of(document);
    for (Notes.Unanswered call : notes.unanswered(rendered.text())) {
      problems.report(
          Diagnostic.error("report.note-without-text", place(call.from(), call.to()), call.label())
              .suggesting(Nearest.of(call.label(), notes.labels())));
    }
    notes.definitions().stream()
        .filter(note -> !notes.isCalled(note))
        .forEach(
            note ->
                problems.report(
                    Diagnostic.error("report.note-without-call", start(note), note.getLabel())));
    notes.calls().stream()
        .filter(NoteChecker::isMisplaced)
        .forEach(call -> problems.report(Diagnostic.error("report.note-misplaced", start(call))));
  }

  /** Checks a phrase of the layout, in which no note can be called. */
  void checkPhrase() {
    for (Notes.Unanswered call : Notes.none().unanswered(rendered.text())) {
      problems.report(Diagnostic.error("report.note-misplaced", place(call.from(), call.to())));
    }
  }

  private static boolean isMisplaced(Node call) {
    for (Node node = call.getParent(); node != null; node = node.getParent()) {
      if (node instanceof Heading || node instanceof FootnoteDefinition) {
        return true;
      }
    }
    return false;
  }

  private Place start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int index = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    return place(index, index + 1);
  }

  private Place place(int from, int to) {
    return source.place(rendered.offset(from), rendered.offset(to - 1) + 1);
  }
}
