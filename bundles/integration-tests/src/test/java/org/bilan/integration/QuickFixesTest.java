package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.language.QuickFix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change that is offered to mend a slip gives a text without it. */
class QuickFixesTest {

  private static final String EVENTS = "indicators/manifestations.groovy";
  private static final String TEXT = "texts/manifestations.md";
  private static final String LAYOUT = "bilan.groovy";
  private static final String SOURCE = "sources/manifestations.groovy";

  /**
   * A slip.
   *
   * @param path where
   * @param from what was written
   * @param to what is written instead
   * @param code what is found
   * @param mended what it becomes by the first change, where that is not {@code from}
   */
  private record Slip(String path, String from, String to, String code, String mended) {

    static Slip of(String path, String from, String to, String code) {
      return new Slip(path, from, to, code, from);
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          Slip.of(EVENTS, "count(surLeSite)", "cuont(surLeSite)", "script.no-word"),
          Slip.of(
              EVENTS,
              "manifestations.liste.is(\"site",
              "manifestations.lste.is(\"site",
              "script.no-column"),
          Slip.of(EVENTS, "precision 0.1", "precison 0.1", "script.no-word"),
          Slip.of(EVENTS, "figure('events.total')", "figure('events.totl')", "script.no-indicator"),
          Slip.of(EVENTS, "figure('events.total')", "figure(events.total)", "script.id-unquoted"),
          Slip.of(EVENTS, "count(manifestations)", "count(manifestation)", "script.no-source"),
          Slip.of(EVENTS, "feminine: true", "feminin: true", "script.no-option"),
          Slip.of(EVENTS, ".is(\"novembre\")", ".is(\"novembr\")", "word.no-category"),
          Slip.of(EVENTS, ".is(\"novembre\")", " == \"novembre\"", "script.no-comparison"),
          Slip.of(EVENTS, "precision 0.1", "precision 0,1", "script.too-many"),
          Slip.of(EVENTS, "value count(surLeSite)", "value: count(surLeSite)", "script.colon"),
          Slip.of(
              EVENTS,
              "label \"Manifestations organisées\"",
              "label \"Manifestations organisées",
              "script.unclosed-quote"),
          Slip.of(EVENTS, "value count(surLeSite)", "value count(surLeSite", "script.unclosed"),
          Slip.of(SOURCE, "read postcode", "read postcod", "script.no-reading"),
          Slip.of(SOURCE, "oneOf regions.region", "oneOf regions.regin", "script.no-column"),
          Slip.of(
              SOURCE,
              "row.date('date_debut').month()",
              "row.date('date_debut').mont()",
              "script.no-word-after"),
          Slip.of(
              LAYOUT,
              "keyFigures 'events.total'",
              "keyFigures 'event.total'",
              "script.no-indicator"),
          Slip.of(LAYOUT, "part(\"L'essentiel\")", "prt(\"L'essentiel\")", "script.no-word"),
          Slip.of(
              LAYOUT, "text 'essentiel.chapeau'", "text 'essentiel.chapo'", "report.no-passage"),
          Slip.of(
              LAYOUT, "{survey.answers | noun}", "{survey.answer | noun}", "report.no-indicator"),
          Slip.of(TEXT, "{events.growth-one-year", "{events.growth-on-year", "report.no-indicator"),
          Slip.of(TEXT, "over 1700}", "ovr 1700}", "report.no-format"),
          Slip.of(TEXT, "@nation", "@naton", "report.no-scope"),
          Slip.of(TEXT, "when themes.first", "when theme.first", "report.no-indicator"),
          Slip.of(TEXT, "| noun}", "| noun", "report.brace-unclosed"),
          Slip.of(TEXT, "Plus nombreuses", "Plus} nombreuses", "report.brace-stray"),
          Slip.of(
              TEXT,
              "{when events.in-october > 0 or",
              "{when events.in-octobr > 0 or",
              "report.no-indicator"),
          new Slip(
              TEXT,
              "Plus nombreuses",
              "Plus 1732 nombreuses",
              "report.number-typed",
              "Plus {events.total} nombreuses"),
          new Slip(
              TEXT,
              "Plus nombreuses",
              "Plus 4242 nombreuses",
              "report.number-typed",
              "Plus {=4242} nombreuses"));

  private static RunningProduct product;
  private static WrittenProject sample;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
    sample = WrittenProject.of(product, Checkout.SAMPLE);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @TestFactory
  Stream<DynamicTest> aSlipIsMendedByWhatIsOffered() {
    return SLIPS.stream()
        .map(slip -> DynamicTest.dynamicTest(slip.code() + " " + slip.to(), () -> isMended(slip)));
  }

  private static void isMended(Slip slip) {
    WrittenProject spoilt = sample.with(slip.path(), slip.from(), slip.to());
    Diagnostic found = found(spoilt, slip);
    List<QuickFix> fixes = spoilt.languages().fixes(spoilt.texts(), found);
    assertThat(fixes).as(product.lines(List.of(found)).toString()).isNotEmpty();
    for (QuickFix fix : fixes) {
      WrittenProject mended = spoilt.with(fix.edits());
      assertThat(mended.findings()).as(words(fix)).doesNotContain(found);
    }
    assertThat(fixes.stream().map(f -> spoilt.with(f.edits()).texts().text(slip.path())))
        .contains(sample.with(slip.path(), slip.from(), slip.mended()).texts().text(slip.path()));
  }

  private static Diagnostic found(WrittenProject spoilt, Slip slip) {
    List<Diagnostic> found = spoilt.findings();
    return found.stream()
        .filter(d -> d.code().startsWith(slip.code()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(product.lines(found).toString()));
  }

  private static String words(QuickFix fix) {
    return product
        .service(DiagnosticWriter.class)
        .words(fix.code(), fix.arguments(), java.util.Locale.ENGLISH);
  }

  @Test
  void aChangeSaysWhatItDoes() {
    WrittenProject spoilt = sample.with(TEXT, "Plus nombreuses", "Plus 1732 nombreuses");
    Diagnostic found =
        spoilt.findings().stream()
            .filter(d -> d.code().equals("report.number-typed"))
            .findFirst()
            .orElseThrow();
    assertThat(spoilt.languages().fixes(spoilt.texts(), found).stream().map(QuickFixesTest::words))
        .contains(
            "Bind to {events.total} (Manifestations du Mois de l'ESS)", "Print 1732 as it is");
  }
}
