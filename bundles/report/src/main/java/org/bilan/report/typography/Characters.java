package org.bilan.report.typography;

import java.util.List;
import java.util.Locale;

/** What the characters around a place say of it. */
final class Characters {

  private static final List<String> ORDINALS = List.of("ème", "ère", "er", "re", "e");

  private Characters() {}

  static boolean isSpace(char character) {
    return character == ' '
        || character == Setting.HARD
        || character == Setting.NARROW
        || character == '\t'
        || character == '\n';
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Whether an o and an e are written that French binds, as in œuvre and œil, in no address. */
  static boolean isLigature(OwnedText in, int position) {
    String written = "" + in.at(position) + in.at(position + 1) + in.at(position + 2);
    String lower = written.toLowerCase(Locale.ROOT);
    boolean bound =
        lower.equals("oeu")
            || lower.equals("oei") && Character.toLowerCase(in.at(position + 3)) == 'l';
    return bound && !isInAddress(in, position);
  }

  /** Whether signs of addresses stand in what is written without a space around a position. */
  private static boolean isInAddress(OwnedText in, int position) {
    int from = position;
    while (in.at(from - 1) != 0 && !isSpace(in.at(from - 1))) {
      from--;
    }
    for (int i = from; in.at(i) != 0 && !isSpace(in.at(i)); i++) {
      boolean point = in.at(i) == '.' && Character.isLetterOrDigit(in.at(i + 1));
      if (point || in.at(i) == '@' || in.at(i) == '/') {
        return true;
      }
    }
    return false;
  }

  /** The space that stands for those written from one position to another. */
  static char space(OwnedText in, OwnedText out, int from, int to) {
    char before = out.at(out.length() - 1);
    char next = in.at(to);
    if (before == 0 || next == 0) {
      return in.at(from);
    }
    if (before == '«' || ";!?»".indexOf(next) >= 0 || isInNumber(in, out, from, to)) {
      return Setting.NARROW;
    }
    if (next == ':' && (in.at(to + 1) == 0 || isSpace(in.at(to + 1)))) {
      return Setting.HARD;
    }
    if (isDigit(before) && unit(in, to)) {
      return Setting.NARROW;
    }
    return isNumeroSign(out) && isDigit(next) ? Setting.HARD : kept(in, from, to);
  }

  /** One space for several; a hard one stays. */
  private static char kept(OwnedText in, int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.at(i) == Setting.HARD || in.at(i) == Setting.NARROW) {
        return in.at(i);
      }
    }
    return ' ';
  }

  private static boolean isNumeroSign(OwnedText out) {
    char letter = out.at(out.length() - 2);
    return out.at(out.length() - 1) == '°' && (letter == 'n' || letter == 'N');
  }

  /** Whether a space stands between the thousands of a number. */
  private static boolean isInNumber(OwnedText in, OwnedText out, int from, int to) {
    if (to != from + 1 || digitsFrom(in, to) != 3) {
      return false;
    }
    int before = 0;
    while (isDigit(out.at(out.length() - 1 - before))) {
      before++;
    }
    char ahead = out.at(out.length() - 1 - before);
    return before >= 1 && before <= 3 && ahead != ',' && ahead != '.';
  }

  private static int digitsFrom(OwnedText in, int from) {
    int end = from;
    while (isDigit(in.at(end))) {
      end++;
    }
    return end - from;
  }

  /** Whether a unit that clings to its number is written at a position. */
  static boolean unit(OwnedText in, int position) {
    char first = in.at(position);
    boolean thousands = (first == 'k' || first == 'M') && in.at(position + 1) == '€';
    char next = in.at(position + (thousands ? 2 : 1));
    return (thousands || first == '%' || first == '€' || first == '‰')
        && !Character.isLetterOrDigit(next);
  }

  /** The length of the ending of an ordinal written at a position, or 0. */
  static int ordinal(OwnedText in, int position) {
    if (!isDigit(in.at(position - 1))) {
      return 0;
    }
    for (String ending : ORDINALS) {
      if (isWritten(in, position, ending) && hasNumber(in, position, ending)) {
        return ending.length();
      }
    }
    return 0;
  }

  private static boolean isWritten(OwnedText in, int position, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (in.at(position + i) != ending.charAt(i)) {
        return false;
      }
    }
    return !Character.isLetterOrDigit(in.at(position + ending.length()));
  }

  /** Of three digits at most, and only one for those that say first. */
  private static boolean hasNumber(OwnedText in, int position, String ending) {
    int digits = 0;
    while (isDigit(in.at(position - 1 - digits))) {
      digits++;
    }
    boolean whole = digits <= 3 && !Character.isLetter(in.at(position - 1 - digits));
    boolean first = digits == 1 && in.at(position - 1) == '1';
    return whole && (first || ending.equals("e") || ending.equals("ème"));
  }
}
