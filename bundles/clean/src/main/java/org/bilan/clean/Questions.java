package org.bilan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilan.clean.text.CellText;

/**
 * The questions of a survey that the columns of a file answer, found by their codes or else by
 * their texts.
 */
final class Questions {

  private final List<SurveyName> columns;

  Questions(List<SurveyName> columns) {
    this.columns = columns;
  }

  SurveyName column(int index) {
    return columns.get(index);
  }

  /** Whether a column has a code. */
  boolean hasCode(String code) {
    return columns.stream().anyMatch(c -> c.code().equals(code));
  }

  /** The columns that a code or a text names alone, of which one is meant. */
  List<Integer> named(String written) {
    List<Integer> coded = columns(c -> c.code().equals(written));
    return coded.isEmpty() ? columns(said(written, SurveyName::whole)) : coded;
  }

  /** The columns that answer a question together. */
  List<Integer> options(String written) {
    Predicate<SurveyName> option = c -> !c.sub().isEmpty() && !c.isComment();
    List<Integer> coded = columns(option.and(c -> c.question().equals(written)));
    return coded.isEmpty() ? columns(option.and(said(written, SurveyName::text))) : coded;
  }

  /** The codes of the questions of some columns. */
  List<String> codes(List<Integer> indexes) {
    return indexes.stream().map(i -> columns.get(i).question()).distinct().toList();
  }

  /** What a script may give as a question: codes, or texts where it gives one. */
  List<String> names(String written) {
    boolean text = CellText.strip(written).contains(" ");
    List<String> names = new ArrayList<>();
    for (SurveyName column : columns) {
      Stream.of(text ? column.text() : column.question(), text ? column.whole() : column.code())
          .filter(name -> !name.isEmpty() && !names.contains(name))
          .forEach(names::add);
    }
    return names;
  }

  private List<Integer> columns(Predicate<SurveyName> wanted) {
    return IntStream.range(0, columns.size())
        .filter(i -> wanted.test(columns.get(i)))
        .boxed()
        .toList();
  }

  private static Predicate<SurveyName> said(String written, Function<SurveyName, String> text) {
    String form = CellText.form(written);
    return c -> !text.apply(c).isEmpty() && CellText.form(text.apply(c)).equals(form);
  }
}
