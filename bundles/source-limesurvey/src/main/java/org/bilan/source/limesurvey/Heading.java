package org.bilan.source.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of one column of an export, cut.
 *
 * @param code the code of its question, with that of its option between brackets; empty where the
 *     name is kept as the file writes it
 * @param text the text of the question, or the whole name where there is no code
 * @param options the texts of its option, or of the row and the column of a table
 */
record Heading(String code, String text, List<String> options) {

  private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  /** A text and what it ends with between brackets: {@code Question [Row][Column]}. */
  record Cut(String text, List<String> brackets) {

    /** A text whose first brackets are part of it. */
    Cut keeping(int last) {
      if (brackets.size() <= last) {
        return this;
      }
      int kept = brackets.size() - last;
      String longer = text + " [" + String.join("][", brackets.subList(0, kept)) + "]";
      return new Cut(longer.strip(), brackets.subList(kept, brackets.size()));
    }
  }

  /** A text without what only a browser reads, on one line. */
  static String plain(String written) {
    String text = TAGS.matcher(written).replaceAll(" ").replace("&nbsp;", " ");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Cuts off what a text ends with between brackets, which may hold brackets themselves. */
  static Cut cut(String text) {
    List<String> brackets = new ArrayList<>();
    String rest = text.strip();
    for (int open = opening(rest); open >= 0; open = opening(rest)) {
      brackets.add(0, rest.substring(open + 1, rest.length() - 1).strip());
      rest = rest.substring(0, open).strip();
    }
    return new Cut(rest, brackets);
  }

  private static int opening(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0 && text.endsWith("]"); i--) {
      depth += text.charAt(i) == ']' ? 1 : 0;
      depth -= text.charAt(i) == '[' ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The name of the column as Bilan reads it: {@code Q12[SQ003]. Question [Option]}. */
  String name() {
    if (code.isEmpty()) {
      return text;
    }
    String option = options.isEmpty() ? "" : " [" + String.join(" – ", options) + "]";
    return text.isEmpty() ? code : code + ". " + text + option;
  }

  /** What the column is called in print; empty where only its code is known. */
  String label() {
    String option = String.join(" – ", options);
    return text.isEmpty() || option.isEmpty() ? text : text + " – " + option;
  }
}
