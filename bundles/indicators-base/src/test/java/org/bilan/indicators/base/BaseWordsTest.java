package org.bilan.indicators.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.Schema;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;

class BaseWordsTest {

  private static final ColumnPath BUDGET = ColumnPath.of("cress", "budget");
  private static final NumberTerm AMOUNTS =
      new NumberTerm(BUDGET, ColumnSchema.of("budget", ColumnType.AMOUNT));
  private static final CategoryTerm REGION =
      new CategoryTerm(
          ColumnPath.of("cress", "region"), ColumnSchema.of("region", ColumnType.CATEGORY));

  @Test
  void countTakesTheRowsOfASource() {
    Aggregate count = aggregate(BaseWords.count(new Rows(new Schema("cress", List.of()))));

    assertThat(count.measure()).isEqualTo(Measure.COUNT);
    assertThat(count.source()).isEqualTo("cress");
    assertThat(count.where()).isEmpty();
  }

  @Test
  void countTakesTheRowsOfACondition() {
    Condition condition = REGION.is("Bretagne");

    assertThat(aggregate(BaseWords.count(condition)).where()).containsExactly(condition);
  }

  @Test
  void knownCountsTheRowsWithAValue() {
    assertThat(aggregate(BaseWords.known(AMOUNTS)).where()).containsExactly(AMOUNTS.isKnown());
  }

  @Test
  void largestTakesARank() {
    Aggregate third = aggregate(BaseWords.largest(AMOUNTS, 3));

    assertThat(third.measure()).isEqualTo(Measure.LARGEST);
    assertThat(third.rank()).isEqualTo(3);
    assertThat(third.column()).contains(BUDGET);
  }

  @Test
  void ranksCountFromOne() {
    assertThatThrownBy(() -> BaseWords.smallest(AMOUNTS, 0))
        .isInstanceOfSatisfying(
            WordException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("base.rank-from-one");
              assertThat(refused.arguments()).containsExactly(0);
            });
  }

  @Test
  void sharesOfAColumnAreABreakdownByIt() {
    Aggregate shares = (Aggregate) BaseWords.shares(REGION).formula();

    assertThat(shares.kind()).isEqualTo(Kind.BREAKDOWN);
    assertThat(shares.by()).containsExactly(REGION.path());
  }

  @Test
  void theTakesTheCellOfTheOnlyRow() {
    Aggregate only = aggregate(BaseWords.the(AMOUNTS).where(REGION.is("Bretagne")));

    assertThat(only.measure()).isEqualTo(Measure.THE);
    assertThat(only.where()).hasSize(1);
  }

  @Test
  void percentIsAHundredTimesTheQuotient() {
    Result.Figure percent = percent(130_000, 162_500);

    assertThat(percent.value().number())
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("80"));
    assertThat(percent.unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void percentOfNothingIsMissing() {
    assertThat(percent(5, 0).flags()).containsExactly(Flag.MISSING);
  }

  private static Result.Figure percent(long part, long whole) {
    Map<String, Result> inputs =
        Map.of(
            "part", Result.Figure.of(Value.of(BigDecimal.valueOf(part)), Unit.EURO),
            "of", Result.Figure.of(Value.of(BigDecimal.valueOf(whole)), Unit.EURO));
    return (Result.Figure)
        new BaseVocabulary().functions().get(0).evaluate(new FunctionCall(inputs, Map.of()));
  }

  @Test
  void everyPublicMethodIsAWord() {
    List<Method> methods =
        Arrays.stream(BaseWords.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .toList();

    assertThat(methods).isNotEmpty().allMatch(method -> method.isAnnotationPresent(Word.class));
  }

  @Test
  void theFrenchMessageTellsWhatToDo() {
    Optional<String> pattern = new BaseMessages().pattern("base.rank-from-one", Locale.FRENCH);

    assertThat(pattern).contains("Les rangs se comptent à partir de 1\u00a0: {0} n’en est pas un.");
  }

  @Test
  void theEnglishMessageSaysTheSame() {
    assertThat(new BaseMessages().pattern("base.rank-from-one", Locale.ENGLISH))
        .contains("Ranks count from 1: {0} is none.");
  }

  private static Aggregate aggregate(Figure figure) {
    return (Aggregate) figure.formula();
  }
}
