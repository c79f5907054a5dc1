package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Document;
import org.bilan.api.document.Inline;
import org.junit.jupiter.api.Test;

class FootNotesTest {

  private static Block.Paragraph called(int number, String before) {
    return new Block.Paragraph(
        List.of(
            new Inline.Text(before, Inline.Style.PLAIN),
            new Inline.Note(number, Samples.text("Ce que dit la note " + number + ".")),
            new Inline.Text(".", Inline.Style.PLAIN)),
        Role.BODY,
        Samples.PLACE);
  }

  @Test
  void aNoteStandsOnThePageOfItsCall() throws Exception {
    for (int lines = 34; lines < 56; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(Samples.paragraph(Role.NOTE, "Une ligne."));
      }
      blocks.add(called(1, "Un appel"));
      blocks.add(Samples.body(3));
      blocks.add(called(2, "Un renvoi"));
      for (String page : Rendering.of(new Document(Samples.info(), blocks)).pages()) {
        assertThat(page.contains("Un appel")).isEqualTo(page.contains("la note 1"));
        assertThat(page.contains("Un renvoi")).isEqualTo(page.contains("la note 2"));
      }
    }
  }

  @Test
  void notesOfAPageFollowOneAnotherUnderItsText() throws Exception {
    List<String> pages =
        Rendering.of(Samples.of(called(1, "Un"), called(2, "Deux"), Samples.body(1))).pages();
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0))
        .containsSubsequence(
            "Un1.", "Deux2.", "Le réseau", "1\u2002Ce que dit", "2\u2002Ce que dit");
  }

  @Test
  void columnsHaveTheirNotesToo() throws Exception {
    Block side =
        new Block.SideBySide(List.of(called(1, "Un"), Samples.keyFigures(2)), Samples.PLACE);
    assertThat(Rendering.of(Samples.of(side)).pages().get(0))
        .containsSubsequence("Un1.", "1\u2002Ce que dit la note 1.");
  }

  @Test
  void aCallNeverBeginsALine() throws Exception {
    for (int letters = 40; letters < 70; letters++) {
      String page =
          Rendering.of(Samples.of(called(1, "mot ".repeat(30) + "m".repeat(letters % 20 + 1))))
              .pages()
              .get(0);
      assertThat(page).doesNotContain("\n1.").doesNotContain("\n.");
    }
  }

  @Test
  void aNoteIsAnElementOfTheStructureWithANameOfItsOwn() throws Exception {
    Document document = Samples.of(called(1, "Un"), called(2, "Deux"));
    try (PdfDocument pdf = Rendering.of(document).open()) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= pdf.getNumberOfPdfObjects(); i++) {
        if (pdf.getPdfObject(i) instanceof PdfDictionary element
            && new PdfName("Note").equals(element.getAsName(PdfName.S))) {
          names.add(element.getAsString(PdfName.ID).toUnicodeString());
        }
      }
      assertThat(names).containsExactlyInAnyOrder("note:1", "note:2");
    }
  }

  @Test
  void aCallLeadsToItsNote() throws Exception {
    try (PdfDocument pdf = Rendering.of(Samples.of(called(1, "Un"))).open()) {
      PdfDictionary call = pdf.getPage(1).getAnnotations().get(0).getPdfObject();
      assertThat(call.getAsString(PdfName.Contents).toUnicodeString()).isEqualTo("Note\u00a01");
      assertThat(call.getAsDictionary(PdfName.A).getAsString(PdfName.D).toUnicodeString())
          .isEqualTo("note:1");
      assertThat(pdf.getCatalog().getNameTree(PdfName.Dests).getNames().keySet())
          .anyMatch(name -> name.toUnicodeString().equals("note:1"));
    }
  }
}
