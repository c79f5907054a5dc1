package org.bilan.clean;

/**
 * The name of a survey's column, cut: {@code Q12[SQ003]. Which tools? [Posters]} is the option
 * {@code Posters}, of code {@code SQ003}, of the question {@code Q12}.
 *
 * @param code what stands before the first point
 * @param question the code without its brackets
 * @param sub what its brackets hold, or empty
 * @param option the text in the last brackets of the name, or the sub-code where there is none
 */
record SurveyName(String code, String question, String sub, String option) {

  static SurveyName of(String name) {
    int point = name.indexOf('.');
    String code = (point < 0 ? name : name.substring(0, point)).strip();
    int bracket = code.indexOf('[');
    String question = bracket < 0 ? code : code.substring(0, bracket);
    String sub = bracket < 0 || !code.endsWith("]") ? "" : code.substring(bracket + 1);
    String subCode = sub.isEmpty() ? "" : sub.substring(0, sub.length() - 1);
    String option = lastBrackets(point < 0 ? "" : name.substring(point + 1).strip());
    return new SurveyName(code, question, subCode, option.isEmpty() ? subCode : option);
  }

  /** The text of the brackets a name ends with, which may hold brackets themselves. */
  private static String lastBrackets(String text) {
    if (!text.endsWith("]")) {
      return "";
    }
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      depth += text.charAt(i) == ']' ? 1 : 0;
      depth -= text.charAt(i) == '[' ? 1 : 0;
      if (depth == 0) {
        return text.substring(i + 1, text.length() - 1).strip();
      }
    }
    return "";
  }
}
