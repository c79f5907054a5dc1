package org.bilan.report.typography;

/**
 * Sets one text, from left to right: each character is looked at once, with what was set before it
 * and what is written after it.
 */
final class Setting {

  static final char NARROW = '\u202F';
  static final char HARD = '\u00A0';

  private static final String MISSING = "n." + HARD + "c.";

  private final OwnedText in;
  private final OwnedText out;
  private final boolean quotesInPairs;
  private int position;

  private Setting(OwnedText in) {
    this.in = in;
    this.out = new OwnedText(in.length());
    this.quotesInPairs = quotesInPairs(in);
  }

  static OwnedText of(OwnedText text) {
    Setting setting = new Setting(text);
    while (setting.position < text.length()) {
      setting.step();
    }
    return setting.out;
  }

  private static boolean quotesInPairs(OwnedText text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += text.at(i) == '"' ? 1 : 0;
    }
    return marks > 0 && marks % 2 == 0;
  }

  private void step() {
    char character = in.at(position);
    switch (character) {
      case ' ', HARD, NARROW, '\t', '\n' -> spaces();
      case '\'' -> put(isApostrophe() ? '’' : '\'');
      case '.' -> point();
      case '-' -> put(before() == ' ' && after(1) == ' ' ? '–' : '-');
      case '"' -> quote();
      case '«' -> opening();
      case '»' -> closing();
      case ';', '!', '?', ':' -> sign(character);
      default -> letter(character);
    }
  }

  private void letter(char character) {
    if (Characters.isLigature(in, position)) {
      out.append(character == 'O' ? 'Œ' : 'œ', in.owner(position));
      position += 2;
      return;
    }
    if (!Characters.isDigit(before())) {
      put(character);
      return;
    }
    boolean unit = Characters.unit(in, position);
    if (unit) {
      insert(NARROW);
    }
    int ordinal = unit ? 0 : Characters.ordinal(in, position);
    if (ordinal > 0) {
      ordinal(ordinal);
    } else {
      put(character);
    }
  }

  /** {@code e, ème} after a number are a raised e; so are {@code er, re, ère} after one. */
  private void ordinal(int length) {
    int owner = in.owner(position);
    char last = in.at(position + length - 1);
    String raised = last == 'r' ? "ᵉʳ" : in.at(position + length - 2) == 'r' ? "ʳᵉ" : "ᵉ";
    out.append(raised, owner);
    position += length;
  }

  private boolean isApostrophe() {
    return Character.isLetter(before());
  }

  private void point() {
    if (after(1) == '.' && after(2) == '.') {
      out.append('…', in.owner(position));
      position += 3;
    } else if (out.endsWith(MISSING)) {
      // The point of the abbreviation ends the sentence too.
      position++;
    } else {
      put('.');
    }
  }

  private void quote() {
    if (!quotesInPairs) {
      put('"');
    } else if ((before() == 0 || " \u00A0\u202F([’—–".indexOf(before()) >= 0)
        && !Characters.isSpace(after(1))) {
      opening();
    } else {
      closing();
    }
  }

  private void opening() {
    put('«');
    if (position < in.length() && !Characters.isSpace(in.at(position))) {
      insert(NARROW);
    }
  }

  private void closing() {
    char before = before();
    if (before != 0 && !Characters.isSpace(before)) {
      insert(NARROW);
    }
    put('»');
  }

  /** A sign that needs a space takes one where none is written, but not inside an address. */
  private void sign(char sign) {
    char next = after(1);
    boolean ends =
        next == 0 || Characters.isSpace(next) || (sign != ':' && "»)".indexOf(next) >= 0);
    if (ends && (Character.isLetterOrDigit(before()) || ")%»€".indexOf(before()) >= 0)) {
      insert(sign == ':' ? HARD : NARROW);
    }
    put(sign);
  }

  private void spaces() {
    int end = position;
    while (Characters.isSpace(in.at(end))) {
      end++;
    }
    char space = Characters.space(in, out, position, end);
    out.append(space, in.owner(position));
    position = end;
  }

  private char before() {
    return out.at(out.length() - 1);
  }

  private char after(int distance) {
    return in.at(position + distance);
  }

  private void put(char character) {
    out.append(character, in.owner(position));
    position++;
  }

  /** What is put in belongs to the run it follows. */
  private void insert(char character) {
    out.append(character, out.owner(out.length() - 1));
  }
}
