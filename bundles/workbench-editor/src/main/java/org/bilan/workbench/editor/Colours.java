package org.bilan.workbench.editor;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import javax.swing.UIManager;
import org.bilan.api.language.TextToken;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.Style;
import org.fife.ui.rsyntaxtextarea.SyntaxScheme;

/** The colours of texts, on a light or a dark ground; each reads well there (4.5 to 1 or more). */
enum Colours {
  /** Colours on white. */
  LIGHT(0x1c2430, 0x5b6675, 0x0b5394, 0x7a3e9d, 0x23713f, 0x9c4a00, 0xa3262a),
  /** Colours on a dark ground. */
  DARK(0xd8dee6, 0x9aa5b3, 0x7db8f0, 0xcfa0e8, 0x8fce9f, 0xf0b070, 0xff9090);

  private final Color ink;
  private final Color muted;
  private final Color word;
  private final Color name;
  private final Color quoted;
  private final Color number;
  private final Color wrong;

  Colours(int ink, int muted, int word, int name, int quoted, int number, int wrong) {
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.word = new Color(word);
    this.name = new Color(name);
    this.quoted = new Color(quoted);
    this.number = new Color(number);
    this.wrong = new Color(wrong);
  }

  /** The colours for the ground that the theme has. */
  static Colours ofTheme() {
    Color ground = UIManager.getColor("TextArea.background");
    return ground != null && ground.getRed() + ground.getGreen() + ground.getBlue() < 384
        ? DARK
        : LIGHT;
  }

  /** Puts the colours on a text area. */
  void dress(RSyntaxTextArea area, Font font) {
    SyntaxScheme scheme = new SyntaxScheme(true);
    Arrays.fill(scheme.getStyles(), null);
    for (int i = 0; i < scheme.getStyles().length; i++) {
      scheme.setStyle(i, new Style(ink, null, font));
    }
    for (TextToken.Kind kind : TextToken.Kind.values()) {
      scheme.setStyle(LanguageTokens.type(kind), style(kind, font));
    }
    area.setFont(font);
    area.setSyntaxScheme(scheme);
    area.setBackground(UIManager.getColor("TextArea.background"));
    area.setForeground(ink);
    area.setCaretColor(ink);
    area.setSelectionColor(UIManager.getColor("TextArea.selectionBackground"));
    // The colours of words would not be read on that one.
    area.setSelectedTextColor(UIManager.getColor("TextArea.selectionForeground"));
    area.setUseSelectedTextColor(true);
    area.setCurrentLineHighlightColor(UIManager.getColor("Panel.background"));
    area.setMarginLineColor(muted);
    area.setMatchedBracketBGColor(null);
    area.setMatchedBracketBorderColor(muted);
  }

  private Style style(TextToken.Kind kind, Font font) {
    return switch (kind) {
      case COMMENT, SIGN, BULLET, TARGET -> new Style(muted, null, font);
      case WORD, FORMAT -> new Style(word, null, font);
      case KEYWORD, BRACE -> new Style(word, null, font.deriveFont(Font.BOLD));
      case MEMBER, BOUND, NAME, OPTION -> new Style(name, null, font);
      case QUOTED, LINK -> new Style(quoted, null, font);
      case NUMBER, LITERAL -> new Style(number, null, font);
      case OPEN_QUOTED -> new Style(wrong, null, font);
      case PASSAGE -> new Style(name, null, font.deriveFont(Font.BOLD));
      case HEADING, STRONG -> new Style(ink, null, font.deriveFont(Font.BOLD));
      case EMPHASIS -> new Style(ink, null, font.deriveFont(Font.ITALIC));
      case SPACE, TEXT -> new Style(ink, null, font);
    };
  }
}
