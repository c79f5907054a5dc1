package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The bilans of the nation and of its 26 regions, together. */
class BurstTest {

  /** Figures and breakdowns of the survey, of one question on each line. */
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("survey.by-family"),
          List.of("survey.by-size"),
          List.of("survey.objective", "survey.objective-reached", "survey.objective-fully-reached"),
          List.of(
              "survey.interest-identity",
              "survey.identity-shares",
              "survey.major-interest-identity"),
          List.of(
              "survey.interest-visibility",
              "survey.visibility-shares",
              "survey.major-interest-visibility"),
          List.of("survey.next-edition", "survey.again-yes", "survey.again-unknown"),
          List.of("survey.tools-satisfaction", "survey.tools-satisfied"),
          List.of("survey.audiences-answers", "survey.new-audiences"),
          List.of("survey.partners-answers", "survey.new-partners"),
          List.of("attendance.mean", "attendance.over-50", "attendance.over-100"));

  private static final List<String> IDS = QUESTIONS.stream().flatMap(List::stream).toList();

  private static final String THRESHOLDS = "withholdUnder 5, enquete, smallUnder: 30";

  @TempDir private static Path folder;

  private static final Map<String, String> WORDS = new HashMap<>();

  private static RunningProduct product;
  private static WholeBurst burst;
  private static Map<String, JsonNode> unprotected;

  @BeforeAll
  static void render() {
    product = new RunningProduct();
    burst = WholeBurst.of(product, Checkout.SAMPLE, folder.resolve("burst"));
    ProjectCopy open =
        ProjectCopy.of(Checkout.SAMPLE, folder.resolve("open/mois-ess"))
            .replace("bilan.groovy", THRESHOLDS, "");
    unprotected = burst.regionsOf(product, open.folder());
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  /** The words of the pages of a bilan, which are read once. */
  private static String words(String slug) {
    return WORDS.computeIfAbsent(slug, burst::words);
  }

  @Test
  void everyRegionHasItsBilan() {
    assertThat(burst.burst().isWhole()).isTrue();
    assertThat(burst.regions()).hasSize(26);
  }

  @Test
  void nothingWithheldFollowsFromAllThatIsPublished() {
    Attacker attacker = new Attacker(burst.nation(), burst.regions(), unprotected);
    assertThat(attacker.withheld(IDS)).isGreaterThan(200);
    assertThat(attacker.finds(IDS)).isEmpty();
    assertThat(attacker.finds(List.of("survey.tools-rating"))).isEmpty();
  }

  /**
   * People of no region shelter others; here all have one. One region that withholds alone is found
   * out, and those that the product withholds are not.
   */
  @Test
  void theSameAttackerFindsWhatOneRegionAloneWithholds() {
    ProjectCopy guarded =
        ProjectCopy.of(Checkout.SAMPLE, folder.resolve("guarded/mois-ess"))
            .edit(
                "data/2011/enquete-organisateurs.csv",
                StandardCharsets.UTF_8,
                text -> text.replace("\"fr\",\"\"", "\"fr\",\"Bretagne\""));
    ProjectCopy open =
        ProjectCopy.of(guarded.folder(), folder.resolve("unguarded/mois-ess"))
            .replace("bilan.groovy", THRESHOLDS, "");
    JsonNode nation = WholeBurst.figures(product, open.folder(), Map.of());
    Map<String, JsonNode> all = burst.regionsOf(product, open.folder());
    Map<String, JsonNode> protectedOnes = burst.regionsOf(product, guarded.folder());
    Map<String, JsonNode> naive = new LinkedHashMap<>(all);
    naive.put("corse", protectedOnes.get("corse"));

    assertThat(new Attacker(nation, naive, all).finds(IDS))
        .contains("survey.next-edition, Oui, corse", "attendance.mean, , corse")
        .hasSizeGreaterThan(15);
    assertThat(new Attacker(nation, protectedOnes, all).finds(IDS)).isEmpty();
  }

  @Test
  void valuesOfOneQuestionAreToldOrWithheldTogether() {
    for (List<String> question : QUESTIONS) {
      burst
          .regions()
          .forEach(
              (slug, region) ->
                  assertThat(question.stream().map(id -> isSilent(region, id)).distinct())
                      .as("%s, %s", slug, question)
                      .hasSize(1));
    }
  }

  private static boolean isSilent(JsonNode region, String id) {
    JsonNode figure = region.get("figures").get(id);
    List<JsonNode> cells = new ArrayList<>();
    if (figure == null) {
      region
          .get("breakdowns")
          .get(id)
          .get("rows")
          .forEach(row -> cells.add(row.get("category").isNull() ? null : row));
    } else {
      cells.add(figure);
    }
    return cells.stream()
        .filter(cell -> cell != null)
        .allMatch(cell -> cell.get("flags").toString().contains("withheld"));
  }

  /** Files for machines, charts, attached data and pages are made of the same results. */
  @ParameterizedTest
  @ValueSource(strings = {"corse", "la-reunion", "bourgogne", "guyane"})
  void whatIsWithheldIsNowhere(String slug) throws Exception {
    Output output = burst.output(slug);
    JsonNode breakdowns = output.json("figures.json").get("breakdowns");
    PrintedBilan printed = PrintedBilan.read(output.file("bilan.pdf"));
    for (String id : Json.names(breakdowns)) {
      if (id.startsWith("survey.") && isSilent(breakdowns(output), id)) {
        assertThat(printed.attachments()).doesNotContainKey(id + ".csv");
        assertThat(Files.exists(output.file("charts/" + id + ".svg"))).as(id).isFalse();
      }
    }
    assertThat(words(slug))
        .doesNotContain(
            "l’objectif de sensibilisation atteint", "prêts à revenir", "touché de nouveaux");
    assertThat(
            output.text("figures.csv").lines().filter(line -> line.startsWith("survey.objective")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*,,[^,]*,,,withheld,.*"));
  }

  private static JsonNode breakdowns(Output output) {
    return output.json("figures.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bretagne", "corse", "la-reunion", "basse-normandie"})
  void pagesOfARegionAreArchivableAccessibleAndInOrder(String slug) throws Exception {
    Output output = burst.output(slug);
    byte[] pdf = output.bytes("bilan.pdf");
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    PrintedBilan printed = PrintedBilan.read(output.file("bilan.pdf"));
    assertThat(printed.headings()).hasSizeGreaterThan(15).isEqualTo(printed.bookmarks());
    assertThat(printed.root().all("Figure"))
        .allSatisfy(figure -> assertThat(figure.alternative()).matches("(?s)\\p{Lu}.+\\."));
    JsonNode breakdowns = output.json("figures.json").get("breakdowns");
    for (Map.Entry<String, byte[]> attached : printed.attachments().entrySet()) {
      new AttachedData(
              attached.getKey().replaceFirst("\\.csv$", ""), attached.getValue(), breakdowns)
          .check();
    }
  }

  @Test
  void pagesWithoutTheirStructureAreRefused() throws Exception {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(burst.output("corse").bytes("bilan.pdf"))) {
      pdf.getDocumentCatalog().setStructureTreeRoot(null);
      pdf.getDocumentCatalog().setLanguage(null);
      pdf.save(damaged);
    }
    assertThat(Conformance.failures(damaged.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  /** What no French sentence says, whatever the region and its figures. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<!\\p{L})[Dd]e (Les?|Île|Alsace|Aquitaine|Auvergne)(?!\\p{L})",
        "(?<!\\p{L})([Dd]e|[ÀàA]|[Ee]n) (le|les)(?= \\p{Lu})",
        "(?<!\\p{L})[ÀàEe]n? (Les?|les?) \\p{Lu}",
        "(?<!\\p{L})[dD]’(?![aàâeéèêëiîïoôuùûyhœAÀÂEÉÈÊIÎOÔUYHŒ«1])",
        "(?<![\\d, ])(0|1|0,\\d+|1,\\d+)"
            + " (manifestations|organisateurs|retombées|réponses|questionnaires|participants|collectivités)(?!\\p{L})",
        "(?<![\\d,])([2-9]|[1-9]\\d+)"
            + " (manifestation|organisateur|retombée|réponse|questionnaire|collectivité)(?!\\p{L})",
        "(?<!\\p{L})(En|en) (La Réunion|Le|Les|Pays|Limousin)(?!\\p{L})",
        "100 % convient|\\{|\\}|null|NaN| ,|\\(\\)|« »"
      })
  void sentencesOfAllRegionsAreFrench(String wrong) {
    Pattern pattern = Pattern.compile(wrong);
    List<String> found = new ArrayList<>();
    for (String slug : burst.regions().keySet()) {
      pattern
          .matcher(words(slug).replaceAll("Sources et méthodes Chaque chiffre.*", ""))
          .results()
          .forEach(match -> found.add(slug + ": " + match.group()));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aValueOfFewAnswersIsMarkedInTextsTablesAndFiles() {
    JsonNode figures = burst.output("bretagne").json("figures.json").get("figures");
    assertThat(figures.get("survey.objective-reached").get("flags")).isEmpty();
    JsonNode few = burst.output("lorraine").json("figures.json").get("figures");
    assertThat(few.get("survey.objective-reached").get("flags").toString()).contains("small-base");
    assertThat(words("lorraine"))
        .contains("%*", "* Effectif faible : moins de 30 réponses.", "effectif faible (*)");
  }
}
