package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.LayoutTest;
import org.bilan.api.report.ReportDefinition;
import org.junit.jupiter.api.Test;

/** What layouts define. */
class DefinitionsOfLayoutsTest {

  @Test
  void aLayoutHasItsPartsInOrder() {
    Project project =
        Project.withSources()
            .indicators(
                "i.groovy",
                "indicator('n') { value count(manifestations) }\n"
                    + "indicator('t') { value count(manifestations).by(manifestations.theme) }")
            .layout(
                """
                report('r') {
                    title "Bilan {edition.year}"; withholdUnder 5, enquete, smallUnder: 30; author "CN"
                    parameter('region') { values regions.region; restricts manifestations.region }
                    cover(); contents()
                    part("P") {
                        section("{n | noun}") {
                            onlyWhen has('n'), national()
                            text 'a.b'
                            bars('t') { caption "C"; first 3; accent "Travailler"; sorted(); height 80 }
                            table 't', total: true, headings: ["N"]
                            table('n') { caption "D"; bars() }
                        }
                    }
                    annex("A") { list(manifestations) { show manifestations.titre }; methods() }
                }
                """);
    ReportDefinition report = project.evaluate().report().orElseThrow();
    assertThat(project.said()).isEmpty();
    assertThat(report.title().place()).hasToString("bilan.groovy:2:12");
    assertThat(report.withholding()).containsExactly("enquete");
    assertThat(report.withholdUnder()).isEqualTo(5);
    assertThat(report.smallUnder()).isEqualTo(30);
    assertThat(report.parameters()).hasSize(1);
    assertThat(report.elements())
        .extracting(e -> e.getClass().getSimpleName())
        .containsExactly("Cover", "Contents", "Part", "Part");
    LayoutElement.Section section =
        (LayoutElement.Section) ((LayoutElement.Part) report.elements().get(2)).elements().get(0);
    assertThat(section.title().text()).isEqualTo("{n | noun}");
    assertThat(section.title().place()).hasToString("bilan.groovy:6:18");
    assertThat(section.when()).containsExactly(new LayoutTest.Has("n"), new LayoutTest.National());
    LayoutElement.Chart chart = (LayoutElement.Chart) section.elements().get(1);
    assertThat(chart.first()).isEqualTo(3);
    assertThat(chart.accent()).containsExactly("Travailler");
    assertThat(chart.named().get("Travailler")).hasToString("bilan.groovy:9:54");
    assertThat(chart.sorted()).isTrue();
    assertThat(chart.height()).isEqualTo(80);
    LayoutElement.Table table = (LayoutElement.Table) section.elements().get(2);
    assertThat(table.total()).isTrue();
    assertThat(table.headings()).containsExactly("N");
    assertThat(((LayoutElement.Table) section.elements().get(3)).bars()).isTrue();
    assertThat(((LayoutElement.Part) report.elements().get(3)).annex()).isTrue();
  }
}
