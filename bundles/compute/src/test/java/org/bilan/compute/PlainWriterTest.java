package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.percent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.indicators.base.BaseVocabulary;
import org.junit.jupiter.api.Test;

/** What indicators compute, for readers who write no script. */
class PlainWriterTest {

  private final TestTable events =
      new TestTable("events")
          .category("theme", List.of("Work", "Eat"), "Work", "Eat", "Work", null)
          .category("region", List.of("Bretagne", "Corse"), "Bretagne", "Corse", "Corse", "Corse");
  private final Bench bench = new Bench().with(events);
  private final PlainWriter writer = new PlainWriter(new BaseWordsAlone());

  /** The words of the base vocabulary, as the catalogue of its bundle has them. */
  private static final class BaseWordsAlone implements DiagnosticWriter {
    @Override
    public String sentence(Diagnostic diagnostic, Locale locale) {
      return diagnostic.code();
    }

    @Override
    public String words(String code, List<Object> arguments, Locale locale) {
      return MessageCatalogue.lookUp(BaseVocabulary.class, code, locale).orElse(code);
    }
  }

  private String said(Formula formula, Locale locale) {
    IndicatorResult result = bench.indicator("asked", formula).evaluated("asked");
    return writer.sentence(result, bench.evaluate(), locale);
  }

  @Test
  void aCountIsSaidWithItsConditions() {
    Figure work = count(events.rows()).where(events.category("theme").is("Work"));

    assertThat(said(work.formula(), Locale.FRENCH))
        .isEqualTo(
            "Le nombre de lignes de « Source events », en ne gardant que les lignes où theme"
                + " est « Work ».");
    assertThat(said(work.formula(), Locale.ENGLISH))
        .isEqualTo(
            "The number of rows of \"Source events\", keeping only the rows where theme is"
                + " \"Work\".");
  }

  @Test
  void conditionsAreSaidOneByOne() {
    Figure work =
        count(events.rows())
            .where(events.category("theme").is("Work"), events.category("region").is("Corse"));
    IndicatorResult result = bench.indicator("work", work.formula()).evaluated("work");

    assertThat(writer.conditions(result, Locale.FRENCH))
        .containsExactly("theme est « Work »", "region est « Corse »");
  }

  @Test
  void aFunctionIsSaidInTheWordsOfItsBundle() {
    Figure work = count(events.rows()).where(events.category("theme").is("Work"));
    Figure part = percent(work, count(events.rows()));

    assertThat(said(part.formula(), Locale.FRENCH))
        .startsWith("Le nombre de lignes de « Source events »")
        .contains("en\u00a0% de ceci")
        .doesNotContain("percent");
  }

  @Test
  void aFunctionWithoutWordsIsSaidByItsName() {
    Formula call =
        new Formula.Call(
            "shine", Kind.FIGURE, Map.of("of", count(events.rows()).formula()), Map.of());

    assertThat(said(call, Locale.FRENCH))
        .isEqualTo("Le calcul « shine » sur le nombre de lignes de « Source events ».");
  }

  @Test
  void theRowsOfAnIndicatorAreThoseItCounts() {
    Figure work = count(events.rows()).where(events.category("theme").is("Work"));
    bench.indicator("work", work.formula());
    bench.indicator("same", new Formula.Lookup("work", Kind.FIGURE));

    assertThat(bench.engine().rows(bench.request(), "work", bench.memory()).get("events"))
        .hasToString("{0, 2}");
    assertThat(bench.engine().rows(bench.request(), "same", bench.memory()).get("events"))
        .hasToString("{0, 2}");
    assertThat(bench.evaluated("work").provenance().rowsOut()).isEqualTo(2);
  }

  @Test
  void theRowsOfAWithheldValueAreNotTold() {
    Figure work = count(events.rows()).where(events.category("theme").is("Work"));
    bench.withholding(5, "events").indicator("work", work.formula());

    assertThat(bench.engine().rows(bench.request(), "work", bench.memory())).isEmpty();
  }
}
