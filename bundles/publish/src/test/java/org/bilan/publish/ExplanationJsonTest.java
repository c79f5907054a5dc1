package org.bilan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.publish.Samples.cell;
import static org.bilan.publish.Samples.figure;
import static org.bilan.publish.Samples.number;
import static org.bilan.publish.Samples.result;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {

  private static String json(IndicatorResult result) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFileWriter().explanation(result, "Le nombre d’événements.", out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFigureIsWrittenAsAmongAllFigures() throws Exception {
    assertThat(json(result("x", "X", figure(number("4.50"), "%", Flag.SMALL_BASE))))
        .contains("\"value\": 4.5", "\"small-base\"", "\"label\": \"X\"");
  }

  @Test
  void aBreakdownIsWrittenAsAmongAllBreakdowns() throws Exception {
    Result.Breakdown breakdown =
        new Result.Breakdown(Result.Measure.COUNT, "", List.of(cell("A", null, "3")));
    assertThat(json(result("x", "X", breakdown)))
        .contains("{\"category\": \"A\", \"value\": 3, \"flags\": []}");
  }

  @Test
  void theDefinitionIsToldInWordsAndAsTheScriptHasIt() throws Exception {
    assertThat(json(result("x", "X", figure(number("1"), ""))))
        .contains(
            "\"sentence\": \"Le nombre d’événements.\"",
            "\"definition\": \"count(events)\"",
            "\"script\": \"indicators/events.groovy:3\"")
        .doesNotContain("rowsIn", "rowsOut")
        .endsWith("}\n");
  }

  @Test
  void theRowsThatWereTakenAreCounted() throws Exception {
    IndicatorResult plain = result("x", "X", figure(number("120"), ""));
    Provenance from = plain.provenance();
    Provenance rows =
        new Provenance(
            from.sources(),
            from.filters(),
            from.uses(),
            from.formula(),
            from.script(),
            from.statedBy(),
            393,
            120);
    assertThat(json(new IndicatorResult(plain.indicator(), plain.result(), rows)))
        .contains("\"rowsIn\": 393", "\"rowsOut\": 120");
  }
}
