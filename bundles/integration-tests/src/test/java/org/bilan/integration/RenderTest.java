package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a render of the sample leaves in its folder. */
class RenderTest {

  private static RunningProduct product;
  private static Output output;
  private static PrintedBilan printed;

  @BeforeAll
  static void render() throws Exception {
    product = new RunningProduct();
    output = RenderedSample.of(product);
    printed = PrintedBilan.read(output.file("bilan.pdf"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void allFilesAreThere() {
    assertThat(output.hashes().keySet())
        .contains("bilan.pdf", "figures.json", "figures.csv", "quality.json", "manifest.json")
        .allMatch(name -> name.matches("[\\w.]+\\.(pdf|json|csv)|charts/[\\w.-]+\\.(png|svg)"));
  }

  @Test
  void everyChartIsThereAsAPictureAndAsADrawing() {
    List<String> pictures = charts(".png");
    assertThat(pictures).hasSizeGreaterThan(35).isEqualTo(charts(".svg"));
    assertThat(pictures).hasSameSizeAs(printed.root().all("Figure"));
  }

  private static List<String> charts(String ending) {
    return output.hashes().keySet().stream()
        .filter(name -> name.startsWith("charts/") && name.endsWith(ending))
        .map(name -> name.substring("charts/".length(), name.length() - ending.length()))
        .toList();
  }

  @Test
  void theManifestGivesTheHashOfEveryFile() {
    Map<String, String> others = output.hashes();
    others.remove("manifest.json");
    assertThat(output.promised()).isEqualTo(others);
  }

  @Test
  void theManifestGivesTheHashOfEveryRawFile() {
    Map<String, String> raw = new Output(Checkout.DATA).hashes();
    Map<String, String> promised = new TreeMap<>();
    for (JsonNode input : output.json("manifest.json").get("inputs")) {
      String path = input.get("path").asText();
      if (path.startsWith("data/2011/")) {
        promised.put(path.substring("data/2011/".length()), input.get("sha256").asText());
      }
    }
    assertThat(promised).hasSize(18).isEqualTo(raw);
  }

  @Test
  void thePdfIsArchivable() throws Exception {
    assertThat(Conformance.failures(output.bytes("bilan.pdf"), PDFAFlavour.PDFA_3_U)).isEmpty();
  }

  @Test
  void thePdfIsAccessible() throws Exception {
    assertThat(Conformance.failures(output.bytes("bilan.pdf"), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void thoseChecksRefuseAPlainPdf() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(plain);
    }
    assertThat(Conformance.failures(plain.toByteArray(), PDFAFlavour.PDFA_3_U)).isNotEmpty();
    assertThat(Conformance.failures(plain.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  @Test
  void bookmarksAreTheHeadings() {
    assertThat(printed.headings()).hasSizeGreaterThan(40).isEqualTo(printed.bookmarks());
  }

  @Test
  void contentsAreTheHeadingsOfTwoLevelsWithTheirPages() {
    List<String> headings =
        printed.root().all("H[12]").stream().map(PrintedBilan.Element::text).toList();
    List<String> contents =
        printed.root().all("TOCI").stream().map(PrintedBilan.Element::text).toList();
    assertThat(contents).allMatch(entry -> entry.matches(".+ \\d+"));
    assertThat(contents.stream().map(entry -> entry.replaceFirst(" \\d+$", "")))
        .isEqualTo(headings.subList(1, headings.size()));
  }

  @Test
  void headingsStepDownOneLevelAtATime() {
    int level = 0;
    for (String heading : printed.headings()) {
      int next = heading.charAt(1) - '0';
      assertThat(next).as(heading).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void notesOfPagesAreNumberedInTheirOrder() {
    List<String> notes =
        printed.root().all("Note").stream().map(PrintedBilan.Element::text).toList();
    assertThat(notes).hasSizeGreaterThan(1);
    for (int i = 0; i < notes.size(); i++) {
      assertThat(notes.get(i)).matches((i + 1) + "\\h\\p{L}.+\\.");
    }
  }

  @Test
  void hyphensAtLineEndsAreReadAsSoftOnes() {
    assertThat(printed.root().written()).contains("\u00ad");
  }

  @Test
  void theAnnexListsEveryCutting() {
    List<PrintedBilan.Element> rows =
        tableOf("Date", "Support", "Titre", "Type").all("TR").stream()
            .filter(row -> row.all("TD").size() == 4)
            .toList();
    assertThat(rows).hasSize(1316);
    assertThat(output.json("figures.json").at("/figures/media.cuttings/value").asInt())
        .isEqualTo(rows.size());
  }

  private static PrintedBilan.Element tableOf(String... headings) {
    return printed.root().all("Table").stream()
        .filter(table -> firstRow(table).equals(List.of(headings)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> firstRow(PrintedBilan.Element table) {
    return table.all("TR").get(0).all("TH").stream().map(PrintedBilan.Element::text).toList();
  }

  @Test
  void everyFigureHasAValueOrAFlagThatSaysWhyNot() {
    JsonNode figures = output.json("figures.json").get("figures");
    assertThat(figures).hasSizeGreaterThan(212);
    for (String id : Json.names(figures)) {
      JsonNode figure = figures.get(id);
      assertThat(figure.get("label").asText()).as(id).isNotBlank();
      assertThat(figure.has("unit")).as(id).isTrue();
      if (figure.get("value").isNull()) {
        assertThat(flags(figure)).as(id).containsAnyOf("missing", "withheld");
      } else {
        assertThat(isFigure(figure.get("value"))).as(id).isTrue();
      }
    }
  }

  private static List<String> flags(JsonNode figure) {
    List<String> flags = new ArrayList<>();
    figure.get("flags").forEach(flag -> flags.add(flag.asText()));
    return flags;
  }

  private static boolean isFigure(JsonNode value) {
    return value.isNumber() || value.isArray() || !value.asText().isBlank();
  }

  @Test
  void everySourceOfTheQualityReportAddsUp() {
    JsonNode sources = output.json("quality.json").get("sources");
    assertThat(sources).hasSize(15);
    for (String name : Json.names(sources)) {
      JsonNode source = sources.get(name);
      long dropped = source.get("dropped").asLong();
      long duplicates = source.get("duplicates").asLong();
      assertThat(source.get("rowsKept").asLong() + dropped + duplicates)
          .as(name)
          .isEqualTo(source.get("rowsRead").asLong())
          .isEqualTo(rowsOfFiles(source));
      assertThat(entries(source, "dropped")).as(name).isEqualTo(dropped);
      assertThat(entries(source, "duplicate")).as(name).isEqualTo(duplicates);
    }
  }

  private static long rowsOfFiles(JsonNode source) {
    long rows = 0;
    for (JsonNode file : source.get("files")) {
      rows += file.get("rows").asLong();
    }
    return rows;
  }

  private static long entries(JsonNode source, String kind) {
    long count = 0;
    for (JsonNode entry : source.get("entries")) {
      assertThat(entry.get("line").asInt()).isPositive();
      count += entry.get("kind").asText().equals(kind) ? 1 : 0;
    }
    return count;
  }

  @Test
  void noSentenceShowsWhatTheReaderShouldNotSee() {
    assertThat(printed.root().text()).doesNotContain("{", "}", "null", "NaN");
    assertThat(printed.sentences())
        .filteredOn(text -> !text.startsWith("Source"))
        .noneMatch(text -> text.matches("(?s).*\\bn\\.[\\s\\u00a0\\u202f]c\\..*"));
  }

  @Test
  void everyChartHasAnAlternativeText() {
    assertThat(printed.root().all("Figure"))
        .allSatisfy(figure -> assertThat(figure.alternative()).matches("(?s)\\p{Lu}.+\\."));
  }

  @Test
  void theDataOfEveryChartIsAttached() {
    List<String> names =
        printed.attachments().keySet().stream().map(n -> n.replaceFirst("\\.csv$", "")).toList();
    assertThat(names).isEqualTo(charts(".svg"));
  }

  @Test
  void attachedDataAreTheFigures() throws Exception {
    JsonNode breakdowns = output.json("figures.json").get("breakdowns");
    for (Map.Entry<String, byte[]> attachment : printed.attachments().entrySet()) {
      String id = attachment.getKey().replaceFirst("\\.csv$", "");
      new AttachedData(id, attachment.getValue(), breakdowns).check();
    }
  }
}
