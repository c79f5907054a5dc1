package org.bilan.script.groovy.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * What stands around the caret of a script that may be unfinished there, and how it can be finished
 * to be tried: a mark takes the place of what is being written, and all that is open is closed
 * after it.
 */
public final class Unfinished {

  /** The name that stands for what is being written; no author has it. */
  public static final String MARK = "ǂ";

  private static final String CONTINUES = ",+-*/%.?:=<>&|(";

  /** A block that is open at the caret, and what is being said in it. */
  private static final class Frame {
    private final char bracket;
    private final int opened;
    private int statement;
    private String head = "";
    private final List<String> named = new ArrayList<>();

    Frame(char bracket, int opened) {
      this.bracket = bracket;
      this.opened = opened;
      this.statement = opened;
    }

    boolean isBlock() {
      return bracket == '{' || bracket == ' ';
    }
  }

  private final String text;
  private final int caret;
  private final List<Token> tokens;
  private final Deque<Frame> open = new ArrayDeque<>();
  private Token at;

  /** Looks around a caret. */
  public Unfinished(String text, int caret) {
    this.text = text;
    this.caret = Math.max(0, Math.min(caret, text.length()));
    this.tokens = Tokens.of(text);
    open.push(new Frame(' ', 0));
    for (int i = 0; i < tokens.size() && tokens.get(i).start() < this.caret; i++) {
      Token token = tokens.get(i);
      boolean word = token.is(Token.Kind.WORD) && this.caret <= token.end();
      if (word || this.caret < token.end() || isOpen(token)) {
        at = token;
        break;
      }
      step(token, i);
    }
  }

  /** A quote or comment that is still open where it ends. */
  private boolean isOpen(Token token) {
    boolean line = token.is(Token.Kind.COMMENT) && text.startsWith("//", token.start());
    return caret == token.end() && (line || token.is(Token.Kind.OPEN_TEXT));
  }

  private void step(Token token, int index) {
    if (token.is(Token.Kind.WORD) && Fragments.isLineStart(text, token.start())) {
      while (open.size() > 1) {
        open.pop();
      }
      open.peek().statement = token.start();
    }
    char sign = token.is(Token.Kind.SIGN) ? text.charAt(token.start()) : ' ';
    if ("([{".indexOf(sign) >= 0 && sign != ' ') {
      open.push(new Frame(sign, token.end()));
    } else if (")]}".indexOf(sign) >= 0 && sign != ' ') {
      close(sign);
    } else if (sign == '>' && text.startsWith("->", token.start() - 1) && open.peek().isBlock()) {
      open.peek().head = text.substring(open.peek().opened, token.end());
      open.peek().statement = token.end();
    } else if ((sign == ';' || token.is(Token.Kind.LINE)) && open.peek().isBlock()) {
      ended(token, index);
    }
  }

  private void close(char sign) {
    char wanted = sign == ')' ? '(' : sign == ']' ? '[' : '{';
    if (open.stream().anyMatch(f -> f.bracket == wanted)) {
      while (open.size() > 1 && open.pop().bracket != wanted) {
        continue;
      }
    }
  }

  private void ended(Token token, int index) {
    if (token.is(Token.Kind.LINE) && (continues(index - 1) || beginsWithDot(index + 1))) {
      return;
    }
    String said = text.substring(open.peek().statement, token.start()).strip();
    if (said.startsWith("def ")) {
      open.peek().named.add(said);
    }
    open.peek().statement = token.end();
  }

  private boolean continues(int index) {
    int i = index;
    while (i >= 0 && tokens.get(i).is(Token.Kind.COMMENT)) {
      i--;
    }
    return i >= 0
        && tokens.get(i).is(Token.Kind.SIGN)
        && CONTINUES.indexOf(text.charAt(tokens.get(i).start())) >= 0;
  }

  private boolean beginsWithDot(int index) {
    int i = index;
    while (i < tokens.size()
        && (tokens.get(i).is(Token.Kind.COMMENT) || tokens.get(i).is(Token.Kind.LINE))) {
      i++;
    }
    return i < tokens.size() && text.charAt(tokens.get(i).start()) == '.';
  }

  /** Whether words or names can be written at the caret. */
  public boolean isCode() {
    return at == null || (at.is(Token.Kind.WORD) && !isDigit(text.charAt(at.start())));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the caret is in a text between quotes. */
  public boolean isQuoted() {
    return at != null
        && (at.is(Token.Kind.TEXT) || at.is(Token.Kind.OPEN_TEXT))
        && text.charAt(at.start()) != '/'
        && caret >= start();
  }

  /** The quotes around the caret: one, or three. */
  public String quotes() {
    String quote = text.substring(at.start(), at.start() + 1);
    return text.startsWith(quote.repeat(3), at.start()) ? quote.repeat(3) : quote;
  }

  /** Whether the text around the caret has its closing quote. */
  public boolean isClosed() {
    return at != null && at.is(Token.Kind.TEXT);
  }

  /** Where what is being written begins: within the quotes, where there are some. */
  public int start() {
    if (at == null) {
      return caret;
    }
    return at.is(Token.Kind.WORD) ? at.start() : Math.min(at.start() + quotes().length(), at.end());
  }

  /** Where it ends. */
  public int end() {
    if (at == null) {
      return caret;
    }
    if (at.is(Token.Kind.OPEN_TEXT)) {
      return caret;
    }
    return at.is(Token.Kind.WORD) ? at.end() : Math.max(caret, at.end() - quotes().length());
  }

  /** What is written of it before the caret. */
  public String written() {
    return text.substring(start(), Math.max(start(), caret));
  }

  /** Whether nothing but spaces stands before it on its line. */
  public boolean opensLine() {
    int line = text.lastIndexOf('\n', start() - 1) + 1;
    return text.substring(line, start()).isBlank();
  }

  /** The spaces at the beginning of its line. */
  public String indentation() {
    int line = text.lastIndexOf('\n', start() - 1) + 1;
    int end = line;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(line, end);
  }

  /**
   * The statement at the caret in the blocks it stands in, without what else they hold, finished
   * with a text.
   */
  public String alone(String mark) {
    return finished(mark, false);
  }

  /** The outermost statement at the caret up to it, finished with a text. */
  public String whole(String mark) {
    return finished(mark, true);
  }

  private String finished(String mark, boolean whole) {
    List<Frame> frames = new ArrayList<>(open);
    Collections.reverse(frames);
    StringBuilder out = new StringBuilder();
    List<Frame> blocks = frames.stream().filter(Frame::isBlock).toList();
    blocks.get(0).named.forEach(n -> out.append(n).append('\n'));
    if (whole) {
      out.append(text, blocks.get(0).statement, from());
    } else {
      pieces(blocks, out);
    }
    out.append(mark);
    for (int i = frames.size() - 1; i > 0; i--) {
      char bracket = frames.get(i).bracket;
      out.append(bracket == '(' ? ")" : bracket == '[' ? "]" : "\n}");
    }
    return out.append('\n').toString();
  }

  private void pieces(List<Frame> blocks, StringBuilder out) {
    for (int i = 0; i < blocks.size(); i++) {
      Frame block = blocks.get(i);
      if (i > 0) {
        out.append(block.head).append('\n');
        block.named.forEach(n -> out.append(n).append('\n'));
      }
      int end = i + 1 < blocks.size() ? blocks.get(i + 1).opened : from();
      out.append(text, Math.min(block.statement, end), end);
    }
  }

  /** Where what is being written begins, its quotes included. */
  private int from() {
    return at == null ? caret : at.start();
  }
}
