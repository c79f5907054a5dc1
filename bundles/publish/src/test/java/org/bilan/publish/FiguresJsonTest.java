package org.bilan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.publish.Samples.cell;
import static org.bilan.publish.Samples.figure;
import static org.bilan.publish.Samples.number;
import static org.bilan.publish.Samples.result;
import static org.bilan.publish.Samples.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;

class FiguresJsonTest {

  @Test
  void figuresAndBreakdownsStandInTheOrderOfTheirScripts() throws Exception {
    Results results =
        results(
            result(
                "events.by-region",
                "Par région",
                new Result.Breakdown(
                    Result.Measure.COUNT,
                    "manifestations",
                    List.of(cell("Île-de-France", null, "288"), cell(null, null, "3")))),
            result("events.total", "Manifestations", figure(number("1732"), "manifestations")),
            result(
                "attendance.total",
                "Fréquentation",
                Optional.of(new BigDecimal("1E+3")),
                new Result.Figure(
                    number("121812.50"),
                    "participants",
                    Optional.of(412L),
                    Optional.of(new BigDecimal("9100.0")),
                    Optional.of(new BigDecimal("88")),
                    Set.of(Flag.SMALL_BASE, Flag.ESTIMATE))));

    assertThat(json(results))
        .isEqualTo(
            """
            {
              "project": "mois-ess",
              "edition": 2011,
              "figures": {
                "events.total": {"value": 1732, "unit": "manifestations", "label": "Manifestations", "flags": []},
                "attendance.total": {"value": 121812.5, "unit": "participants", "base": 412, "label": "Fréquentation", "margin": 9100, "precision": 1000, "flags": ["estimate", "small-base"]}
              },
              "breakdowns": {
                "events.by-region": {
                  "unit": "manifestations",
                  "measure": "count",
                  "label": "Par région",
                  "rows": [
                    {"category": "Île-de-France", "value": 288, "flags": []},
                    {"category": null, "value": 3, "flags": []}
                  ]
                }
              }
            }
            """);
  }

  @Test
  void withoutResultsBothPartsAreEmpty() throws Exception {
    assertThat(json(results()))
        .isEqualTo(
            """
            {
              "project": "mois-ess",
              "edition": 2011,
              "figures": {},
              "breakdowns": {}
            }
            """);
  }

  @Test
  void numbersAreWrittenPlainlyAndWithoutIdleZeros() throws Exception {
    assertThat(valueOf(number("1E+3"))).isEqualTo("1000");
    assertThat(valueOf(number("0E-10"))).isEqualTo("0");
    assertThat(valueOf(number("25.5580357142857142857142857142857100")))
        .isEqualTo("25.55803571428571428571428571428571");
    assertThat(valueOf(number("-0.000000012"))).isEqualTo("-0.000000012");
  }

  @Test
  void aDayIsWrittenInIsoForm() throws Exception {
    assertThat(valueOf(new Value.Day(LocalDate.of(2011, 11, 1)))).isEqualTo("\"2011-11-01\"");
  }

  @Test
  void aRankingIsAListOfLabels() throws Exception {
    assertThat(valueOf(new Value.Labels(List.of("Culture", "Formation"))))
        .isEqualTo("[\"Culture\", \"Formation\"]");
  }

  @Test
  void aTextIsWrittenWithItsQuotesEscaped() throws Exception {
    assertThat(valueOf(new Value.Text("dit « \"oui\" »\n")))
        .isEqualTo("\"dit « \\\"oui\\\" »\\n\"");
  }

  @Test
  void aMissingValueIsNullAndSaysSo() throws Exception {
    String json = json(results(result("x", "X", figure(Value.missing(), "%"))));
    assertThat(json)
        .contains(
            "\"x\": {\"value\": null, \"unit\": \"%\", \"label\": \"X\", \"flags\": [\"missing\"]}");
  }

  @Test
  void aWithheldValueIsNullAndSaysSo() throws Exception {
    String json = json(results(result("x", "X", figure(Value.missing(), "%", Flag.WITHHELD))));
    assertThat(json)
        .contains(
            "{\"value\": null, \"unit\": \"%\", \"label\": \"X\", \"flags\": [\"withheld\"]}");
  }

  @Test
  void aSeriesThatIsMissingIsNullAndOneThatHasNoMeaningIsAbsent() throws Exception {
    Result.Breakdown breakdown =
        new Result.Breakdown(
            Result.Measure.CHANGE,
            "points",
            List.of(cell("Oui", "2011", "1"), cell("Oui", "", "2"), cell("Non", null, "3")));
    assertThat(json(results(result("b", "B", breakdown))))
        .contains(
            "\"measure\": \"change\"",
            "{\"category\": \"Oui\", \"series\": \"2011\", \"value\": 1, \"flags\": []}",
            "{\"category\": \"Oui\", \"series\": null, \"value\": 2, \"flags\": []}",
            "{\"category\": \"Non\", \"value\": 3, \"flags\": []}");
  }

  @Test
  void aCellCutInTheMiddleOfACharacterDoesNotStopTheFile() throws Exception {
    String json = json(results(result("x", "X", figure(new Value.Text("a\ud83d"), ""))));
    assertThat(json).contains("{\"value\": \"a?\"");
  }

  @Test
  void whatIsWrittenIsReadBackByAParser() throws Exception {
    List<BigDecimal> numbers = new ArrayList<>();
    byte[] bytes =
        bytes(
            results(
                result("a", "A", figure(number("12.345678901234567890123456789"), "%")),
                result("b", "B", figure(number("-1E-9"), "€"))));
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric() && "value".equals(parser.currentName())) {
          numbers.add(parser.getDecimalValue());
        }
      }
    }
    assertThat(numbers)
        .containsExactly(
            new BigDecimal("12.345678901234567890123456789"), new BigDecimal("-0.000000001"));
  }

  private static String valueOf(Value value) throws IOException {
    String json = json(results(result("x", "X", figure(value, "u"))));
    int from = json.indexOf("{\"value\": ") + "{\"value\": ".length();
    return json.substring(from, json.indexOf(", \"unit\"", from));
  }

  private static String json(Results results) throws IOException {
    return new String(bytes(results), UTF_8);
  }

  private static byte[] bytes(Results results) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFileWriter().json("mois-ess", 2011, results, out);
    return out.toByteArray();
  }
}
