package org.bilan.workbench.editor;

import java.util.List;
import javax.swing.text.Segment;
import org.bilan.api.language.TextToken;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMakerBase;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Hands the pieces of a text to the text area, line by line. */
final class LanguageTokens extends TokenMakerBase {

  private final LanguageDocument document;

  LanguageTokens(LanguageDocument document) {
    this.document = document;
  }

  @Override
  public Token getTokenList(Segment line, int former, int offset) {
    resetTokenList();
    List<TextToken> tokens = document.tokens();
    int end = offset + line.count;
    for (int i = firstAt(tokens, offset); i < tokens.size(); i++) {
      TextToken token = tokens.get(i);
      if (token.offset() >= end) {
        break;
      }
      int from = Math.max(token.offset(), offset);
      int to = Math.min(token.end(), end);
      if (from < to) {
        int shift = line.offset - offset;
        addToken(line.array, from + shift, to + shift - 1, type(token.kind()), from);
      }
    }
    addNullToken();
    return firstToken;
  }

  /** The piece that an offset is in. */
  private static int firstAt(List<TextToken> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The kinds of the text area are those of programs: what matters is that each of ours has one.
   */
  static int type(TextToken.Kind kind) {
    return switch (kind) {
      case SPACE -> TokenTypes.WHITESPACE;
      case COMMENT -> TokenTypes.COMMENT_EOL;
      case WORD -> TokenTypes.RESERVED_WORD;
      case MEMBER -> TokenTypes.FUNCTION;
      case NAME, TEXT -> TokenTypes.IDENTIFIER;
      case OPTION -> TokenTypes.ANNOTATION;
      case KEYWORD -> TokenTypes.RESERVED_WORD_2;
      case QUOTED -> TokenTypes.LITERAL_STRING_DOUBLE_QUOTE;
      case OPEN_QUOTED -> TokenTypes.ERROR_STRING_DOUBLE;
      case NUMBER -> TokenTypes.LITERAL_NUMBER_DECIMAL_INT;
      case SIGN -> TokenTypes.SEPARATOR;
      case BRACE -> TokenTypes.MARKUP_TAG_DELIMITER;
      case BOUND -> TokenTypes.VARIABLE;
      case FORMAT -> TokenTypes.DATA_TYPE;
      case LITERAL -> TokenTypes.LITERAL_NUMBER_FLOAT;
      case PASSAGE -> TokenTypes.MARKUP_TAG_NAME;
      case HEADING -> TokenTypes.MARKUP_DTD;
      case BULLET -> TokenTypes.MARKUP_PROCESSING_INSTRUCTION;
      case EMPHASIS -> TokenTypes.MARKUP_COMMENT;
      case STRONG -> TokenTypes.MARKUP_ENTITY_REFERENCE;
      case LINK -> TokenTypes.MARKUP_CDATA;
      case TARGET -> TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE;
    };
  }
}
