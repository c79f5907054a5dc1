package org.bilan.workbench.editor;

import java.util.List;
import javax.swing.JOptionPane;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.language.Caret;
import org.bilan.api.language.QuickFix;
import org.bilan.api.language.Rename;
import org.bilan.api.language.Span;
import org.bilan.api.language.TextEdit;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;

/** Going from a name to what it stands for, to where it is used, and to another name. */
final class Names {

  private final Tools tools;
  private final ScriptEditor editor;
  private final Asking asking;

  Names(Tools tools, ScriptEditor editor) {
    this.tools = tools;
    this.editor = editor;
    this.asking = new Asking(tools.thread());
  }

  /** Goes to where what stands at the caret is defined. */
  void define() {
    Caret caret = editor.here();
    asking.ask(
        editor,
        texts ->
            tools
                .languages()
                .named(texts, caret)
                .flatMap(use -> tools.languages().definition(texts, use.subject()))
                .map(span -> span.place(texts.text(span.path()))),
        place -> place.ifPresentOrElse(tools.workbench()::edit, this::tellNone));
  }

  private void tellNone() {
    tools.workbench().tell(tools.words("definition.none"));
  }

  /** Lists where what stands at the caret is named. */
  void uses() {
    Caret caret = editor.here();
    asking.ask(
        editor,
        texts ->
            tools
                .languages()
                .named(texts, caret)
                .map(use -> tools.languages().uses(texts, use.subject()))
                .orElse(List.of()),
        uses -> {
          if (uses.isEmpty()) {
            tellNone();
          } else {
            UsesList.show(tools, editor, uses);
          }
        });
  }

  /** Gives what stands at the caret another name, everywhere. */
  void rename() {
    Caret caret = editor.here();
    asking.ask(
        editor,
        texts -> tools.languages().named(texts, caret),
        use -> use.ifPresentOrElse(u -> rename(caret, u), this::tellNone));
  }

  private void rename(Caret caret, Use use) {
    String former = use.span().in(editor.file().text());
    Object given =
        JOptionPane.showInputDialog(
            tools.workbench().frame(),
            tools.words("rename.question", former),
            tools.words("command.editor.rename"),
            JOptionPane.PLAIN_MESSAGE,
            null,
            null,
            former);
    if (given != null && !given.toString().equals(former)) {
      String name = given.toString().strip();
      asking.ask(
          editor, texts -> tools.languages().rename(texts, caret, name), r -> apply(r, name));
    }
  }

  private void apply(Rename rename, String name) {
    if (rename.refusal().isPresent()) {
      String why = tools.workbench().words(rename.refusal().get());
      JOptionPane.showMessageDialog(
          tools.workbench().frame(), why, "Bilan", JOptionPane.WARNING_MESSAGE);
      return;
    }
    apply(rename.edits(), tools.words("rename.done", rename.edits().size(), name));
  }

  /** Offers the ways to mend what is wrong at the caret. */
  void fix() {
    List<Diagnostic> wrong =
        editor.underlines().at(editor.area().getCaretPosition()).stream()
            .map(Underlines.Underlined::diagnostic)
            .toList();
    asking.ask(
        editor,
        texts -> wrong.stream().flatMap(d -> tools.languages().fixes(texts, d).stream()).toList(),
        fixes -> {
          if (fixes.isEmpty()) {
            tools.workbench().tell(tools.words("fix.none"));
          } else {
            FixMenu.show(this, tools, editor, fixes);
          }
        });
  }

  /** Makes a change that mends something. */
  void apply(QuickFix fix) {
    apply(fix.edits(), words(fix));
  }

  String words(QuickFix fix) {
    return tools.writer().words(fix.code(), fix.arguments(), tools.workbench().language());
  }

  private void apply(List<TextEdit> edits, String done) {
    Edits.apply(
        tools.workbench(),
        edits,
        failed ->
            tools
                .workbench()
                .tell(failed.map(why -> tools.words("edits.failed", why)).orElse(done)));
  }

  /** The line that a stretch is in, without what stands around. */
  static String line(ScriptFile file, Span span) {
    String text = file.text();
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = text.indexOf('\n', span.start());
    return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end).strip();
  }
}
