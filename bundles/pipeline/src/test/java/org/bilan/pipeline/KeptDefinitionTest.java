package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.junit.jupiter.api.Test;

class KeptDefinitionTest {

  private static IndicatorResult of(int number, String... sources) {
    Formula formula = new Formula.Constant(BigDecimal.valueOf(number));
    Indicator indicator =
        new Indicator(
            "a",
            "A",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            formula,
            Place.at("i.groovy", 1, 1));
    List<Provenance.SourceUse> uses =
        List.of(sources).stream()
            .map(name -> new Provenance.SourceUse(name, name, Optional.empty(), List.of()))
            .toList();
    Provenance provenance =
        new Provenance(
            uses, List.of(), List.of(), "", Place.at("i.groovy", 1, 1), Optional.empty(), 0, 0);
    return new IndicatorResult(indicator, Result.Figure.missing(""), provenance);
  }

  @Test
  void itComesBackAsItWasWritten() {
    KeptDefinition definition = KeptDefinition.of(of(3, "enquete", "regions"), 2011);
    assertThat(KeptDefinition.parse(definition.toString())).isEqualTo(definition);
    assertThat(definition.sources()).containsExactly("enquete", "regions");
  }

  @Test
  void theYearOfTheEditionIsNoChangeOfDefinition() {
    assertThat(KeptDefinition.of(of(2011), 2011)).isEqualTo(KeptDefinition.of(of(2012), 2012));
    assertThat(KeptDefinition.of(of(2010), 2011)).isEqualTo(KeptDefinition.of(of(2011), 2012));
  }

  @Test
  void anotherNumberIs() {
    assertThat(KeptDefinition.of(of(5), 2011)).isNotEqualTo(KeptDefinition.of(of(6), 2011));
  }
}
