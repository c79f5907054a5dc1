package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Inline;
import org.junit.jupiter.api.Test;

class PdfDiagnosticsTest {

  @Test
  void aChartThatNothingDrawsIsLeftOutWithItsCaption() throws Exception {
    Rendering rendering = Rendering.of(Samples.of(Samples.chart(1, ChartForm.MAP, 480, 300)));
    assertThat(rendering.problems())
        .containsExactly(
            Diagnostic.warning("pdf.no-renderer", Samples.PLACE, "map", "events.by-type"));
    assertThat(rendering.pages().get(0)).doesNotContain("Figure");
    assertThat(sentence(rendering))
        .startsWith("Aucun module installé ne sait dessiner un graphique de forme « map »");
  }

  @Test
  void aChartThatNothingDrawsLeavesItsNeighbour() throws Exception {
    Block side =
        new Block.SideBySide(
            List.of(Samples.chart(1, ChartForm.MAP, 200, 200), Samples.body(1)), Samples.PLACE);
    assertThat(Rendering.of(Samples.of(side)).pages().get(0)).contains("Le réseau a compté");
  }

  @Test
  void aCharacterThatTheFaceLacksIsReportedAndReplaced() throws Exception {
    Rendering rendering =
        Rendering.of(Samples.of(Samples.paragraph(Role.BODY, "Bravo \uD83C\uDF89 à tous")));
    assertThat(rendering.problems())
        .containsExactly(
            Diagnostic.warning("pdf.no-glyph", Samples.PLACE, "\uD83C\uDF89", "U+1F389"));
    assertThat(rendering.pages().get(0)).contains("Bravo ? à tous");
    assertThat(sentence(rendering)).contains("(U+1F389) n’existe pas dans la police du modèle");
  }

  @Test
  void aLinkThatLeadsNowhereIsReportedAndPrintedAsText() throws Exception {
    Block text =
        new Block.Paragraph(
            List.of(new Inline.Link("figure 7", "#fig-7")), Role.BODY, Samples.PLACE);
    Rendering rendering = Rendering.of(Samples.of(text));
    assertThat(rendering.problems())
        .containsExactly(Diagnostic.warning("pdf.no-target", Samples.PLACE, "figure 7", "#fig-7"));
    assertThat(rendering.pages().get(0)).contains("figure 7");
    assertThat(sentence(rendering)).startsWith("Le lien « figure 7 » mène à « #fig-7 »");
  }

  @Test
  void aSoundDocumentHasNothingToReport() throws Exception {
    assertThat(Rendering.of(Samples.whole()).problems()).isEmpty();
  }

  private static String sentence(Rendering rendering) {
    Diagnostic first = rendering.problems().get(0);
    String pattern = new PdfMessages().pattern(first.code(), Locale.FRENCH).orElseThrow();
    return MessageCatalogue.fill(pattern, first.arguments());
  }
}
