package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Document;
import org.bilan.api.document.Inline;
import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void everyPageButTheCoverSaysItsNumberAndHowManyThereAre() throws Exception {
    List<String> pages = Rendering.of(Samples.whole()).pages();
    assertThat(pages.get(0)).doesNotContain("page 1");
    for (int i = 2; i <= pages.size(); i++) {
      assertThat(pages.get(i - 1)).contains("page " + i + " / " + pages.size());
    }
  }

  @Test
  void thousandsKeepTheirNarrowSpace() throws Exception {
    assertThat(Rendering.of(Samples.of(Samples.body(1))).pages().get(0)).contains("1\u202f732");
  }

  @Test
  void wordsPartedAtLineEndsAreReadWhole() throws Exception {
    String page = Rendering.of(Samples.of(Samples.body(3))).pages().get(0);
    assertThat(page).containsPattern("\\p{L}\u00ad\n");
    assertThat(page.replace("\u00ad\n", "").replace("\n", " "))
        .contains("des mutuelles et à des collectivités. La fréquentation déclarée progresse");
  }

  @Test
  void raisedLettersThatTheFaceLacksAreSetAsSmallOnes() throws Exception {
    Rendering rendering =
        Rendering.of(Samples.of(Samples.paragraph(Role.BODY, "La 4ᵉ édition, la 1ʳᵉ en mai")));
    assertThat(rendering.pages().get(0)).contains("La 4e édition, la 1re en mai");
    assertThat(rendering.problems()).isEmpty();
  }

  @Test
  void raisedLettersOfTitlesAndCellsStandOverTheLine() throws Exception {
    Block.Heading heading = Samples.heading(2, "1.1", "La 4ᵉ édition");
    try (PdfDocument pdf = Rendering.of(Samples.of(heading, Samples.body(1))).open()) {
      List<TextRenderInfo> letters = Feet.texts(pdf.getPage(1));
      TextRenderInfo raised =
          letters.stream().filter(each -> each.getText().equals("e")).findFirst().orElseThrow();
      TextRenderInfo before = letters.get(letters.indexOf(raised) - 1);
      assertThat(before.getText()).isEqualTo("La 4");
      assertThat(raised.getBaseline().getStartPoint().get(1))
          .isGreaterThan(before.getBaseline().getStartPoint().get(1) + 2);
      assertThat(raised.getFontSize()).isLessThan(before.getFontSize());
    }
  }

  @Test
  void aPartOpensOnANewPage() throws Exception {
    List<String> pages =
        Rendering.of(
                Samples.of(
                    Samples.heading(1, "1", "Premier"),
                    Samples.body(1),
                    Samples.heading(1, "2", "Second"),
                    Samples.body(1)))
            .pages();
    assertThat(pages).hasSize(2);
    assertThat(pages.get(1)).contains("Second").doesNotContain("Premier");
  }

  @Test
  void theRunningHeadNamesThePartOnThePagesAfterItsOpening() throws Exception {
    List<String> pages =
        Rendering.of(Samples.of(Samples.heading(1, "1", "Une partie"), Samples.body(20))).pages();
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.get(1)).contains("Une partie");
  }

  @Test
  void aHeadingIsNeverPartedFromTheTextItAnnounces() throws Exception {
    for (int lines = 30; lines < 60; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(Samples.paragraph(Role.NOTE, "Une ligne."));
      }
      blocks.add(Samples.heading(2, "1.1", "Titre"));
      blocks.add(Samples.paragraph(Role.BODY, "Annonce."));
      for (String page : Rendering.of(new Document(Samples.info(), blocks)).pages()) {
        assertThat(page.contains("Titre")).isEqualTo(page.contains("Annonce."));
      }
    }
  }

  @Test
  void aTableThatGoesOnRepeatsItsHeadingAndSaysSo() throws Exception {
    List<String> pages = Rendering.of(Samples.of(Samples.listing(120))).pages();
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.get(0)).contains("Média").doesNotContain("(suite)");
    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(page -> assertThat(page).contains("Média", "Tableau\u00a09 (suite)"));
  }

  @Test
  void theTotalNeverStandsAloneOnAPage() throws Exception {
    for (int before = 20; before < 45; before++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        blocks.add(Samples.paragraph(Role.NOTE, "Une ligne."));
      }
      blocks.add(Samples.regions(1));
      for (String page : Rendering.of(new Document(Samples.info(), blocks)).pages()) {
        assertThat(page.contains("Ensemble")).isEqualTo(page.contains("Martinique"));
      }
    }
  }

  @Test
  void aChartThatDoesNotFitLetsTheTextAfterItGoFirst() throws Exception {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Samples.body(5));
    blocks.add(Samples.chart(1, ChartForm.BARS, 480, 480));
    blocks.add(Samples.paragraph(Role.BODY, "La suite du texte."));
    List<String> pages = Rendering.of(new Document(Samples.info(), blocks)).pages();
    assertThat(pages.get(0)).contains("La suite du texte.").doesNotContain("Figure");
    assertThat(pages.get(1)).contains("Figure\u00a01");
  }

  @Test
  void captionAndNoteStandOnThePageOfTheirChart() throws Exception {
    for (int lines = 20; lines < 40; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(Samples.paragraph(Role.NOTE, "Une ligne."));
      }
      blocks.add(Samples.chart(1, ChartForm.BARS, 480, 200));
      for (String page : Rendering.of(new Document(Samples.info(), blocks)).pages()) {
        assertThat(page.contains("Figure\u00a01")).isEqualTo(page.contains("Source :"));
      }
    }
  }

  @Test
  void columnsTooHighForAPageFollowOneAnother() throws Exception {
    Block.SideBySide side =
        new Block.SideBySide(List.of(Samples.body(12), Samples.body(12)), Samples.PLACE);
    assertThat(Rendering.of(Samples.of(side)).pages()).hasSizeGreaterThan(1);
  }

  @Test
  void contentsGiveThePageOfEachHeading() throws Exception {
    List<String> pages =
        Rendering.of(
                Samples.of(
                    new Block.Contents("Sommaire", Samples.PLACE),
                    Samples.heading(1, "1", "Premier"),
                    Samples.body(1),
                    Samples.heading(1, "2", "Second"),
                    Samples.body(1)))
            .pages();
    assertThat(pages.get(0)).containsPattern("1 *Premier *2").containsPattern("2 *Second *3");
  }

  @Test
  void aFewLinesTooManyDoNotTakeASecondPageOfContents() throws Exception {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Contents("", Samples.PLACE)));
    for (int i = 1; i <= 40; i++) {
      blocks.add(Samples.heading(2, "1." + i, "Section " + i));
      blocks.add(Samples.paragraph(Role.BODY, "Texte."));
    }
    List<String> pages = Rendering.of(new Document(Samples.info(), blocks)).pages();
    assertThat(pages.get(0)).contains("Section 40");
  }

  @Test
  void columnsThatDoNotFitComeAfterTheTextThatFollowsThem() throws Exception {
    Block side =
        new Block.SideBySide(
            List.of(
                Samples.chart(1, ChartForm.BARS, 200, 420),
                Samples.chart(2, ChartForm.BARS, 200, 420)),
            Samples.PLACE);
    List<String> pages =
        Rendering.of(Samples.of(Samples.body(7), side, Samples.paragraph(Role.BODY, "La lecture.")))
            .pages();
    assertThat(pages.get(0)).contains("La lecture.").doesNotContain("Figure");
    assertThat(pages.get(1)).contains("Figure 1", "Figure 2");
  }

  @Test
  void aChartMakesRoomForTheLinesThatEndItsPart() throws Exception {
    for (int lines = 15; lines <= 18; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(Samples.paragraph(Role.NOTE, "Une ligne."));
      }
      blocks.add(Samples.chart(1, ChartForm.BARS, 480, 280));
      blocks.add(Samples.paragraph(Role.BODY, "La fin."));
      blocks.add(Samples.heading(1, "2", "Autre partie"));
      List<String> pages = Rendering.of(new Document(Samples.info(), blocks)).pages();
      for (String page : pages) {
        assertThat(page.contains("La fin.")).isEqualTo(page.contains("Figure\u00a01"));
      }
    }
  }

  @Test
  void wordsBeforeANumberLeaveItItsSize() throws Exception {
    Block.KeyFigure figure = new Block.KeyFigure("x", "environ 122 000", "participants", "");
    List<Block.KeyFigure> row = List.of(figure, figure, figure, figure);
    String page = Rendering.of(Samples.of(new Block.KeyFigures(row, Samples.PLACE))).pages().get(0);
    assertThat(page).containsSubsequence("environ", "\n", "122 000");
  }

  @Test
  void noLineBeginsWithAComma() throws Exception {
    for (int words = 5; words < 40; words++) {
      Block text =
          new Block.Paragraph(
              List.of(
                  new Inline.Text("mot ".repeat(words), Inline.Style.PLAIN),
                  new Inline.Bound("15 régions", "regions", Inline.Style.STRONG),
                  new Inline.Text(", et reste donc", Inline.Style.PLAIN)),
              Role.BODY,
              Samples.PLACE);
      assertThat(Rendering.of(Samples.of(text)).pages().get(0)).doesNotContain("\n,");
    }
  }

  @Test
  void manyHeadingsTakeSeveralPagesOfContents() throws Exception {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Contents("", Samples.PLACE)));
    blocks.add(Samples.heading(1, "1", "Partie"));
    for (int i = 1; i <= 60; i++) {
      blocks.add(Samples.heading(2, "1." + i, "Section " + i));
      blocks.add(Samples.paragraph(Role.BODY, "Texte."));
    }
    List<String> pages = Rendering.of(new Document(Samples.info(), blocks)).pages();
    assertThat(pages.get(0)).contains("Sommaire", "Section 1");
    assertThat(pages.get(1)).contains("Section 60");
    assertThat(pages.get(2)).contains("Partie");
  }

  @Test
  void wordsOfTheDocumentReplaceTheFrenchOnes() throws Exception {
    Document.Info french = Samples.info();
    Document.Info english =
        new Document.Info(
            french.title(),
            "",
            french.author(),
            2011,
            french.date(),
            java.util.Locale.ENGLISH,
            java.util.Map.of("continued", "continued", "table", "Table", "page", "p."));
    List<String> pages = Rendering.of(new Document(english, List.of(Samples.listing(120)))).pages();
    assertThat(pages.get(1)).contains("Table\u00a09 (continued)", "p. 2 / ");
  }

  @Test
  void anEmptyDocumentIsOnePage() throws Exception {
    assertThat(Rendering.of(Samples.of()).pages()).hasSize(1);
  }

  @Test
  void keyFiguresThatFollowOneAnotherShareOneSizeOfNumerals() {
    Block.KeyFigures one = figure("412");
    Block.KeyFigures other = figure("1\u202f732\u202f000\u202f000\u00a0euros environ");
    assertThat(heights(List.of(one, other))).isLessThan(heights(List.of(one)) * 2 + 26);
  }

  private static Block.KeyFigures figure(String value) {
    Block.KeyFigure figure = new Block.KeyFigure("x", value, "mot", "");
    return new Block.KeyFigures(List.of(figure, figure, figure), Samples.PLACE);
  }

  private static float heights(List<Block.KeyFigures> blocks) {
    return new KeyFigureGrid(Samples.print(), blocks, Sheet.FULL).height();
  }
}
