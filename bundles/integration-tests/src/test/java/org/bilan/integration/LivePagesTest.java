package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LivePages;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.live.LiveState;
import org.bilan.api.output.PageMark;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.Progress;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.Test;

/** The pages of a project that is worked on, part by part. */
class LivePagesTest extends FollowedSample {

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
        .containsEntry("pages", 1L)
        .containsEntry("chart", 2L)
        .doesNotContainKeys("scripts", "texts", "table", "result", "results", "document");
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
}
