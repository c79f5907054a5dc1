package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Document;
import org.bilan.api.document.Inline;
import org.junit.jupiter.api.Test;

class FullPagesTest {

  /** The share of a page that may be blank where neither a part nor the document ends. */
  private static final double LITTLE = 0.12;

  @Test
  void noPageEndsHalfEmptyButTheLastOfAPart() throws Exception {
    for (int seed = 0; seed < 12; seed++) {
      List<Double> blanks = Feet.blanks(Rendering.of(part(new Random(seed), 30)));
      assertThat(blanks.size()).isGreaterThan(4);
      assertThat(blanks.subList(0, blanks.size() - 1)).as("seed " + seed).allMatch(b -> b < LITTLE);
    }
  }

  /** Sections of a text, then a chart, a table or columns, as bilans have them. */
  private static Document part(Random random, int sections) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Samples.heading(1, "1", "Une partie"));
    for (int i = 1; i <= sections; i++) {
      blocks.add(Samples.heading(2, "1." + i, "Section"));
      blocks.add(Samples.body(1 + random.nextInt(2)));
      switch (random.nextInt(4)) {
        case 0 -> blocks.add(Samples.regions(i));
        case 1 -> blocks.add(columns(i));
        default -> {
          ChartForm form = random.nextBoolean() ? ChartForm.BARS : ChartForm.COLUMNS;
          blocks.add(Samples.chart(i, form, 480, 110 + random.nextInt(160)));
        }
      }
      blocks.add(Samples.body(1));
    }
    return new Document(Samples.info(), blocks);
  }

  private static Block columns(int number) {
    return new Block.SideBySide(
        List.of(
            Samples.chart(number * 100, ChartForm.COLUMNS, 480, 150),
            Samples.chart(number * 100 + 1, ChartForm.DONUT, 230, 150)),
        Samples.PLACE);
  }

  @Test
  void spacesCloseUpWhereAPartWouldEndOnAPageOfAFewLines() throws Exception {
    for (int lines = 1; lines <= 30; lines++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(Samples.heading(1, "1", "Une partie"));
      for (int i = 1; i <= 4; i++) {
        blocks.add(Samples.heading(2, "1." + i, "Section"));
        blocks.add(Samples.body(1));
      }
      for (int i = 0; i < lines; i++) {
        blocks.add(Samples.paragraph(Role.BODY, "Une ligne."));
      }
      List<Double> blanks = Feet.blanks(Rendering.of(new Document(Samples.info(), blocks)));
      if (blanks.size() > 1) {
        assertThat(blanks.get(1)).as(lines + " lines").isLessThan(0.93);
      }
    }
  }

  @Test
  void wordsThatAnnounceAListStandOnThePageWhereItBegins() throws Exception {
    for (int lines = 20; lines < 45; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(Samples.paragraph(Role.NOTE, "Une ligne."));
      }
      blocks.add(Samples.paragraph(Role.BODY, "Il y en a trois\u00a0:"));
      List<Inline> item = Samples.text("Un article, ".repeat(12));
      blocks.add(new Block.ItemList(false, List.of(item, item, item), Samples.PLACE));
      for (String page : Rendering.of(new Document(Samples.info(), blocks)).pages()) {
        assertThat(page.contains("Il y en a trois")).isEqualTo(page.contains("Un article"));
      }
    }
  }

  @Test
  void aTableOfSomeRowsIsPartedRatherThanLeaveAPageBlank() throws Exception {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Samples.heading(1, "1", "Une partie"));
    blocks.add(Samples.body(3));
    blocks.add(Samples.heading(2, "1.1", "Section"));
    blocks.add(Samples.listing(30));
    Rendering rendering = Rendering.of(new Document(Samples.info(), blocks));
    assertThat(Feet.blanks(rendering).get(0)).isLessThan(LITTLE);
    assertThat(rendering.pages().get(1)).containsPattern("Tableau\\h9 \\(suite\\)");
  }

  @Test
  void aShortTableStaysInOnePiece() throws Exception {
    for (int texts = 4; texts < 9; texts++) {
      Document document =
          Samples.of(
              Samples.heading(1, "1", "Une partie"), Samples.body(texts), Samples.regions(1));
      for (String page : Rendering.of(document).pages()) {
        assertThat(page.contains("Métropole")).isEqualTo(page.contains("Ensemble"));
      }
    }
  }

  @Test
  void aListingClosesUpRatherThanEndOnAPageOfTwoRows() throws Exception {
    for (int rows = 110; rows < 180; rows += 3) {
      List<String> pages =
          Rendering.of(Samples.of(Samples.heading(1, "A", "Annexe"), Samples.listing(rows)))
              .pages();
      String last = pages.get(pages.size() - 1);
      assertThat(last.split("/11/2011").length - 1).as(rows + " rows").isGreaterThan(2);
    }
  }

  @Test
  void aTableClosesUpRatherThanEndOnAPageOfAFewRows() throws Exception {
    for (int rows = 20; rows < 60; rows += 3) {
      List<String> pages =
          Rendering.of(Samples.of(Samples.heading(1, "A", "Annexe"), Samples.listing(rows)))
              .pages();
      String last = pages.get(pages.size() - 1);
      assertThat(last.split("/11/2011").length - 1).as(rows + " rows").isGreaterThan(3);
    }
  }

  @Test
  void aTableThatFitsKeepsItsUsualSpaces() throws Exception {
    double threeRows = blank(6) - blank(9);
    assertThat(threeRows).isPositive();
    assertThat(blank(3) - blank(6)).isCloseTo(threeRows, within(0.001));
  }

  /** The blank share of a page with a table of some rows alone. */
  private static double blank(int rows) throws Exception {
    return Feet.blanks(Rendering.of(Samples.of(Samples.listing(rows)))).get(0);
  }

  @Test
  void manyKeyFiguresFillTheFootOfTheirPage() throws Exception {
    Document document =
        Samples.of(Samples.heading(1, "1", "L’essentiel"), Samples.keyFigures(8), Samples.body(1));
    Rendering rendering = Rendering.of(document);
    assertThat(Feet.blanks(rendering).get(0)).isZero();
    assertThat(rendering.pages().get(0))
        .containsSubsequence("1\u202f732", "manifestations", "1\u202f104", "48", "partenaires");
    assertThat(rendering.pages().get(1)).contains("Le réseau a compté");
  }

  @Test
  void theFirstFigureOfAPosterIsTheLargest() throws Exception {
    Document document = Samples.of(Samples.keyFigures(7));
    try (PdfDocument pdf = Rendering.of(document).open()) {
      List<TextRenderInfo> texts = Feet.texts(pdf.getPage(1));
      float first = size(texts, "1\u202f732 ");
      assertThat(first).isGreaterThan(2 * size(texts, "1\u202f104 "));
      assertThat(size(texts, "1\u202f104 ")).isEqualTo(size(texts, "22 "));
    }
  }

  private static float size(List<TextRenderInfo> texts, String words) {
    return texts.stream()
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .getFontSize();
  }
}
