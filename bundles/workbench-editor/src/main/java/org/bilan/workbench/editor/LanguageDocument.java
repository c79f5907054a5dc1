package org.bilan.workbench.editor;

import java.util.List;
import java.util.function.Function;
import javax.swing.event.DocumentEvent;
import javax.swing.text.BadLocationException;
import org.bilan.api.language.TextToken;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/**
 * A document whose colours come from its language, which reads the text as a whole: once a change,
 * however many lines are painted.
 */
final class LanguageDocument extends RSyntaxDocument {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, List<TextToken>> language;
  private transient List<TextToken> tokens;
  private transient String text;

  LanguageDocument(Function<String, List<TextToken>> language) {
    super(SyntaxConstants.SYNTAX_STYLE_NONE);
    this.language = language;
  }

  /** Takes its colours; a text area that is given a document takes them away. */
  void colour() {
    setSyntaxStyle(new LanguageTokens(this));
  }

  /** The pieces of the text as it is now. */
  List<TextToken> tokens() {
    if (tokens == null) {
      tokens = language.apply(text());
    }
    return tokens;
  }

  /** The whole text. */
  String text() {
    if (text == null) {
      try {
        text = getText(0, getLength());
      } catch (BadLocationException e) {
        throw new IllegalStateException(e);
      }
    }
    return text;
  }

  @Override
  protected void fireInsertUpdate(DocumentEvent e) {
    forget();
    super.fireInsertUpdate(e);
  }

  @Override
  protected void fireRemoveUpdate(DocumentEvent e) {
    forget();
    super.fireRemoveUpdate(e);
  }

  private void forget() {
    tokens = null;
    text = null;
  }
}
