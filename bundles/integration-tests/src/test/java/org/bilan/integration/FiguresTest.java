package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The figures that the published bilan prints, computed from the raw files by the real product. */
class FiguresTest {

  /** Where the published text contradicts itself: what the data give, and why. */
  private static final Map<String, String> WHAT_THE_DATA_GIVE =
      Map.of(
          "media.cuttings-headline", "1316", // 1 093 + 223, as its own media section says
          "media.growth-one-year-media-section", "6.5", // the same growth as in the other section
          "organisers.growth-one-year", "25.6", // 896 to 1 125; no whole number gives 25.5
          "supports.total", "487625", // the sum of the published table
          "supports.regions-covered", "15", // 15 answers were received
          "supports.journals-regions", "15",
          "budget.regional-mean", "40180"); // 602 700 over 15

  private static RunningProduct product;
  private static Evaluated evaluated;

  @BeforeAll
  static void evaluateTheSample() {
    product = new RunningProduct();
    ProjectRequest request =
        new ProjectRequest(
            Checkout.SAMPLE,
            Optional.of(2011),
            Optional.empty(),
            Map.of(),
            false,
            Optional.empty());
    evaluated = product.service(BilanService.class).evaluate(request, Progress.SILENT);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void theSampleHasNoError() {
    List<Diagnostic> errors = evaluated.diagnostics().stream().filter(Diagnostic::isError).toList();
    assertThat(product.lines(errors)).isEmpty();
  }

  @TestFactory
  List<DynamicTest> everyFigureIsWhatTheDataGive() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (CSVRecord row : published()) {
      if (row.get("calculable").equals("oui")) {
        tests.add(DynamicTest.dynamicTest(row.get("id"), () -> check(row)));
      }
    }
    assertThat(tests).hasSize(195);
    return tests;
  }

  @Test
  void whatNoRowCanGiveIsDeclaredWithWhoSaysIt() throws IOException {
    List<String> ids =
        published().stream()
            .filter(row -> row.get("calculable").equals("non"))
            .map(row -> row.get("id"))
            .toList();
    assertThat(ids).hasSize(17);
    assertThat(ids)
        .allSatisfy(id -> assertThat(result(id).provenance().statedBy()).as(id).isPresent());
  }

  @Test
  void noComputedFigureIsDeclared() throws IOException {
    List<String> ids =
        published().stream()
            .filter(row -> row.get("calculable").equals("oui"))
            .map(row -> row.get("id"))
            .toList();
    assertThat(ids)
        .allSatisfy(id -> assertThat(result(id).provenance().statedBy()).as(id).isEmpty());
    assertThat(ids)
        .allSatisfy(id -> assertThat(result(id).provenance().sources()).as(id).isNotEmpty());
  }

  private static void check(CSVRecord row) {
    String id = row.get("id");
    Value value = ((Result.Figure) result(id).result()).value();
    String expected = WHAT_THE_DATA_GIVE.getOrDefault(id, row.get("valeur"));
    String relation = WHAT_THE_DATA_GIVE.containsKey(id) ? "=" : row.get("relation");
    switch (relation) {
      case "date" ->
          assertThat(value).isEqualTo(new Value.Day(java.time.LocalDate.parse(expected)));
      case "liste" -> assertThat(labels(value)).containsExactly(expected.split(" \\| "));
      case "ensemble" ->
          assertThat(labels(value)).containsExactlyInAnyOrder(expected.split(" \\| "));
      default -> number(value, relation, new BigDecimal(expected), precision(row));
    }
  }

  private static String precision(CSVRecord row) {
    String given = WHAT_THE_DATA_GIVE.get(row.get("id"));
    if (given == null) {
      return row.get("precision");
    }
    return given.contains(".") ? "0.1" : "1";
  }

  private static void number(Value value, String relation, BigDecimal expected, String precision) {
    BigDecimal number = value.number().orElseThrow(() -> new AssertionError("no number: " + value));
    switch (relation) {
      case ">" -> assertThat(number).isGreaterThan(expected);
      case "<" -> assertThat(number).isLessThan(expected);
      case "~" ->
          assertThat(number.subtract(expected).abs())
              .isLessThanOrEqualTo(new BigDecimal(precision));
      default -> {
        BigDecimal step = new BigDecimal(precision);
        BigDecimal rounded = number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        // A published whole number may stand for a finer one: 66.7 is compared at the precision 1
        // as 67.
        BigDecimal wanted = expected.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        assertThat(rounded).isEqualByComparingTo(wanted);
      }
    }
  }

  private static List<String> labels(Value value) {
    return value instanceof Value.Text text
        ? List.of(text.value())
        : ((Value.Labels) value).values();
  }

  private static IndicatorResult result(String id) {
    return evaluated
        .results()
        .orElseThrow(() -> new AssertionError("nothing was evaluated"))
        .find(id)
        .orElseThrow(() -> new AssertionError("there is no indicator " + id));
  }

  private static List<CSVRecord> published() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            FiguresTest.class.getResourceAsStream("/figures.csv"), StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
    }
  }

  /** The breakdowns that the bilan shows. */
  private static final Set<String> BREAKDOWNS =
      Set.of(
          "events.by-region",
          "events.by-theme",
          "events.by-type",
          "events.by-family",
          "organisers.by-family",
          "organisers.by-size",
          "organisers.by-sector",
          "organisers.by-region",
          "media.by-type",
          "media.by-reach",
          "media.by-region",
          "survey.by-family",
          "survey.by-size",
          "survey.by-region",
          "survey.channels",
          "survey.tools",
          "survey.references",
          "survey.objective",
          "survey.interest-identity",
          "survey.interest-visibility",
          "survey.next-edition",
          "survey.tools-satisfaction",
          "chambers.budgets",
          "chambers.web-visitors",
          "web.season-visitors",
          "web.sources");

  @Test
  void everyBreakdownHasCells() {
    assertThat(BREAKDOWNS)
        .allSatisfy(
            id -> assertThat(((Result.Breakdown) result(id).result()).cells()).as(id).isNotEmpty());
  }

  @Test
  void breakdownsOfAllEventsAddUpToThem() {
    Result.Breakdown regions = (Result.Breakdown) result("events.by-region").result();
    BigDecimal sum =
        regions.cells().stream()
            .map(cell -> cell.value().number().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo("1732");
  }
}
