package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.mean;
import static org.bilan.indicators.base.BaseWords.median;
import static org.bilan.indicators.base.BaseWords.share;
import static org.bilan.indicators.base.BaseWords.shares;
import static org.bilan.indicators.base.BaseWords.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Scope;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.word.WordException;
import org.bilan.indicators.survey.SurveyVocabulary;
import org.bilan.indicators.survey.WeightWords;
import org.junit.jupiter.api.Test;

/** Rows that count by their weights: what comes out, its base, its effective base. */
class WeightsTest {

  // Associations answered four times, cooperatives once; they are 60 and 40 in the population.
  private final TestTable answers =
      new TestTable("answers")
          .category("family", "A", "A", "A", "A", "C")
          .category("region", "North", "North", "South", "South", "South")
          .category("again", "Yes", "No", "Yes", "Yes", "No")
          .number("public", "10", "20", null, "30", "50")
          .number("weight", "2", "1", "1", null, "0");
  private final TestTable members =
      new TestTable("members").category("family", "A", "C").number("number", "60", "40");
  private final Bench bench = new Bench().with(answers, members).offering(new SurveyVocabulary());

  private final Breakdown totals = sum(members.number("number")).by(members.category("family"));
  private final Weights weights = WeightWords.weights(answers.category("family"), totals);

  private Result.Figure weighted(Figure figure) {
    return bench.figure(figure.weighted(weights).formula());
  }

  @Test
  void aWeightedCountIsThePopulation() {
    Result.Figure count = weighted(count(answers.rows()));

    assertThat(Bench.text(count.value())).isEqualTo("100");
    assertThat(count.base()).contains(5L);
    assertThat(count.flags()).containsExactly(Flag.ESTIMATE);
  }

  @Test
  void aWeightedShareIsThatOfThePopulation() {
    // Three associations of four say yes: 0.75 × 60 of 100.
    Result.Figure share = weighted(share(answers.category("again").is("Yes")));

    assertThat(Bench.text(share.value())).isEqualTo("45");
    assertThat(share.base()).contains(5L);
  }

  @Test
  void theEffectiveBaseIsThatOfKish() {
    // Weights 15, 15, 15, 15, 40: 100² ÷ 2500.
    assertThat(weighted(count(answers.rows())).effective().orElseThrow()).isEqualByComparingTo("4");
  }

  @Test
  void aWeightedMeanIsOverItsKnownCells() {
    // (15 × 10 + 15 × 20 + 15 × 30 + 40 × 50) ÷ 85.
    Result.Figure mean = weighted(mean(answers.number("public")));

    assertThat(mean.value().number().orElseThrow().doubleValue())
        .isCloseTo(2900.0 / 85, offset(1e-12));
    assertThat(mean.base()).contains(4L);
    assertThat(mean.effective().orElseThrow().doubleValue())
        .isCloseTo(85.0 * 85 / (3 * 225 + 1600), offset(1e-12));
    assertThat(mean.deviation().orElseThrow().doubleValue())
        .isCloseTo(
            Math.sqrt(((15 * 1400 + 40 * 2500) / 85.0 - Math.pow(2900.0 / 85, 2)) * 4 / 3),
            offset(1e-9));
  }

  @Test
  void aWeightedSumIsThatOfThePopulation() {
    assertThat(Bench.text(weighted(sum(answers.number("public"))).value())).isEqualTo("2900");
  }

  @Test
  void weightedSharesKeepTheirBaseAndTheirEffectiveBase() {
    Result.Breakdown shares =
        bench.breakdown(shares(answers.category("again")).weighted(weights).formula());

    assertThat(Bench.cells(shares)).isEqualTo("Yes=45, No=55");
    assertThat(shares.cells()).extracting(Result.Cell::base).allMatch(base -> base.get() == 5);
    assertThat(shares.cells())
        .allSatisfy(c -> assertThat(c.effective().orElseThrow()).isEqualByComparingTo("4"));
  }

  @Test
  void conditionsAndCategoriesComeOnTopOfWeights() {
    assertThat(
            bench.cells(
                share(answers.category("again").is("Yes"))
                    .weighted(weights)
                    .by(answers.category("region"))
                    .formula()))
        .startsWith("North=50, South=42.857142");
  }

  @Test
  void equalWeightsChangeNothing() {
    Weights equal =
        WeightWords.weights(
            answers.category("region"), count(answers.rows()).by(answers.category("region")));
    Result.Figure plain = bench.figure(mean(answers.number("public")).formula());
    Result.Figure same = bench.figure(mean(answers.number("public")).weighted(equal).formula());

    assertThat(same.value()).isEqualTo(plain.value());
    assertThat(same.deviation().orElseThrow().doubleValue())
        .isCloseTo(plain.deviation().orElseThrow().doubleValue(), offset(1e-12));
    assertThat(same.effective().orElseThrow()).isEqualByComparingTo("4");
  }

  @Test
  void rowsWithoutWeightOrOfWeightZeroCountForNothing() {
    Weights brought = WeightWords.weights(answers.number("weight"));
    Result.Figure count = bench.figure(count(answers.rows()).weighted(brought).formula());

    assertThat(Bench.text(count.value())).isEqualTo("4");
    assertThat(count.base()).contains(3L);
  }

  @Test
  void aRegionKeepsTheWeightsOfTheNation() {
    bench.within(
        new Scope(Map.of("region", "South"), List.of(answers.category("region").is("South"))));

    assertThat(Bench.text(weighted(count(answers.rows())).value())).isEqualTo("70");
  }

  @Test
  void aWeightedValueOfTooFewAnswersIsWithheld() {
    bench.withholding(5, "answers");
    Result.Figure mean = weighted(mean(answers.number("public")));

    assertThat(mean.flags()).containsExactly(Flag.WITHHELD);
    assertThat(mean.effective()).isEmpty();
    assertThat(weighted(share(answers.category("again").is("Yes"))).value().isMissing()).isFalse();
  }

  @Test
  void whereWeightsComeFromIsTold() {
    bench.indicator("count", count(answers.rows()).weighted(weights).formula());
    var provenance = bench.evaluated("count").provenance();

    assertThat(provenance.formula())
        .isEqualTo(
            "count of answers weighted by answers.family to (sum of members.number by"
                + " members.family)");
    assertThat(provenance.sources()).extracting(use -> use.name()).contains("answers", "members");
  }

  @Test
  void whatIsWrongWithWeightsIsToldOnceWhateverUsesThem() {
    TestTable fewer = new TestTable("members").category("family", "A").number("number", "60");
    bench.with(fewer);
    bench.indicator("a", count(answers.rows()).weighted(weights).formula());
    bench.indicator("b", share(answers.category("again").is("Yes")).weighted(weights).formula());
    bench.evaluate();

    assertThat(bench.problems).extracting(Diagnostic::code).containsExactly("survey.no-total");
    assertThat(bench.problems.get(0).arguments()).containsExactly("answers.family", "C");
    assertThat(bench.problems.get(0).place().toString()).isEqualTo("indicateurs.groovy:1:1");
  }

  @Test
  void weightsThatNoBundleOffersAreTold() {
    Bench alone = new Bench().with(answers, members);
    alone.indicator("a", count(answers.rows()).weighted(weights).formula());
    alone.engine().check(alone.indicators(), alone.problems::add);

    assertThat(alone.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: No active bundle offers the computation 'raking': start the"
                + " bundle that does, or remove the word.");
  }

  @Test
  void weightsOfAnotherSourceAreRefused() {
    assertThatThrownBy(() -> count(members.rows()).weighted(weights))
        .isInstanceOfSatisfying(
            WordException.class, e -> assertThat(e.code()).isEqualTo("word.two-sources"));
  }

  @Test
  void aMedianHasNoWeights() {
    assertThatThrownBy(() -> median(answers.number("public")).weighted(weights))
        .isInstanceOfSatisfying(
            WordException.class, e -> assertThat(e.code()).isEqualTo("word.weighted-measure"));
  }

  @Test
  void weightsAreTrimmedToMoreThanTheMeanOne() {
    assertThatThrownBy(() -> weights.trimmed(BigDecimal.ONE))
        .isInstanceOfSatisfying(
            WordException.class, e -> assertThat(e.code()).isEqualTo("word.trimmed-over-one"));
  }

  @Test
  void weightedResultsAreRememberedWhole() {
    bench.indicator("count", count(answers.rows()).weighted(weights).formula());
    Result first = bench.evaluated("count").result();

    assertThat(bench.evaluated("count").result()).isEqualTo(first);
  }
}
