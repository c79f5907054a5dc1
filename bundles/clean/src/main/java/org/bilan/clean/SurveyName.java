package org.bilan.clean;

import java.util.regex.Pattern;
import org.bilan.api.data.NormalForm;

/**
 * The name of a survey's column, cut: {@code Q12[SQ003]. Which tools? [Posters]} is the option
 * {@code Posters}, of code {@code SQ003}, of the question {@code Q12}.
 *
 * @param code what stands before the first point
 * @param question the code without its brackets
 * @param sub what its brackets hold, or empty
 * @param option the text in the last brackets of the name, or the sub-code where there is none
 * @param text the text of the question, or empty
 * @param whole the text of the question with its option, or empty
 */
record SurveyName(
    String code, String question, String sub, String option, String text, String whole) {

  private static final Pattern RANK = Pattern.compile("(rang|rank|ranking|classement) \\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static SurveyName of(String name) {
    int point = name.indexOf('.');
    String code = (point < 0 ? name : name.substring(0, point)).strip();
    int bracket = code.indexOf('[');
    String question = bracket < 0 ? code : code.substring(0, bracket);
    String sub = bracket < 0 || !code.endsWith("]") ? "" : code.substring(bracket + 1);
    String subCode = sub.isEmpty() ? "" : sub.substring(0, sub.length() - 1);
    String whole = point < 0 ? "" : name.substring(point + 1).strip();
    int opening = opening(whole);
    String option = opening < 0 ? "" : whole.substring(opening + 1, whole.length() - 1).strip();
    boolean cut = !subCode.isEmpty() && opening >= 0;
    return new SurveyName(
        code,
        question,
        subCode,
        option.isEmpty() ? subCode : option,
        cut ? whole.substring(0, opening).strip() : whole,
        whole);
  }

  /** Whether it holds what is said about an answer, rather than an answer. */
  boolean isComment() {
    return sub.endsWith("comment");
  }

  /** Whether it is one rank of a ranking, by its text. */
  boolean isRank() {
    return RANK.matcher(NormalForm.of(option)).matches();
  }

  /** Whether it may be one rank of a ranking, of which only the code is known. */
  boolean mayBeRank() {
    return option.equals(sub) && NUMBER.matcher(sub).matches();
  }

  /** Where the brackets open that a text ends with, which may hold brackets themselves; or -1. */
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
}
