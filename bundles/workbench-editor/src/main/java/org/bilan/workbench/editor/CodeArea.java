package org.bilan.workbench.editor;

import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.bilan.api.language.Fold;
import org.bilan.api.language.TextToken;
import org.bilan.workbench.api.Preferences;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.folding.FoldParserManager;
import org.fife.ui.rtextarea.RTextAreaEditorKit;
import org.fife.ui.rtextarea.RUndoManager;

/** The text itself. What was typed can be undone to the beginning. */
final class CodeArea extends RSyntaxTextArea {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, List<Fold>> folds;

  static {
    FoldParserManager.get()
        .addFoldParserMapping(
            SYNTAX_STYLE_NONE, area -> area instanceof CodeArea code ? code.folds() : List.of());
  }

  CodeArea(Function<String, List<TextToken>> language, Function<String, List<Fold>> folds) {
    super(new LanguageDocument(language));
    this.folds = folds;
    ((LanguageDocument) getDocument()).colour();
    setTabSize(4);
    setTabsEmulated(true);
    setMarkOccurrences(false);
    setCodeFoldingEnabled(true);
    setAntiAliasingEnabled(true);
    setAnimateBracketMatching(false);
    setClearWhitespaceLinesEnabled(false);
    setHighlightSecondaryLanguages(false);
    setPopupMenu(null);
    getInputMap()
        .put(KeyStroke.getKeyStroke("ctrl DELETE"), RTextAreaEditorKit.deleteNextWordAction);
  }

  /** Puts on the colours of the theme, and the size of letters that was chosen. */
  void dress(Preferences preferences) {
    Font usual = UIManager.getFont("Label.font");
    int size = usual == null ? 13 : usual.getSize();
    Colours.ofTheme().dress(this, new Font(Font.MONOSPACED, Font.PLAIN, size));
    setLineWrap(preferences.is("org.bilan.editor.wrap", true));
    setWrapStyleWord(true);
  }

  /** The whole text. */
  String text() {
    return ((LanguageDocument) getDocument()).text();
  }

  /** Puts another text in its place, as one change that can be undone; the caret stays. */
  void replace(String text) {
    int caret = getCaretPosition();
    beginAtomicEdit();
    try {
      Changes.apply(this, text);
    } finally {
      endAtomicEdit();
    }
    setCaretPosition(Math.min(caret, getDocument().getLength()));
  }

  private List<org.fife.ui.rsyntaxtextarea.folding.Fold> folds() {
    return folds == null ? List.of() : Folding.of(this, folds.apply(text()));
  }

  @Override
  protected RUndoManager createUndoManager() {
    RUndoManager manager = super.createUndoManager();
    manager.setLimit(-1);
    return manager;
  }
}
