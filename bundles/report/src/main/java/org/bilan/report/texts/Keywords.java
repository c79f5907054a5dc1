package org.bilan.report.texts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that braces of texts may hold besides names and formats. */
public final class Keywords {

  static final String WHEN = "when";
  static final String OR_WHEN = "or when";
  static final String OTHERWISE = "otherwise";
  static final String END = "end";
  static final String HAS = "has";
  static final String NOT = "not";
  static final String NATIONAL = "national";
  static final String REGIONAL = "regional";
  static final String IS = "is";
  static final String AND = "and";
  static final String OR = "or";
  static final String NATION = "nation";
  static final String PREVIOUS = "previous";

  /** Those that begin what is between braces. */
  public static final List<String> OPENING = List.of(WHEN, OR_WHEN, OTHERWISE, END);

  /** Those that begin a test. */
  public static final List<String> TESTS = List.of(HAS, NOT, NATIONAL, REGIONAL);

  /** Those that compare. */
  public static final List<String> COMPARING = List.of(IS, ">", "<", ">=", "<=", "=");

  /** Those that join tests. */
  public static final List<String> JOINING = List.of(AND, OR);

  /** Those that follow an at sign. */
  public static final List<String> SCOPES = List.of(NATION, PREVIOUS);

  private static final Set<String> ALL =
      Stream.of(OPENING, TESTS, COMPARING, JOINING)
          .flatMap(List::stream)
          .flatMap(words -> Stream.of(words.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private Keywords() {}

  /** Whether a word is one of conditions and tests. */
  public static boolean isWord(String word) {
    return ALL.contains(word);
  }

  /** Whether a test is whole after a word. */
  public static boolean endsTest(String word) {
    return word.equals(NATIONAL) || word.equals(REGIONAL);
  }

  /** Whether a name or another test must follow a word. */
  public static boolean wantsTest(String word) {
    return word.equals(AND) || word.equals(OR) || word.equals(NOT) || word.equals(WHEN);
  }

  /** Whether any indicator may follow a word, breakdowns included. */
  public static boolean wantsAny(String word) {
    return word.equals(HAS);
  }

  /** Whether a text between quotes must follow a word. */
  public static boolean wantsText(String word) {
    return word.equals(IS);
  }
}
