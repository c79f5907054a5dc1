package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.LayoutTest;
import org.bilan.api.report.Phrase;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static Phrase phrase(String text) {
    return new Phrase(text, Project.LINE);
  }

  private static LayoutElement.Part part(String title, LayoutElement... elements) {
    return new LayoutElement.Part(phrase(title), false, List.of(), List.of(elements), Project.LINE);
  }

  private static LayoutElement.Part annex(String title, LayoutElement... elements) {
    return new LayoutElement.Part(phrase(title), true, List.of(), List.of(elements), Project.LINE);
  }

  private static LayoutElement.Section section(String title, LayoutElement... elements) {
    return new LayoutElement.Section(phrase(title), List.of(), List.of(elements), Project.LINE);
  }

  private static LayoutElement.Text text(String passage) {
    return new LayoutElement.Text(passage, Project.LINE);
  }

  private static LayoutElement.Chart bars(String id, String caption) {
    return new LayoutElement.Chart(
        ChartForm.BARS,
        List.of(id),
        Optional.of(phrase(caption)),
        0,
        List.of(),
        true,
        0,
        Project.LINE);
  }

  private static LayoutElement.Table table(String... ids) {
    return new LayoutElement.Table(
        List.of(ids), Optional.of(phrase("Un tableau")), true, true, List.of(), Project.LINE);
  }

  private static Project project() {
    return new Project()
        .events("events.total", "1732")
        .result(
            Project.indicator(
                "attendance.total",
                Project.opaque(),
                Optional.empty(),
                Optional.of(new BigDecimal("1000"))),
            new Result.Figure(
                Value.of(new BigDecimal("122045")),
                Unit.NONE,
                Optional.of(217L),
                Optional.of(new BigDecimal("4480")),
                Optional.empty(),
                Set.of(Flag.ESTIMATE)))
        .breakdown(
            "events.by-theme",
            Result.Measure.COUNT,
            Unit.NONE,
            "Se loger",
            "31",
            "Participer et coopérer",
            "1523",
            null,
            "87")
        .text(
            "texts/t.md",
            "# chapeau\nLe Mois {edition.year} : {events.total | noun}.\n\nSuite.\n\n## Plus\n\nFin."
                + "\n\n# public\nEnviron {attendance.total | number} personnes, voir"
                + " [la figure](#events.by-theme).")
        .element(new LayoutElement.Cover(Project.LINE))
        .element(new LayoutElement.Contents(Project.LINE))
        .element(
            part(
                "L'essentiel",
                new LayoutElement.KeyFigures(
                    List.of("events.total", "attendance.total"), Project.LINE),
                text("t.chapeau")))
        .element(
            part(
                "Les manifestations",
                section("{events.total | noun}", bars("events.by-theme", "Un thème domine")),
                section("Le public", text("t.public"), table("events.by-theme"))))
        .element(annex("Des chiffres", table("events.total", "attendance.total")));
  }

  @Test
  void aSmallBilanIsComposedAsItsLayoutSays() {
    Project project = project();
    String printed = DocumentText.of(project.compose());
    assertThat(project.messages()).isEmpty();
    assertThat(printed)
        .isEqualTo(
            """
            Bilan 2011 | 2011-12-31 | ESS France
            COVER Bilan 2011 / 1␣732 Libellé de events.total; environ 122␣000 Libellé de attendance.total
            CONTENTS Sommaire
            # 1 L’essentiel {l-essentiel}
            KEY 1␣732 Libellé de events.total []
            KEY environ 122␣000 Libellé de attendance.total [±_4␣500 (n_=_217)]
            BODY Le Mois 2011_: 1␣732_manifestations.
            BODY Suite.
            ## Plus {plus}
            BODY Fin.
            # 2 Les manifestations {les-manifestations}
            ## 2.1 1␣732_manifestations {1-732-manifestations}
            FIGURE 1 BARS {events.by-theme} Un thème domine
              Participer et coopérer=1␣523; Se loger=31; Non renseigné=87
              note: Source_: Manifestations du Mois de l’ESS (export du 19_décembre 2011)␣; n_=_1␣645.
              alt: Diagramme en barres_: Libellé de events.by-theme (en nombre). Deux catégories. Valeur la plus élevée_: Participer et coopérer (1␣523). Valeur la plus basse_: Se loger (31).
            ## 2.2 Le public {le-public}
            BODY Environ 122␣000_personnes, voir la figure.
            TABLE 1 {events.by-theme-2} Un tableau
              Catégorie | Libellé de events.by-theme
              Se loger | 31 (0.02)
              Participer et coopérer | 1␣523 (1.0)
              Non renseigné | 87 (0.06)
              TOTAL Total | 1␣641
              note: Source_: Manifestations du Mois de l’ESS (export du 19_décembre 2011)␣; n_=_1␣645.
            # A Des chiffres {des-chiffres}
            TABLE 2 {events.total} Un tableau
              Indicateur | Valeur
              Libellé de events.total | 1␣732 (0.01)
              Libellé de attendance.total | 122␣000 (1.0)
              TOTAL Total | 123␣777
              note: Source_: Manifestations du Mois de l’ESS (export du 19_décembre 2011)␣; Libellé de attendance.total_: ±_4␣500.
            """);
  }

  @Test
  void theFirstParagraphOfAPartLeadsItIn() {
    List<Block> blocks =
        new Project()
            .text("texts/t.md", "# a\nUn.\n\nDeux.\n# b\nTrois.")
            .element(part("P", text("t.a"), text("t.b")))
            .blocks();
    assertThat(blocks.subList(1, 4))
        .extracting(block -> ((Block.Paragraph) block).role())
        .containsExactly(
            Block.Paragraph.Role.LEAD, Block.Paragraph.Role.BODY, Block.Paragraph.Role.BODY);
  }

  @Test
  void composingTwiceGivesTheSame() {
    assertThat(project().compose()).isEqualTo(project().compose());
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Document expected = project().compose();
    Locale former = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    try {
      assertThat(project().compose()).isEqualTo(expected);
    } finally {
      Locale.setDefault(former);
    }
  }

  @Test
  void whatItsTestsRefuseDisappearsAndNumbersFollow() {
    LayoutElement.Section hidden =
        new LayoutElement.Section(
            phrase("Caché"),
            List.of(new LayoutTest.Has("none")),
            List.of(text("t.a")),
            Project.LINE);
    LayoutElement.Section regional =
        new LayoutElement.Section(
            phrase("En région"),
            List.of(new LayoutTest.Regional()),
            List.of(text("t.a")),
            Project.LINE);
    List<Block> blocks =
        new Project()
            .figure("none", null, "")
            .text("texts/t.md", "# a\nTexte.\n")
            .element(part("Vide", hidden))
            .element(part("Pleine", hidden, section("Rien"), section("Une", text("t.a")), regional))
            .blocks();
    assertThat(headings(blocks)).containsExactly("1 Pleine", "1.1 Une");
  }

  private static List<String> headings(List<Block> blocks) {
    List<String> headings = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        headings.add((heading.number() + " " + heading.plainText()).strip());
      }
    }
    return headings;
  }

  @Test
  void headingsOfAPassageStandUnderTheirSection() {
    List<Block> blocks =
        new Project()
            .text("texts/t.md", "# a\n## Deux\nx\n### Trois\ny")
            .element(part("P", section("S", text("t.a"))))
            .blocks();
    assertThat(blocks)
        .filteredOn(b -> b instanceof Block.Heading)
        .extracting(b -> ((Block.Heading) b).level())
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void aRegionalBilanNamesItsRegion() {
    Block.Cover cover =
        (Block.Cover)
            new Project()
                .region("Provence-Alpes-Côte d'Azur")
                .title("Bilan {region | of}")
                .element(new LayoutElement.Cover(Project.LINE))
                .blocks()
                .get(0);
    assertThat(cover.scope()).isEqualTo("En Provence-Alpes-Côte d’Azur");
    assertThat(cover.title()).isEqualTo("Bilan de Provence-Alpes-Côte d’Azur");
  }

  @Test
  void theTitleOfAFileNamesTheRegionOnce() {
    Project region = new Project().region("Provence-Alpes-Côte d'Azur").title("Bilan 2011");
    assertThat(region.compose().info().title())
        .isEqualTo("Bilan 2011 – Provence-Alpes-Côte d’Azur");
    assertThat(region.title("Bilan {region | of}").compose().info().title())
        .isEqualTo("Bilan de Provence-Alpes-Côte d’Azur");
    assertThat(new Project().title("Bilan 2011").compose().info().title()).isEqualTo("Bilan 2011");
  }

  @Test
  void aLinkToNothingIsAnError() {
    Project project =
        new Project()
            .text("texts/t.md", "# a\nVoir [ici](#le-publc).")
            .element(part("Le public", text("t.a")));
    project.compose();
    assertThat(project.messages())
        .containsExactly(
            "texts/t.md:2:1: Ce lien mène à « #le-publc », que le document n’a pas. → le-public");
  }

  @Test
  void anIndicatorThatDoesNotExistIsAnErrorAtTheElement() {
    Project project =
        new Project().events("events.total", "1").element(part("P", table("events.totl")));
    project.compose();
    assertThat(project.messages())
        .contains("bilan.groovy:3:5: Il n’y a pas d’indicateur « events.totl ». → events.total");
  }

  @Test
  void wordsOfOutputsAreFrench() {
    Document.Info info = new Project().compose().info();
    assertThat(info.words())
        .containsEntry("contents", "Sommaire")
        .containsEntry("continued", "suite")
        .containsEntry("page", "page")
        .containsEntry("figure", "Figure")
        .containsEntry("table", "Tableau");
    assertThat(info.language()).isEqualTo(Locale.FRENCH);
    assertThat(info.date()).isEqualTo(LocalDate.of(2011, 12, 31));
  }
}
