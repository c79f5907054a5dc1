package org.bilan.report.texts;

import java.util.ArrayList;
import java.util.List;

/** Reads the test of a {@code {when}}; {@code and} binds tighter than {@code or}. */
final class TestReader {

  private static final String CODE = "report.test-unreadable";

  private final Words words;

  private TestReader(Words words) {
    this.words = words;
  }

  static Test read(SourceText source, int from, int to) {
    TestReader reader = new TestReader(new Words(source, from, to));
    Test test = reader.any();
    if (!reader.words.atEnd()) {
      throw reader.words.unexpected(CODE);
    }
    return test;
  }

  private Test any() {
    List<Test> tests = new ArrayList<>();
    do {
      tests.add(all());
    } while (words.takeWord(Keywords.OR));
    return tests.size() == 1 ? tests.get(0) : new Test.Any(List.copyOf(tests));
  }

  private Test all() {
    List<Test> tests = new ArrayList<>();
    do {
      tests.add(term());
    } while (words.takeWord(Keywords.AND));
    return tests.size() == 1 ? tests.get(0) : new Test.All(List.copyOf(tests));
  }

  private Test term() {
    if (words.takeWord(Keywords.NOT)) {
      return new Test.Not(term());
    }
    if (words.takeWord(Keywords.HAS)) {
      return new Test.Has(words.reference(CODE));
    }
    if (words.takeWord(Keywords.NATIONAL)) {
      return new Test.National();
    }
    return words.takeWord(Keywords.REGIONAL) ? new Test.Regional() : comparison();
  }

  private Test comparison() {
    Reference reference = words.reference(CODE);
    if (words.takeWord(Keywords.IS)) {
      return new Test.Is(reference, words.take(Token.Kind.QUOTED, CODE).text());
    }
    Token operator = words.take(Token.Kind.OPERATOR, CODE);
    if (words.nextIs(Token.Kind.NAME)) {
      return new Test.CompareTwo(reference, operator(operator.text()), words.reference(CODE));
    }
    Token number = words.take(Token.Kind.NUMBER, CODE);
    return new Test.Compare(reference, operator(operator.text()), Words.number(number));
  }

  private static Test.Operator operator(String text) {
    return switch (text) {
      case ">" -> Test.Operator.MORE;
      case "<" -> Test.Operator.LESS;
      case ">=", "≥" -> Test.Operator.AT_LEAST;
      case "<=", "≤" -> Test.Operator.AT_MOST;
      default -> Test.Operator.EQUAL;
    };
  }
}
