package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.live.LiveState;
import org.bilan.api.output.PartPages;
import org.junit.jupiter.api.Test;

/** A project that is worked on: what an edit reaches is computed again, and nothing else. */
class LiveProjectTest extends FollowedSample {

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

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** A number in letters, for texts hold no typed numbers. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26) + last;
  }
}
