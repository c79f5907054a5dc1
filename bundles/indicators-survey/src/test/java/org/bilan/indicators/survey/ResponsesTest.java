package org.bilan.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bilan.indicators.survey.Tables.counts;
import static org.bilan.indicators.survey.Tables.evaluate;
import static org.bilan.indicators.survey.Tables.figure;
import static org.bilan.indicators.survey.Tables.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.word.WordException;
import org.junit.jupiter.api.Test;

class ResponsesTest {

  @Test
  void theResponseRateIsOverThoseWhoWereAsked() {
    Result.Figure rate =
        figure("responseRate", Map.of("answers", number("15"), "asked", number("22")));

    assertThat(rate.value().number().orElseThrow().toPlainString()).startsWith("68.1818");
    assertThat(rate.base()).contains(22L);
    assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void aStratumThatDidNotAnswerHasARateOfZero() {
    Result.Breakdown rates =
        (Result.Breakdown)
            evaluate(
                "responseRate",
                Map.of("answers", counts("A", 30), "asked", counts("A", 60, "C", 40)),
                Map.of());

    assertThat(rates.cells())
        .extracting(
            cell -> cell.value().number().orElseThrow().stripTrailingZeros().toPlainString())
        .containsExactly("50", "0");
    assertThat(rates.cells())
        .extracting(cell -> cell.base().orElseThrow())
        .containsExactly(60L, 40L);
  }

  @Test
  void moreAnswersThanPeopleAskedAreRefused() {
    DiagnosticException refused =
        catchThrowableOfType(
            DiagnosticException.class,
            () ->
                evaluate(
                    "responseRate",
                    Map.of("answers", counts("A", 61), "asked", counts("A", 60)),
                    Map.of()));

    assertThat(refused.diagnostics().get(0).code()).isEqualTo("survey.more-answers-of");
    assertThat(refused.diagnostics().get(0).arguments()).containsExactly("61", "60", "A");
  }

  @Test
  void eachQuestionHasItsShareOfBlanks() {
    Result.Breakdown blanks =
        (Result.Breakdown)
            evaluate(
                "unanswered",
                Map.of("001", Tables.share("12.5", 80), "002", Tables.share("0", 80)),
                Map.of("001", "frequentation", "002", "nouveaux publics"));

    assertThat(blanks.cells())
        .extracting(cell -> cell.category().orElseThrow())
        .containsExactly("frequentation", "nouveaux publics");
    assertThat(blanks.cells().get(0).base()).contains(80L);
  }

  @Test
  void noQuestionIsRefused() {
    assertThatThrownBy(SampleWords::unanswered)
        .isInstanceOfSatisfying(
            WordException.class, e -> assertThat(e.code()).isEqualTo("survey.no-question"));
  }

  @Test
  void proportionsAreOfTheTotal() {
    Result.Breakdown shares =
        (Result.Breakdown)
            evaluate("proportions", Map.of("of", counts("A", 30, "C", 10)), Map.of());

    assertThat(shares.cells())
        .extracting(cell -> cell.value().number().orElseThrow())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("75"), new BigDecimal("25"));
    assertThat(shares.cells().get(0).base()).contains(40L);
  }

  @Test
  void theDesignEffectIsTheBaseOverTheEffectiveOne() {
    Result.Figure weighted = Tables.figure("50", Unit.PERCENT, 100L, null, "80");

    assertThat(figure("designEffect", Map.of("of", weighted)).value().number().orElseThrow())
        .isEqualByComparingTo("1.25");
    assertThat(figure("effectiveBase", Map.of("of", weighted)).value().number().orElseThrow())
        .isEqualByComparingTo("80");
  }

  @Test
  void theDesignEffectOfWhatIsNotWeightedIsRefused() {
    DiagnosticException refused =
        catchThrowableOfType(
            DiagnosticException.class,
            () -> figure("designEffect", Map.of("of", Tables.share("50", 100))));

    assertThat(refused.diagnostics().get(0).code()).isEqualTo("survey.not-weighted");
  }

  @Test
  void messagesAreInBothLanguages() throws Exception {
    Properties french = properties("fr");

    assertThat(french.keySet()).isEqualTo(properties("en").keySet());
    assertThat(french.keySet())
        .allSatisfy(
            code ->
                assertThat(new SurveyMessages().pattern((String) code, Locale.FRENCH)).isPresent());
  }

  private static Properties properties(String language) throws java.io.IOException {
    Properties properties = new Properties();
    try (var in =
        SurveyMessages.class.getResourceAsStream("messages_" + language + ".properties")) {
      properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return properties;
  }
}
