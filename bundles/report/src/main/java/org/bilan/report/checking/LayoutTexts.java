package org.bilan.report.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;

/**
 * The texts a layout prints or refers to.
 *
 * @param phrases titles, captions and headings of columns
 * @param passages passages referred to
 * @param keyFigures the ids of figures shown large
 */
record LayoutTexts(
    List<Phrase> phrases, List<LayoutElement.Text> passages, List<String> keyFigures) {

  static LayoutTexts of(ReportDefinition report) {
    LayoutTexts texts = new LayoutTexts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    texts.phrases.add(report.title());
    report.subtitle().ifPresent(texts.phrases::add);
    texts.add(report.elements());
    return texts;
  }

  private void add(List<LayoutElement> elements) {
    for (LayoutElement element : elements) {
      if (element instanceof LayoutElement.Part part) {
        phrases.add(part.title());
        add(part.elements());
      } else if (element instanceof LayoutElement.Section section) {
        phrases.add(section.title());
        add(section.elements());
      } else if (element instanceof LayoutElement.SideBySide side) {
        add(side.elements());
      } else {
        addLeaf(element);
      }
    }
  }

  private void addLeaf(LayoutElement element) {
    if (element instanceof LayoutElement.Text text) {
      passages.add(text);
    } else if (element instanceof LayoutElement.KeyFigures figures) {
      keyFigures.addAll(figures.ids());
    } else if (element instanceof LayoutElement.Table table) {
      Place line = ReportChecker.line(table.place());
      table.headings().forEach(heading -> phrases.add(new Phrase(heading, line)));
      caption(table.caption());
    } else if (element instanceof LayoutElement.Chart chart) {
      caption(chart.caption());
    } else if (element instanceof LayoutElement.Listing listing) {
      caption(listing.caption());
    }
  }

  private void caption(Optional<Phrase> caption) {
    caption.ifPresent(phrases::add);
  }
}
