package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.data.NormalForm;
import org.bilan.api.language.Hover;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;

/** What links of texts may lead to: headings, charts, tables and lists of a layout. */
final class Anchors {

  private final List<Hover.Fact> found = new ArrayList<>();

  private Anchors() {}

  /** The targets, and what each is, in the order of the layout. */
  static List<Hover.Fact> of(ReportDefinition report) {
    Anchors anchors = new Anchors();
    anchors.add(report.elements());
    return anchors.found;
  }

  private void add(List<LayoutElement> elements) {
    for (LayoutElement element : elements) {
      if (element instanceof LayoutElement.Part part) {
        heading(part.title());
        add(part.elements());
      } else if (element instanceof LayoutElement.Section section) {
        heading(section.title());
        add(section.elements());
      } else if (element instanceof LayoutElement.SideBySide side) {
        add(side.elements());
      } else if (element instanceof LayoutElement.Chart chart && !chart.ids().isEmpty()) {
        add(chart.ids().get(0), chart.caption().map(Phrase::text).orElse(""));
      } else if (element instanceof LayoutElement.Table table && !table.ids().isEmpty()) {
        add(table.ids().get(0), table.caption().map(Phrase::text).orElse(""));
      } else if (element instanceof LayoutElement.Listing list) {
        add(list.source(), list.caption().map(Phrase::text).orElse(""));
      }
    }
  }

  /** A title that holds a figure leads to an anchor which changes with it: it is not offered. */
  private void heading(Phrase title) {
    if (title.text().indexOf('{') < 0) {
      add(NormalForm.of(title.text()).replace(' ', '-'), title.text());
    }
  }

  private void add(String anchor, String what) {
    found.add(new Hover.Fact(anchor, what));
  }
}
