package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LivePages;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.live.LiveState;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.PartPages;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that is worked on: what an edit reaches is computed again, and nothing else. */
class LiveProjectTest {

  private static final String TEXT = "texts/annee.md";
  private static final String SCRIPT = "indicators/annee.groovy";
  private static final String LAYOUT = "bilan.groovy";
  private static final String LOOK = "looks/institutional/look.groovy";

  private static RunningProduct product;

  @TempDir Path folder;
  private final List<LiveState> told = new CopyOnWriteArrayList<>();
  private ProjectCopy project;
  private LiveProject live;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @BeforeEach
  void open() throws Exception {
    project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("ateliers-velo"));
    Checkout.copy(
        Checkout.ROOT.resolve("report-templates/institutional"),
        Files.createDirectories(project.file("looks")).resolve("institutional"));
    LiveListener listener = told::add;
    live = product.service(LiveProjects.class).open(request(), listener);
    live.await(1);
  }

  private ProjectRequest request() {
    return ProjectRequest.of(project.folder());
  }

  @AfterEach
  void close() {
    live.close();
  }

  /** The state once a piece of a text is replaced, without being saved. */
  private LiveState editing(String path, String from, String to) throws InterruptedException {
    String text = live.texts().text(path);
    assertThat(text).contains(from);
    return live.await(live.edit(path, Optional.of(text.replace(from, to))));
  }

  /** The next state that tells a change of a file. */
  private LiveState told(String path) throws InterruptedException {
    long before = live.state().turn();
    for (int i = 0; i < 200; i++) {
      LiveState state = live.state();
      if (!state.working() && state.turn() > before && state.changed().contains(path)) {
        return state;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("No change of " + path + " was told in ten seconds");
  }

  private static String printed(LiveState state) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (PartPages part : state.pages().orElseThrow().parts()) {
      printed.append(printed(part.pdf()));
    }
    return printed.toString();
  }

  private static String printed(byte[] pages) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pages)) {
      return RunningProduct.plain(new PDFTextStripper().getText(pdf)).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aProjectThatIsOpenedIsComputedUpToItsPages() throws Exception {
    LiveState state = live.state();
    assertThat(product.lines(state.diagnostics())).noneMatch(line -> line.contains("error"));
    assertThat(state.stale()).isFalse();
    assertThat(state.evaluated().orElseThrow().results()).isPresent();
    assertThat(printed(state)).contains("Le réseau compte");
    assertThat(live.texts().text(TEXT)).startsWith("# reparer");
    assertThat(live.texts().looks()).contains("institutional", "lively");
    assertThat(told.get(0).working()).isTrue();
  }

  @Test
  void pagesTellWhatStandsWhereAndWhatItComesFrom() throws Exception {
    List<PageMark> marks = live.state().pages().orElseThrow().marks();
    assertThat(marks)
        .allMatch(m -> m.page() > 0 && m.left() >= 0 && m.left() + m.width() <= 596)
        .allMatch(m -> m.top() >= 0 && m.top() + m.height() <= 843)
        .anyMatch(m -> m.kind() == PageMark.Kind.HEADING && m.place().file().equals(LAYOUT))
        .anyMatch(m -> m.kind() == PageMark.Kind.TABLE)
        .anyMatch(m -> isOf(m, PageMark.Kind.CHART, "repairs.by-operation"))
        .anyMatch(m -> isOf(m, PageMark.Kind.FIGURE, "repairs.saved"));
    PageMark text =
        marks.stream()
            .filter(m -> isOf(m, PageMark.Kind.TEXT, "members.fees"))
            .findFirst()
            .orElseThrow();
    assertThat(text.place().file()).isEqualTo(TEXT);
    assertThat(text.place().line()).isEqualTo(12);
    assertThat(text.contains(text.left() + 1, text.top() + 1)).isTrue();
  }

  private static boolean isOf(PageMark mark, PageMark.Kind kind, String indicator) {
    return mark.kind() == kind && mark.indicators().contains(indicator);
  }

  @Test
  void aWordOfATextReachesThePartThatPrintsIt() throws Exception {
    List<PartPages> before = live.state().pages().orElseThrow().parts();
    LiveState state = editing(TEXT, "Le réseau compte", "Le réseau rassemble");
    assertThat(state.recomputed()).isEqualTo(Map.of("texts", 1L, "document", 1L, "part", 1L));
    List<PartPages> after = state.pages().orElseThrow().parts();
    assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(3);
    for (int i = 0; i < after.size(); i++) {
      assertThat(after.get(i).pdf() == before.get(i).pdf())
          .as("part %s is the one it was", i)
          .isEqualTo(!printed(after.get(i).pdf()).contains("Le réseau rassemble"));
    }
    assertThat(printed(state)).contains("Le réseau rassemble");
    assertThat(state.changed()).containsExactly(TEXT);
    assertThat(Files.readString(project.file(TEXT))).contains("Le réseau compte");
  }

  @Test
  void aLineMoreInAScriptMovesWhereThingsComeFromAndSetsNothing() throws Exception {
    PageMark before = chart(live.state());
    LiveState state = editing(LAYOUT, "report('ateliers-velo')", "\nreport('ateliers-velo')");
    assertThat(state.recomputed())
        .containsEntry("document", 1L)
        .doesNotContainKeys("part", "furniture", "drawing", "result", "table");
    assertThat(chart(state).place().line()).isEqualTo(before.place().line() + 1);
  }

  private static PageMark chart(LiveState state) {
    return state.pages().orElseThrow().marks().stream()
        .filter(mark -> isOf(mark, PageMark.Kind.CHART, "repairs.by-operation"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPartThatGrowsGivesTheOthersOtherFeetAndNothingElse() throws Exception {
    LivePages before = live.state().pages().orElseThrow();
    String more = "En voici une phrase de plus, qui ne dit rien. ".repeat(90);
    LiveState state = editing(TEXT, "Le réseau compte", more + "Le réseau compte");
    assertThat(state.recomputed())
        .isEqualTo(Map.of("texts", 1L, "document", 1L, "part", 1L, "furniture", 1L));
    LivePages after = state.pages().orElseThrow();
    assertThat(after.count()).isGreaterThan(before.count());
    assertThat(printed(after.furniture())).contains(" / " + after.count());
  }

  /** Colours differ a little where an edge of a foot lies over another colour than its own page. */
  @Test
  void pagesThatAreFollowedAreThoseThatArePublished() throws Exception {
    LivePages pages = live.state().pages().orElseThrow();
    Path output = folder.resolve("published");
    Rendered rendered =
        product.service(Drafts.class).publish(request(), Optional.of(output), Progress.SILENT);
    assertThat(rendered.computed())
        .as("what was computed for the pages that are followed is not computed again")
        .isEqualTo(Map.of("pages", 1L, "chart", 2L));
    assertThat(new ComparedPages(pages).differing(output.resolve("bilan.pdf"))).isEmpty();
  }

  @Test
  void whoPublishesPagesSetsThemOnce() throws Exception {
    live.close();
    try (LiveProject watched =
        product.service(LiveProjects.class).openWithoutPages(request(), LiveListener.SILENT)) {
      LiveState state = watched.await(1);
      assertThat(state.working()).isFalse();
      assertThat(state.pages()).isEmpty();
      assertThat(state.evaluated().orElseThrow().results()).isPresent();
      assertThat(state.recomputed()).doesNotContainKeys("part", "furniture", "pages");
    }
  }

  @Test
  void aFilterOfAnIndicatorReachesThatIndicator() throws Exception {
    LiveState state = editing(SCRIPT, "is(\"Réparé\")", "is(\"À terminer\")");
    assertThat(state.recomputed())
        .as("repairs.saved; the part that tells it, and the cover, which shows it large")
        .containsEntry("result", 1L)
        .containsEntry("scripts", 1L)
        .containsEntry("part", 2L)
        .doesNotContainKeys("table", "drawing");
  }

  @Test
  void anIndicatorThatOthersUseReachesThem() throws Exception {
    LiveState state =
        editing(
            SCRIPT,
            "value count(reparations)\n}",
            "value count(reparations.issue.is(\"Réparé\"))\n}");
    assertThat(state.recomputed())
        .as(
            "repairs.total, workshops.repairs-per-place, and the identity that asks for one of"
                + " them")
        .containsEntry("result", 3L)
        .doesNotContainKeys("table", "drawing");
  }

  @Test
  void anAccentOfAChartRedrawsThatChart() throws Exception {
    LiveState state =
        editing(
            LAYOUT,
            "        columns('members.by-age') { ",
            "        columns('members.by-age') { accent \"30-44\"; ");
    assertThat(state.recomputed())
        .containsEntry("drawing", 1L)
        .containsEntry("part", 1L)
        .doesNotContainKeys("table", "result");
  }

  @Test
  void aColourOfTheLookRedrawsChartsAndPagesOnly() throws Exception {
    String look = live.texts().text(LOOK);
    assertThat(look).contains("#");
    LiveState state =
        live.await(live.edit(LOOK, Optional.of(look.replaceFirst("#[0-9a-fA-F]{6}", "#203040"))));
    assertThat(product.lines(state.diagnostics())).noneMatch(line -> line.contains("error"));
    assertThat(state.recomputed()).isEqualTo(Map.of("drawing", 2L, "part", 4L, "furniture", 1L));
  }

  @Test
  void aCellOfAFileReachesWhatIsComputedFromIt() throws Exception {
    project.replace(
        "data/2024/adhesions.csv",
        "L'Atelier du quai,Annuelle,45-59",
        "L'Atelier du quai,Annuelle,30-44");
    LiveState state = told("data/2024/adhesions.csv");
    assertThat(state.recomputed())
        .as("members.total, by-workshop, by-age, volunteers, fees; the chart of ages")
        .containsEntry("table", 1L)
        .containsEntry("result", 5L)
        .containsEntry("drawing", 1L)
        .containsEntry("part", 1L)
        .doesNotContainKeys("scripts", "texts");
  }

  @Test
  void whatComesBackIsRemembered() throws Exception {
    editing(TEXT, "Le réseau compte", "Le réseau rassemble");
    LiveState state = live.await(live.edit(TEXT, Optional.empty()));
    assertThat(state.recomputed()).isEmpty();
    assertThat(printed(state)).contains("Le réseau compte");
  }

  @Test
  void theLastGoodPagesStayWhileScriptsAreWrong() throws Exception {
    LiveState good = live.state();
    LiveState wrong = editing(SCRIPT, "count(reparations)\n}", "cuont(reparations)\n}");
    assertThat(wrong.stale()).isTrue();
    assertThat(wrong.pages()).isEqualTo(good.pages());
    assertThat(wrong.evaluated().orElseThrow().results()).isPresent();
    assertThat(wrong.diagnostics().stream().filter(Diagnostic::isError).map(d -> d.place().file()))
        .contains(SCRIPT);
    LiveState mended = live.await(live.edit(SCRIPT, Optional.empty()));
    assertThat(mended.stale()).isFalse();
    assertThat(mended.hasErrors()).isFalse();
  }

  @Test
  void anEditDuringAComputationGivesItUp() throws Exception {
    told.clear();
    String text = live.texts().text(TEXT);
    long last = 0;
    for (int i = 0; i < 30; i++) {
      last =
          live.edit(
              TEXT,
              Optional.of(text.replace("Le réseau compte", "Le réseau " + letters(i) + " compte")));
    }
    LiveState state = live.await(last);
    assertThat(state.turn()).isEqualTo(last);
    assertThat(printed(state)).contains("Le réseau bd compte");
    assertThat(told.stream().filter(s -> !s.working()).count()).isLessThan(10);
    assertThat(state.hasErrors()).isFalse();
  }

  @Test
  void aFileThatAnEditorReplacesIsNoticed() throws Exception {
    Path draft = project.file("texts/4913");
    Files.writeString(draft, project.read(TEXT).replace("Le réseau compte", "Le réseau aligne"));
    Files.move(draft, project.file(TEXT), StandardCopyOption.REPLACE_EXISTING);
    assertThat(printed(told(TEXT))).contains("Le réseau aligne");
  }

  @Test
  void aNewTextInANewFolderIsNoticed() throws Exception {
    Files.createDirectories(project.file("looks/autre"));
    Files.copy(project.file(LOOK), project.file("looks/autre/look.groovy"));
    told("looks/autre/look.groovy");
    project.edit("looks/autre/look.groovy", StandardCharsets.UTF_8, text -> text + "// fin\n");
    told("looks/autre/look.groovy");
    assertThat(live.texts().looks()).contains("autre");
  }

  @Test
  void whatEditorsLeaveBesideScriptsIsNoChange() throws Exception {
    long before = live.state().turn();
    Files.writeString(project.file("texts/.annee.md.swp"), "x");
    Files.writeString(project.file("texts/annee.md~"), "x");
    Files.writeString(project.file("bilan.groovy.tmp"), "x");
    // The change that follows is the first that is told.
    project.append(TEXT, "\n");
    LiveState state = told(TEXT);
    assertThat(state.changed()).containsExactly(TEXT);
    assertThat(state.turn()).isEqualTo(before + 1);
  }

  @Test
  void nothingIsToldOnceAProjectIsClosed() throws Exception {
    live.close();
    told.clear();
    live.edit(TEXT, Optional.of("# reparer\n"));
    Thread.sleep(300);
    assertThat(told).isEmpty();
  }

  @Test
  void aThousandEditsLeaveMemoryAsItWas() throws Exception {
    String text = live.texts().text(TEXT);
    String script = live.texts().text(SCRIPT);
    edit(text, script, 0, 200);
    long memory = used();
    long classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    edit(text, script, 200, 1_000);
    assertThat(used() - memory).as("bytes more than after 200 edits").isLessThan(24L << 20);
    assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes)
        .isLessThan(50);
  }

  /** Edits texts and an indicator by turns; some of them are overtaken before they are computed. */
  private void edit(String text, String script, int from, int to) throws InterruptedException {
    for (int i = from; i < to; i++) {
      long turn =
          i % 40 == 0
              ? live.edit(SCRIPT, Optional.of(script.replace("top(2)", "top(2) // " + i)))
              : live.edit(TEXT, Optional.of(text.replace("Le réseau", "Le réseau " + letters(i))));
      if (i % 10 == 0) {
        live.await(turn);
      }
    }
  }

  /** A number in letters, for texts hold no typed numbers. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26) + last;
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
