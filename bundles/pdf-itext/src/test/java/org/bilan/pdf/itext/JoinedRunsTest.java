package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.document.Inline;
import org.bilan.api.document.Inline.Bound;
import org.bilan.api.document.Inline.Link;
import org.bilan.api.document.Inline.Style;
import org.bilan.api.document.Inline.Text;
import org.junit.jupiter.api.Test;

class JoinedRunsTest {

  @Test
  void aFigureAndTheWordsAroundItAreOneRun() {
    assertThat(
            JoinedRuns.of(
                List.of(
                    new Text("dans ", Style.PLAIN),
                    new Bound("15 régions", "regions", Style.PLAIN),
                    new Text(", au moins", Style.PLAIN))))
        .containsExactly(new Text("dans 15 régions, au moins", Style.PLAIN));
  }

  @Test
  void theSignsThatCloseStrongWordsStayWithThem() {
    assertThat(
            JoinedRuns.of(
                List.of(
                    new Bound("15 régions", "regions", Style.STRONG),
                    new Text("\u00a0; ailleurs", Style.PLAIN))))
        .containsExactly(
            new Text("15 régions\u00a0;", Style.STRONG), new Text(" ailleurs", Style.PLAIN));
  }

  @Test
  void aRunOfSignsAloneLeavesNothingBehind() {
    assertThat(JoinedRuns.of(List.of(new Text("fin", Style.EMPHASIS), new Text(".", Style.PLAIN))))
        .containsExactly(new Text("fin.", Style.EMPHASIS));
  }

  @Test
  void aLinkStaysALink() {
    List<Inline> runs =
        List.of(new Text("voir ", Style.PLAIN), new Link("là", "#x"), new Text(".", Style.PLAIN));
    assertThat(JoinedRuns.of(runs)).isEqualTo(runs);
  }
}
