package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the pages about packs of indicators, and what these pages say they give. */
class IndicatorPagesTest {

  private static final Path PAGES = Checkout.ROOT.resolve("docs/plugins");
  private static final Pattern EXTRACT =
      Pattern.compile("<!-- source : (\\S+) -->\\n```groovy\\n(.*?)```", Pattern.DOTALL);

  @TempDir private static Path folder;
  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static Rendered render(Path project, Path output) {
    return product
        .service(BilanService.class)
        .render(Requests.of(project), Optional.of(output), Progress.SILENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicators-survey", "indicators-growth", "indicators-territory"})
  void whatAPageShowsIsInItsExample(String id) throws IOException {
    String page = Files.readString(PAGES.resolve(id + ".md"));
    List<MatchResult> extracts = EXTRACT.matcher(page).results().toList();
    assertThat(extracts).isNotEmpty();
    for (MatchResult extract : extracts) {
      String file = Files.readString(Checkout.ROOT.resolve(extract.group(1)));
      assertThat("\n" + file).contains("\n" + extract.group(2));
    }
  }

  @Test
  void fiftyAnswersSpeakForTwoHundredMembers() throws IOException {
    assertFigures(
        "indicators-survey",
        Map.of(
            "reponses.taux,", "25,%",
            "reponses.ecarts,Coopérative", "-10,points",
            "reponses.jugement,", "éloigné de la population",
            "reponses.blancs,heures", "10,%",
            "avis.brut,", "74,%",
            "avis.redresse,", "70,%",
            "avis.tous,", "70,%,50,11.25",
            "avis.effet,", "1.1",
            "heures.total,", "1200,heures,45,134.3"));
  }

  @Test
  void editionsAreComparedOnTheirSideOfABreak() throws IOException {
    assertFigures(
        "indicators-growth",
        Map.of(
            "visites.evolution,", "10,%",
            "visites.evolution-moyenne,", "10,%",
            "visites.indice,2009", "133.1",
            "visites.indice,2010", ",,,,break missing",
            "visites.evolutions,2011", "10,%",
            "visites.annees-sans-edition,", "2007",
            "lieux.contributions,Ateliers", "7.5,%",
            "lieux.parts-de-la-hausse,Fêtes", "25,%"));
  }

  @Test
  void regionsAreCountedUnderAllTheirNames() throws IOException {
    assertFigures(
        "indicators-territory",
        Map.of(
            "rencontres.par-region,Île-de-France", "5",
            "rencontres.par-region,Corse", "2",
            "densite.établissements,Corse", "2",
            "densite.habitants,Bretagne", "1",
            "densite.rangs,Île-de-France", "3",
            "densite.quotients,Île-de-France", "0.75",
            "concentration.deux-premieres,", "80,%",
            "concentration.herfindahl,", "3800",
            "concentration.gini,", "0.2"));
  }

  @Test
  void aRegionOf2016IsToldWithItsPlaceAndWhatItIsMadeOf() throws IOException {
    Path project = Checkout.copy(PAGES.resolve("indicators-territory"), folder.resolve("2016"));
    Path rows = project.resolve("data/2011/rencontres.csv");
    Files.writeString(rows, Files.readString(rows).replace("Région de Corse", "Normandie"));

    List<Diagnostic> problems = render(project, folder.resolve("out-2016")).diagnostics();

    assertThat(product.frenchLines(problems).stream().map(l -> l.replace('\u00a0', ' ')))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("rencontres.csv:11", "erreur")
                    .contains("« Normandie », dans la colonne « région », est une région de 2016")
                    .contains("Basse-Normandie et Haute-Normandie"));
  }

  private static void assertFigures(String id, Map<String, String> expected) throws IOException {
    Path project = Checkout.copy(PAGES.resolve(id), folder.resolve("project-" + id));
    Rendered rendered = render(project, folder.resolve(id));
    assertThat(product.frenchLines(rendered.diagnostics()))
        .noneMatch(line -> line.contains("erreur") || line.contains("attention"));
    assertThat(rendered.published()).isTrue();
    List<String> figures = Files.readAllLines(folder.resolve(id).resolve("figures.csv"));
    expected.forEach(
        (figure, value) ->
            assertThat(figures.stream().filter(line -> line.startsWith(figure + ",")))
                .as(figure)
                .singleElement()
                .asString()
                .startsWith(figure + ",," + value));
  }
}
