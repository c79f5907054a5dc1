package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows are changed in a copy of the data: the theme of three events, and one answer of the survey.
 * What depends on them moves, in figures, sentences and charts, and nothing else does.
 */
class MovedRowsTest {

  private static final String EVENTS = "manifestations.csv";
  private static final String SURVEY = "enquete-organisateurs.csv";

  @TempDir private static Path folder;

  private static Output before;
  private static Output after;
  private static PrintedBilan printedBefore;
  private static PrintedBilan printedAfter;

  @BeforeAll
  static void renderBoth() throws Exception {
    Path data = Checkout.copy(Checkout.DATA, folder.resolve("2011"));
    change(new ProjectCopy(data));
    try (RunningProduct product = new RunningProduct()) {
      before = RenderedSample.of(product);
      after = Output.of(product, Requests.withData(Checkout.SAMPLE, data), folder.resolve("after"));
    }
    printedBefore = PrintedBilan.read(before.file("bilan.pdf"));
    printedAfter = PrintedBilan.read(after.file("bilan.pdf"));
  }

  /** Three events about housing are now about work; one more organiser came by social networks. */
  private static void change(ProjectCopy data) {
    for (int i = 0; i < 3; i++) {
      data.replace(EVENTS, ProjectCopy.WINDOWS_1252, ";Se loger;", ";Travailler;");
    }
    String answers = "\"Plutôt\"" + ",\"\"".repeat(11) + ",\"Oui\",\"\",\"\"";
    data.replace(SURVEY, answers + ",\"\"", answers + ",\"Oui\"");
  }

  @Test
  void figuresOfThoseRowsMoveAndNoOthers() {
    assertThat(moved("figures"))
        .containsExactlyInAnyOrder(
            "themes.less-represented-growth", "themes.top-2-change-share", "survey.social-channel");
    assertThat(moved("breakdowns"))
        .containsExactlyInAnyOrder(
            "events.by-theme",
            "events.by-known-theme",
            "events.theme-by-region",
            "themes.change-shares",
            "survey.channels");
  }

  @Test
  void theyMoveByTheRowsChanged() {
    assertThat(cell(before, "events.by-theme", "Se loger")).isEqualTo(14);
    assertThat(cell(after, "events.by-theme", "Se loger")).isEqualTo(11);
    assertThat(cell(before, "events.by-theme", "Travailler")).isEqualTo(223);
    assertThat(cell(after, "events.by-theme", "Travailler")).isEqualTo(226);
    assertThat(cell(before, "survey.channels", "Les réseaux sociaux")).isEqualTo(17);
    assertThat(cell(after, "survey.channels", "Les réseaux sociaux")).isEqualTo(18);
  }

  private static int cell(Output output, String breakdown, String category) {
    for (JsonNode row : output.json("figures.json").at("/breakdowns/" + breakdown + "/rows")) {
      if (row.get("category").asText().equals(category)) {
        return row.get("value").asInt();
      }
    }
    throw new AssertionError(breakdown + " has no category " + category);
  }

  private static Set<String> moved(String part) {
    JsonNode was = before.json("figures.json").get(part);
    JsonNode is = after.json("figures.json").get(part);
    assertThat(Json.names(is)).isEqualTo(Json.names(was));
    Set<String> moved = new TreeSet<>();
    for (String id : Json.names(was)) {
      if (!was.get(id).equals(is.get(id))) {
        moved.add(id);
      }
    }
    return moved;
  }

  @Test
  void sentencesThatCarryThemChangeAndNoOthers() {
    assertThat(changed(printedBefore.sentences(), printedAfter.sentences()))
        .hasSize(2)
        .anyMatch(matching("Tableau 1\\..*ensemble 71 % → .*ensemble 65 %"))
        .anyMatch(matching(".* 17 organisateurs sur 393 .* → .* 18 organisateurs sur 393 .*"));
  }

  @Test
  void cellsOfTablesThatShowThemChangeAndNoOthers() {
    assertThat(changed(cells(printedBefore), cells(printedAfter)))
        .containsExactly("223 → 226", "14 → 11");
  }

  private static List<String> cells(PrintedBilan printed) {
    return printed.root().all("TD").stream().map(PrintedBilan.Element::text).toList();
  }

  private static Predicate<String> matching(String pattern) {
    return text -> Pattern.matches(pattern, RunningProduct.plain(text));
  }

  private static List<String> changed(List<String> was, List<String> is) {
    assertThat(is).hasSameSizeAs(was);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < was.size(); i++) {
      if (!was.get(i).equals(is.get(i))) {
        changed.add(was.get(i) + " → " + is.get(i));
      }
    }
    return changed;
  }

  @Test
  void chartsThatShowThemChangeAndNoOthers() {
    assertThat(changedFiles(before.hashes(), after.hashes()))
        .containsExactlyInAnyOrder(
            // Which give the hashes of the raw files.
            "manifest.json",
            "quality.json",
            "bilan.pdf",
            "figures.csv",
            "figures.json",
            "charts/events.by-theme.png",
            "charts/events.by-theme.svg",
            "charts/survey.channels.png",
            "charts/survey.channels.svg");
  }

  private static Set<String> changedFiles(Map<String, String> was, Map<String, String> is) {
    assertThat(is).hasSameSizeAs(was);
    Set<String> changed = new TreeSet<>(was.keySet());
    changed.removeIf(name -> was.get(name).equals(is.get(name)));
    return changed;
  }

  @Test
  void alternativeTextsOfThoseChartsChangeAndNoOthers() {
    assertThat(changed(alternatives(printedBefore), alternatives(printedAfter)))
        .hasSize(1)
        .allMatch(matching(".*Se loger \\(14\\)\\. → .*Se loger \\(11\\)\\."));
  }

  private static List<String> alternatives(PrintedBilan printed) {
    return printed.root().all("Figure").stream().map(PrintedBilan.Element::alternative).toList();
  }

  @Test
  void attachedDataOfThoseChartsChangeAndNoOthers() {
    assertThat(changed(attached(printedBefore), attached(printedAfter)))
        .hasSize(2)
        .anyMatch(text -> text.contains("Travailler,226") && text.contains("Se loger,11"))
        .anyMatch(text -> text.contains("Les réseaux sociaux,18"));
  }

  private static List<String> attached(PrintedBilan printed) {
    return printed.attachments().values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }
}
