package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.Paragraph.Role;
import org.junit.jupiter.api.Test;

class StructureTest {

  @Test
  void headingsOfTheStructureAreTheBookmarks() throws Exception {
    try (PdfDocument pdf = Rendering.of(Samples.whole()).open()) {
      List<String> bookmarks = new ArrayList<>();
      collect(pdf.getOutlines(false), 0, bookmarks);
      List<String> headings = new ArrayList<>();
      MarkedText text = new MarkedText(pdf);
      for (PdfStructElem each : elements(pdf)) {
        String role = each.getRole().getValue();
        if (role.matches("H[1-6]")) {
          headings.add(role + " " + text.of(each).replaceAll(" +", " ").strip());
        }
      }
      assertThat(headings).isEqualTo(bookmarks).hasSizeGreaterThan(10);
      assertThat(headings).contains("H1 Sommaire", "H2 2.1 Où et quand", "H1 A Les 150 retombées");
    }
  }

  private static void collect(PdfOutline outline, int level, List<String> titles) {
    if (level > 0) {
      titles.add("H" + level + " " + outline.getTitle());
    }
    outline.getAllChildren().forEach(child -> collect(child, level + 1, titles));
  }

  @Test
  void headingsSkipNoLevel() throws Exception {
    try (PdfDocument pdf =
        Rendering.of(
                Samples.of(
                    Samples.heading(2, "", "Deux"),
                    Samples.body(1),
                    Samples.heading(4, "", "Quatre"),
                    Samples.body(1)))
            .open()) {
      assertThat(roles(pdf)).contains("H1", "H2").doesNotContain("H4");
    }
  }

  @Test
  void aChartHasItsAlternativeText() throws Exception {
    try (PdfDocument pdf =
        Rendering.of(Samples.of(Samples.chart(1, ChartForm.BARS, 480, 200))).open()) {
      PdfStructElem figure = only(pdf, "Figure");
      assertThat(figure.getAlt().toUnicodeString()).startsWith("Barres horizontales : conférences");
    }
  }

  @Test
  void theDataOfAChartIsAttachedToItsFigure() throws Exception {
    Block.Chart chart = Samples.chart(1, ChartForm.BARS, 480, 200);
    try (PdfDocument pdf = Rendering.of(Samples.of(chart)).open()) {
      PdfArray files = only(pdf, "Figure").getAssociatedFiles(false);
      PdfDictionary file = files.getAsDictionary(0);
      byte[] csv = file.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes();
      assertThat(file.getAsName(PdfName.AFRelationship)).isEqualTo(PdfName.Data);
      assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo(chart.chart().csv());
      assertThat(attachments(pdf)).containsExactly("events.by-type.csv");
    }
  }

  @Test
  void chartsOfOneIndicatorAreAttachedUnderNamesOfTheirOwn() throws Exception {
    try (PdfDocument pdf =
        Rendering.of(
                Samples.of(
                    Samples.chart(1, ChartForm.BARS, 480, 200),
                    Samples.chart(2, ChartForm.COLUMNS, 480, 200)))
            .open()) {
      assertThat(attachments(pdf)).containsExactly("events.by-type-2.csv", "events.by-type.csv");
    }
  }

  private static List<String> attachments(PdfDocument pdf) {
    return pdf.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames().keySet().stream()
        .map(name -> name.toUnicodeString())
        .sorted()
        .toList();
  }

  @Test
  void columnsAndRowsOfATableAreNamedByTheirHeadings() throws Exception {
    try (PdfDocument pdf = Rendering.of(Samples.of(Samples.regions(1))).open()) {
      List<String> scopes =
          elements(pdf).stream()
              .filter(each -> each.getRole().getValue().equals("TH"))
              .map(each -> each.getAttributesList().get(0).getAttributeAsEnum("Scope"))
              .toList();
      assertThat(scopes).hasSize(4 + 2 + 8).containsOnly("Column", "Row");
      assertThat(scopes.subList(0, 4)).containsOnly("Column");
    }
  }

  @Test
  void aRepeatedHeadingIsNotReadTwice() throws Exception {
    try (PdfDocument pdf = Rendering.of(Samples.of(Samples.listing(120))).open()) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      assertThat(roles(pdf).stream().filter("Table"::equals)).hasSize(1);
      assertThat(roles(pdf).stream().filter("TR"::equals)).hasSize(121);
    }
  }

  @Test
  void rolesFollowTheKindOfText() throws Exception {
    try (PdfDocument pdf =
        Rendering.of(
                Samples.of(
                    Samples.paragraph(Role.QUOTE, "Dit-on."),
                    new Block.ItemList(false, List.of(Samples.text("Un")), Samples.PLACE)))
            .open()) {
      assertThat(roles(pdf)).contains("BlockQuote", "L", "LI", "Lbl", "LBody");
    }
  }

  @Test
  void eachFaceIsEmbeddedOnceAsASubset() throws Exception {
    try (PdfDocument pdf = Rendering.of(Samples.whole()).open()) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= pdf.getNumberOfPdfObjects(); i++) {
        if (pdf.getPdfObject(i) instanceof PdfDictionary dictionary
            && PdfName.FontDescriptor.equals(dictionary.getAsName(PdfName.Type))) {
          names.add(dictionary.getAsName(PdfName.FontName).getValue());
        }
      }
      assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Z]{6}\\+Noto.*"));
      assertThat(names).hasSizeBetween(4, 6);
    }
  }

  @Test
  void linksSayWhereTheyLead() throws Exception {
    try (PdfDocument pdf = Rendering.of(Samples.whole()).open()) {
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        assertThat(pdf.getPage(i).getAnnotations())
            .allSatisfy(each -> assertThat(each.getContents().toUnicodeString()).isNotBlank());
      }
      assertThat(pdf.getPage(2).getAnnotations()).hasSize(8);
    }
  }

  private static PdfStructElem only(PdfDocument pdf, String role) {
    List<PdfStructElem> found =
        elements(pdf).stream().filter(each -> each.getRole().getValue().equals(role)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> roles(PdfDocument pdf) {
    return elements(pdf).stream().map(each -> each.getRole().getValue()).toList();
  }

  private static List<PdfStructElem> elements(PdfDocument pdf) {
    List<PdfStructElem> all = new ArrayList<>();
    pdf.getStructTreeRoot().getKids().forEach(kid -> walk(kid, all));
    return all;
  }

  private static void walk(IStructureNode node, List<PdfStructElem> all) {
    if (node instanceof PdfStructElem element) {
      all.add(element);
    }
    if (node != null && node.getKids() != null && !(node instanceof PdfMcr)) {
      node.getKids().forEach(kid -> walk(kid, all));
    }
  }

  /** The words that stand under an element of the structure. */
  private record MarkedText(PdfDocument pdf, Map<String, String> byMark) {

    MarkedText(PdfDocument pdf) {
      this(pdf, Marks.of(pdf));
    }

    String of(IStructureNode node) {
      if (node instanceof PdfMcr mark) {
        int page = pdf.getPageNumber(mark.getPageObject());
        return byMark.getOrDefault(page + "/" + mark.getMcid(), "");
      }
      StringBuilder text = new StringBuilder();
      for (IStructureNode kid : node.getKids()) {
        text.append(kid == null ? "" : of(kid));
      }
      return text.toString();
    }
  }
}
