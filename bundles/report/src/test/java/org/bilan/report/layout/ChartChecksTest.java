package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

/** Charts that would mislead are told, with their place and with what to do. */
class ChartChecksTest {

  private static LayoutElement.Chart chart(ChartForm form, ChartManner manner, String... ids) {
    return new LayoutElement.Chart(
        form, List.of(ids), Optional.empty(), 0, List.of(), false, 0, manner, Project.LINE);
  }

  private static LayoutElement.Chart chart(ChartForm form, String... ids) {
    return chart(form, ChartManner.PLAIN, ids);
  }

  private static Project counts(String... cells) {
    return new Project().breakdown("x", Result.Measure.COUNT, "", cells);
  }

  private static Project shares(String... cells) {
    return new Project().breakdown("x", Result.Measure.SHARE, Unit.PERCENT, cells);
  }

  private static List<String> messages(Project project, LayoutElement.Chart chart) {
    project.element(chart).compose();
    return project.messages().stream()
        .map(text -> text.replace('\u202F', ' ').replace('\u00A0', ' '))
        .toList();
  }

  private static void warns(Project project, LayoutElement.Chart chart, String sentence) {
    assertThat(messages(project, chart)).containsExactly(Project.LINE + ": " + sentence);
  }

  @Test
  void aLineOverCategoriesWithoutOrderIsTold() {
    warns(
        counts("Culture", "3", "Santé", "5"),
        chart(ChartForm.LINES, "x"),
        "Les catégories de x n’ont pas d’ordre (« Culture ») : une courbe ferait croire à une"
            + " évolution. Préférez « bars » ou « dots », ou dites « ordered() ».");
  }

  @Test
  void aLineOverMonthsYearsOrWhatIsSaidToBeOrderedIsNot() {
    assertThat(messages(counts("mars", "3", "avril", "5"), chart(ChartForm.LINES, "x"))).isEmpty();
    assertThat(messages(counts("2010", "3", "2011", "5"), chart(ChartForm.LINES, "x"))).isEmpty();
    ChartManner ordered = ChartManner.PLAIN.with(ChartTints.ORDERED);
    assertThat(messages(counts("peu", "3", "assez", "5"), chart(ChartForm.LINES, ordered, "x")))
        .isEmpty();
  }

  @Test
  void yearsMissingFromALineAreTold() {
    warns(
        counts("2007", "3", "2008", "4", "2011", "5"),
        chart(ChartForm.LINES, "x"),
        "Des années manquent à x (2008, 2011) : la courbe les rapprocherait. Préférez « columns ».");
  }

  @Test
  void aMapOfNumbersIsToldAndDiscsAreNot() {
    warns(
        counts("Bretagne", "3", "Centre", "5"),
        chart(ChartForm.MAP, "x"),
        "x est un nombre : une carte teintée montrerait surtout où l’on est nombreux. Préférez"
            + " « circles », ou la carte d’une part ou d’un taux.");
    assertThat(messages(counts("Bretagne", "3"), chart(ChartForm.CIRCLES, "x"))).isEmpty();
    assertThat(messages(shares("Bretagne", "3"), chart(ChartForm.MAP, "x"))).isEmpty();
  }

  @Test
  void discsOfRatesAreTold() {
    warns(
        shares("Bretagne", "30", "Centre", "50"),
        chart(ChartForm.CIRCLES, "x"),
        "x n’est pas un nombre : des disques feraient croire que ses valeurs s’ajoutent. Préférez"
            + " « map ».");
  }

  @Test
  void sharesThatDoNotSumToAHundredAreTold() {
    Project project =
        shares("Oui", "60", "Non", "30")
            .breakdown("y", Result.Measure.SHARE, "%", "Oui", "50", "Non", "50");
    warns(
        project,
        chart(ChartForm.SHARES, "x", "y"),
        "Les parts de x ne font pas 100 % (« Libellé de x » : 90 %) : des barres empilées"
            + " tromperaient. Préférez « bars ».");
  }

  @Test
  void sharesOfSeveralBreakdownsAreABarEach() {
    Project project =
        shares("Oui", "60", "Non", "40")
            .breakdown("y", Result.Measure.SHARE, "%", "Oui", "50", "Non", "50");
    Block.Chart chart =
        (Block.Chart) project.element(chart(ChartForm.SHARES, "x", "y")).blocks().get(0);
    assertThat(project.messages()).isEmpty();
    assertThat(chart.chart().categories()).containsExactly("Libellé de x", "Libellé de y");
    assertThat(chart.chart().series())
        .extracting(ChartSpec.Series::name)
        .containsExactly("Oui", "Non");
    assertThat(chart.alternative().replace('\u202F', ' ').replace('\u00A0', ' '))
        .endsWith(
            "Libellé de x : Oui (60 %) et Non (40 %). Libellé de y : Oui (50 %) et Non (50 %).");
  }

  @Test
  void stackedMeansAreTold() {
    warns(
        new Project()
            .breakdown("x", Result.Measure.MEAN, "", "A", "1.5", "B", "2.5")
            .breakdown("y", Result.Measure.MEAN, "", "A", "1", "B", "2"),
        chart(ChartForm.STACKED, "x", "y"),
        "Les valeurs de x ne s’ajoutent pas : des barres empilées tromperaient. Préférez « bars »"
            + " ou « dots ».");
  }

  @Test
  void aNegativePartIsTold() {
    warns(
        counts("A", "3", "B", "-5"),
        chart(ChartForm.DONUT, "x"),
        "x a une valeur négative (« B »), qui ne peut être une part. Préférez « bars ».");
  }

  @Test
  void tooManySeriesAreTold() {
    Project project = new Project();
    String[] ids = {"a", "b", "c", "d", "e"};
    for (String id : ids) {
      project.breakdown(id, Result.Measure.COUNT, "", "A", "1", "B", "2");
    }
    warns(
        project,
        chart(ChartForm.BARS, ids),
        "Ce graphique de a a 5 séries ; au-delà de 4, il ne se lit plus. Préférez « multiples », ou"
            + " un tableau.");
  }

  @Test
  void aRingOfSeveralSeriesIsTold() {
    warns(
        counts("A", "1", "B", "2").breakdown("y", Result.Measure.COUNT, "", "A", "1", "B", "2"),
        chart(ChartForm.DONUT, "x", "y"),
        "Ce graphique de x ne montre que sa première série, Libellé de x. Préférez des barres, ou"
            + " un graphique pour chaque série.");
  }

  @Test
  void aSmallMultipleOfOneIsTold() {
    warns(
        counts("A", "1", "B", "2"),
        chart(ChartForm.MULTIPLES, "x"),
        "x n’a qu’une série : préférez « columns ».");
  }

  @Test
  void anAccentOnEverythingIsTold() {
    warns(
        counts("A", "1", "B", "2"),
        new LayoutElement.Chart(
            ChartForm.BARS,
            List.of("x"),
            Optional.empty(),
            0,
            List.of("A", "B"),
            false,
            0,
            Project.LINE),
        "Toutes les catégories de x sont mises en couleur, donc aucune : ne gardez dans « accent »"
            + " que celles dont parle la légende.");
  }

  @Test
  void anAccentOnNothingIsToldWhereItIsWritten() {
    LayoutElement.Chart chart =
        new LayoutElement.Chart(
            ChartForm.BARS,
            List.of("x"),
            Optional.empty(),
            0,
            List.of("Chansons"),
            false,
            0,
            ChartManner.PLAIN,
            Map.of("Chansons", Place.at("bilan.groovy", 23, 16)),
            Project.LINE);
    assertThat(messages(counts("Chanson", "1", "Jazz", "2"), chart))
        .singleElement()
        .asString()
        .startsWith("bilan.groovy:23:16: ")
        .contains("Chansons");
  }

  @Test
  void anAxisOverAValueIsToldAndOneUnderAllIsInTheNote() {
    ChartManner from =
        new ChartManner(ChartTints.DISTINCT, Optional.of(new BigDecimal("1200")), Set.of());
    warns(
        counts("2010", "1150", "2011", "1732"),
        chart(ChartForm.LINES, from, "x"),
        "L’axe de x commencerait au-dessus de 1 150, qu’il montre : baissez « axisFrom », ou"
            + " enlevez-le.");
    Project project = counts("2010", "1513", "2011", "1732");
    Block.Chart chart =
        (Block.Chart) project.element(chart(ChartForm.LINES, from, "x")).blocks().get(0);
    assertThat(project.messages()).isEmpty();
    assertThat(chart.note().replace('\u202F', ' ')).contains("l’axe commence à 1 200");
  }

  @Test
  void aCategorySaidAsideMustBeOne() {
    ChartManner aside =
        new ChartManner(ChartTints.ORDERED, Optional.empty(), Set.of("Ne sait pas"));
    assertThat(messages(counts("Oui", "3", "Non", "1"), chart(ChartForm.DONUT, aside, "x")))
        .containsExactly(Project.LINE + ": « Ne sait pas » n’est pas une catégorie de x.");
  }

  @Test
  void tilesMayBeOfSeveralUnits() {
    Project project =
        new Project()
            .breakdown("x", Result.Measure.COUNT, "manifestations", "2010", "3", "2011", "5")
            .breakdown("y", Result.Measure.AMOUNT, "€", "2010", "400", "2011", "300");
    Block.Chart tiles =
        (Block.Chart) project.element(chart(ChartForm.TILES, "x", "y")).blocks().get(0);
    assertThat(project.messages()).isEmpty();
    assertThat(tiles.alternative().replace('\u202F', ' ').replace('\u00A0', ' '))
        .isEqualTo(
            "Chiffres clés et leurs courbes : Libellé de x, Libellé de y. Deux années. Deux séries."
                + " Libellé de x — de 2010 à 2011, la valeur augmente de 3 à 5. Libellé de y — de"
                + " 2010 à 2011, la valeur diminue de 400 € à 300 €.");
  }
}
