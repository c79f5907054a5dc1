package org.bilan.api.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.Span;
import org.junit.jupiter.api.Test;

/** A question and the script that asks it. */
class QuestionTest {

  private final Question question = new Question("  count(kits)\n ");

  @Test
  void theScriptDefinesAnIndicatorOfItsWords() {
    assertThat(question.words()).isEqualTo("count(kits)");
    assertThat(question.script().text()).contains("count(kits)\n", "indicator('question.answer')");
  }

  @Test
  void charactersOfTheQuestionAreFoundInItsScript() {
    String text = question.script().text();
    int offset = question.offset(6);

    assertThat(text.substring(offset)).startsWith("kits)");
    assertThat(question.character(offset)).isEqualTo(6);
    assertThat(question.character(0)).isZero();
    assertThat(question.character(text.length())).isEqualTo(question.words().length());
  }

  @Test
  void placesOfTheScriptAreColumnsOfTheQuestion() {
    String text = question.script().text();
    int offset = question.offset(6);
    Place kits = new Span(Question.PATH, offset, offset + 4).place(text);

    assertThat(question.place(kits)).isEqualTo(new Place("question", 1, 7, 1, 11));
  }

  @Test
  void whatStandsAroundIsTheWholeQuestion() {
    assertThat(question.place(Place.at(Question.PATH, 2, 3)))
        .isEqualTo(new Place("question", 1, 1, 1, 12));
    assertThat(question.place(Place.file(Question.PATH)))
        .isEqualTo(new Place("question", 1, 1, 1, 12));
  }
}
