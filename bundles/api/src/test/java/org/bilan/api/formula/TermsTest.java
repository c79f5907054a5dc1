package org.bilan.api.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static CategoryTerm theme(boolean closed) {
    return new CategoryTerm(
        ColumnPath.of("manifestations", "theme"),
        new ColumnSchema(
            "theme",
            ColumnType.CATEGORY,
            closed ? List.of("Travailler", "Consommer") : List.of(),
            closed,
            ""));
  }

  private static Figure count(String source) {
    return new Figure(
        new Formula.Aggregate(
            Formula.Measure.COUNT,
            source,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            0));
  }

  @Test
  void aLabelTakesTheSpellingOfItsColumn() {
    Condition condition = theme(true).is("TRAVAILLER");
    assertThat(((Condition.Comparison) condition).operands()).containsExactly("Travailler");
  }

  @Test
  void aLabelThatAClosedColumnLacksIsRefusedWithTheNearest() {
    WordException refused =
        catchThrowableOfType(
            WordException.class, () -> theme(true).isAnyOf("Consommer", "Travailer"));
    assertThat(refused.code()).isEqualTo("word.no-category");
    assertThat(refused.argument()).isEqualTo(1);
    assertThat(refused.suggestion().nearest()).contains("Travailler");
  }

  @Test
  void anOpenColumnTakesAnyLabel() {
    assertThat(theme(false).is("Autre").source()).isEqualTo("manifestations");
  }

  @Test
  void conditionsOfTwoSourcesDoNotMix() {
    CategoryTerm other =
        new CategoryTerm(
            ColumnPath.of("organisateurs", "famille"),
            ColumnSchema.of("famille", ColumnType.CATEGORY));
    assertThatThrownBy(() -> theme(false).is("a").and(other.is("b")))
        .isInstanceOf(WordException.class)
        .hasMessageContaining("word.two-sources");
  }

  @Test
  void whereKeepsWhatWasSaidBefore() {
    Figure figure =
        count("manifestations").where(theme(false).is("a")).where(theme(false).isKnown());
    assertThat(((Formula.Aggregate) figure.formula()).where()).hasSize(2);
  }

  @Test
  void onlyAShareHasABaseOfItsOwn() {
    assertThatThrownBy(() -> count("manifestations").among(theme(false).isKnown()))
        .hasMessageContaining("word.among-without-share");
  }

  @Test
  void whatHasNoRowsCannotBeRefined() {
    Figure sum = count("a").plus(Figure.constant(BigDecimal.ONE));
    assertThatThrownBy(() -> sum.where()).hasMessageContaining("word.no-rows-to-refine");
  }

  @Test
  void aBreakdownHasACategoryAndAtMostOneSeries() {
    Breakdown two = count("manifestations").by(theme(false), theme(false));
    assertThatThrownBy(() -> two.by(theme(false))).hasMessageContaining("word.by-one-or-two");
  }

  @Test
  void equalFormulasAreWrittenAlike() {
    assertThat(count("a").where().formula().toString()).isEqualTo(count("a").formula().toString());
  }
}
