package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.EditionDiff;
import org.bilan.api.project.FormerEdition;
import org.bilan.api.project.Inquiries;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.store.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up edition of 2012 beside that of 2011: the same rows a year later, but for one event that
 * did not take place.
 */
class SecondEditionTest {

  private static final String BEFORE =
      "\nL'an d'avant : {events.total @previous | noun}, {method.sources @previous | noun}.\n";

  private static final String LOCATED =
      """

      indicator('events.located') {
          label "Adresses connues"
          noun  "adresse", "adresses", feminine: true
          value count(manifestations).where(manifestations.adresse.isKnown())
      }
      """;

  private static final Pattern AVANT = Pattern.compile("avant : ");

  private static final List<Integer> YEARS_FROM_THE_LAST = List.of(2011, 2010, 2009, 2008);

  @TempDir private static Path folder;

  private static RunningProduct product;
  private static Path project;
  private static Output second;

  @BeforeAll
  static void renderBothEditions() throws IOException {
    product = new RunningProduct();
    ProjectCopy copy = ProjectCopy.of(Checkout.SAMPLE, folder.resolve("mois-ess"));
    project = copy.folder();
    aYearLater(Checkout.copy(Checkout.DATA, copy.file("data/2012")));
    copy.edit(
        "data/2012/manifestations-basse-normandie.csv",
        StandardCharsets.UTF_8,
        text -> text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1));
    copy.replace("data/2012/historique.csv", "2012;4;1732;", "2012;4;1731;");
    copy.append("texts/essentiel.md", BEFORE);
    Output.of(product, Requests.of(project).withEdition(2011), folder.resolve("2011"));
    onlyRowsAreLeftOf2011(copy);
    second = Output.of(product, Requests.of(project), folder.resolve("2012"));
  }

  /** Its raw files go, a fact is stated anew, and a column is read that was not. */
  private static void onlyRowsAreLeftOf2011(ProjectCopy copy) throws IOException {
    Files.move(copy.file("data/2011"), folder.resolve("raw-2011"));
    copy.replace("indicators/calendrier.groovy", "stated 4,", "stated 5,")
        .replace("sources/manifestations.groovy", "without 'theme',", "without 'adresse', 'theme',")
        .replace("sources/manifestations.groovy", "text   'lieu'", "text 'adresse'; text   'lieu'")
        .append("indicators/manifestations.groovy", LOCATED)
        .append("texts/essentiel.md", "Elles ont {events.located | noun}.\n");
  }

  private static void aYearLater(Path data) throws IOException {
    ProjectCopy copy = new ProjectCopy(data);
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        copy.edit(
            file.getFileName().toString(),
            StandardCharsets.ISO_8859_1, // which keeps every byte of any encoding
            SecondEditionTest::aYearLater);
      }
    }
  }

  private static String aYearLater(String text) {
    String later = text;
    for (int year : YEARS_FROM_THE_LAST) {
      later = later.replace(String.valueOf(year), String.valueOf(year + 1));
    }
    return later;
  }

  private static void unexpected(Diagnostic diagnostic) {
    throw new AssertionError(product.lines(List.of(diagnostic)));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void theLatestEditionIsTheOneRenderedByDefault() {
    assertThat(second.json("figures.json").get("edition").asInt()).isEqualTo(2012);
    assertThat(second.json("figures.json").at("/figures/events.total/value").asInt())
        .isEqualTo(1731);
  }

  @Test
  void theTitleAndTheTextsSpeakOfTheEdition() throws IOException {
    PrintedBilan printed = PrintedBilan.read(second.file("bilan.pdf"));
    assertThat(printed.sentences().stream().map(RunningProduct::plain))
        .contains("2012", "Bilan du Mois de l’économie sociale et solidaire")
        .anyMatch(text -> text.contains("En novembre 2012") && text.contains("1 731"));
  }

  @Test
  void aTextComparesTheNationWithWhatWasPrintedOfIt() throws IOException {
    assertThat(sentences(second))
        .anyMatch(text -> text.contains("avant : 1 732 manifestations, 4 sources."));
  }

  @Test
  void aTextComparesARegionWithItselfFromTheRowsThatWereKept() throws IOException {
    Output region =
        Output.of(
            product,
            Requests.ofRegion(project, "Basse-Normandie"),
            folder.resolve("basse-normandie"));
    assertThat(region.json("figures.json").at("/figures/events.total/value").asInt()).isEqualTo(85);
    assertThat(sentences(region))
        .anyMatch(text -> text.contains("avant : 86 manifestations, 4 sources."));
  }

  @Test
  void whatTheRowsThatWereKeptCannotTellIsToldOnce() {
    ProjectRequest region = Requests.ofRegion(project, "Basse-Normandie");
    List<String> told =
        product.lines(product.service(BilanService.class).check(region, Progress.SILENT));
    assertThat(told.stream().filter(line -> line.contains("@previous")))
        .singleElement()
        .asString()
        .matches(
            "indicators/manifestations\\.groovy:\\d+:\\d+: this cannot be computed from"
                + " the rows kept of edition 2011: what texts say of it with \"@previous\" is"
                + " missing in this bilan. Keep it anew by rendering it with these scripts.");
  }

  @Test
  void eachBilanOfABurstIsComparedWithItself() throws IOException {
    Path all = folder.resolve("burst");
    product
        .service(BilanService.class)
        .burst(Requests.of(project), "region", Optional.of(all), Progress.SILENT);
    Map<String, String> before = new TreeMap<>();
    for (String slug : List.of("national", "bretagne", "basse-normandie")) {
      Output bilan = new Output(all.resolve(slug));
      before.put(slug, sentences(bilan).stream().filter(AVANT.asPredicate()).findFirst().get());
    }
    assertThat(before.get("national")).contains("1 732 manifestations");
    assertThat(before.get("bretagne")).contains("137 manifestations");
    assertThat(before.get("basse-normandie")).contains("86 manifestations");
  }

  @Test
  void aRegionHasItsOwnFormerEditions() {
    ProjectRequest region = Requests.ofRegion(project, "Basse-Normandie");
    List<Diagnostic> told = new ArrayList<>();
    List<FormerEdition> former = product.service(Inquiries.class).former(region, 2012, told::add);
    assertThat(product.lines(told)).singleElement().asString().contains("no column 'adresse'");
    assertThat(former).extracting(FormerEdition::edition).containsExactly(2011);
    assertThat(former.get(0).results().get("events.total"))
        .isInstanceOfSatisfying(
            Result.Figure.class,
            total -> assertThat(total.value()).isEqualTo(Value.of(BigDecimal.valueOf(86))));
  }

  private static List<String> sentences(Output output) throws IOException {
    return PrintedBilan.read(output.file("bilan.pdf")).sentences().stream()
        .map(RunningProduct::plain)
        .toList();
  }

  @Test
  void bothEditionsAreKept() {
    List<Snapshot.Info> kept =
        product.service(BilanService.class).editions(project, SecondEditionTest::unexpected);
    assertThat(kept.stream().map(Snapshot.Info::edition)).containsExactly(2012, 2011);
    assertThat(kept).allMatch(Snapshot.Info::latest);
  }

  @Test
  void editionsAreComparedFromTheStore() {
    EditionDiff diff =
        product
            .service(BilanService.class)
            .diff(project, "2011", "2012", SecondEditionTest::unexpected)
            .orElseThrow();
    assertThat(diff.moves())
        .anySatisfy(move -> assertMoved(move, "events.total", "1732", "1731"))
        .anySatisfy(move -> assertMoved(move, "events.by-region[Basse-Normandie]", "86", "85"))
        .anySatisfy(move -> assertMoved(move, "events.history[2012]", "", "1731"))
        .noneMatch(move -> move.id().equals("organisers.total"));
    assertThat(diff.files())
        .containsExactly(
            "indicators/calendrier.groovy",
            "indicators/manifestations.groovy",
            "sources/manifestations.groovy",
            "texts/essentiel.md");
  }

  private static void assertMoved(EditionDiff.Move move, String id, String before, String after) {
    assertThat(move.id()).isEqualTo(id);
    assertThat(move.before()).isEqualTo(before);
    assertThat(move.after()).isEqualTo(after);
    assertThat(move.sources()).isNotEmpty();
  }
}
