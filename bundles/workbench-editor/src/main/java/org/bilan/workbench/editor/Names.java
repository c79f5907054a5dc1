package org.bilan.workbench.editor;

import java.util.List;
import java.util.Optional;
import javax.swing.JOptionPane;
import org.bilan.api.language.QuickFix;
import org.bilan.api.language.Rename;
import org.bilan.api.language.Span;
import org.bilan.api.language.TextEdit;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;

/** Going from a name to what it stands for, to where it is used, and to another name. */
final class Names {

  private final Tools tools;

  Names(Tools tools) {
    this.tools = tools;
  }

  /** Goes to where what stands at the caret is defined. */
  void define(ScriptEditor editor) {
    Optional<Span> span =
        tools
            .languages()
            .named(editor.texts(), editor.here())
            .flatMap(use -> tools.languages().definition(editor.texts(), use.subject()));
    span.ifPresentOrElse(
        s -> tools.workbench().edit(s.place(editor.texts().text(s.path()))),
        () -> tools.workbench().tell(tools.words("definition.none")));
  }

  /** Lists where what stands at the caret is named. */
  void uses(ScriptEditor editor) {
    List<Use> uses =
        tools
            .languages()
            .named(editor.texts(), editor.here())
            .map(use -> tools.languages().uses(editor.texts(), use.subject()))
            .orElse(List.of());
    if (uses.isEmpty()) {
      tools.workbench().tell(tools.words("definition.none"));
      return;
    }
    UsesList.show(tools, editor, uses);
  }

  /** Gives what stands at the caret another name, everywhere. */
  void rename(ScriptEditor editor) {
    Optional<Use> use = tools.languages().named(editor.texts(), editor.here());
    if (use.isEmpty()) {
      tools.workbench().tell(tools.words("definition.none"));
      return;
    }
    String former = use.get().span().in(editor.file().text());
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
      rename(editor, given.toString().strip());
    }
  }

  private void rename(ScriptEditor editor, String name) {
    Rename rename = tools.languages().rename(editor.texts(), editor.here(), name);
    if (rename.refusal().isPresent()) {
      String why = tools.workbench().words(rename.refusal().get());
      JOptionPane.showMessageDialog(
          tools.workbench().frame(), why, "Bilan", JOptionPane.WARNING_MESSAGE);
      return;
    }
    apply(rename.edits(), tools.words("rename.done", rename.edits().size(), name));
  }

  /** Offers the ways to mend what is wrong at the caret; the only one is taken at once. */
  void fix(ScriptEditor editor) {
    List<QuickFix> fixes =
        editor.underlines().at(editor.area().getCaretPosition()).stream()
            .flatMap(u -> tools.languages().fixes(editor.texts(), u.diagnostic()).stream())
            .toList();
    if (fixes.isEmpty()) {
      tools.workbench().tell(tools.words("fix.none"));
    } else {
      FixMenu.show(this, tools, editor, fixes);
    }
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
