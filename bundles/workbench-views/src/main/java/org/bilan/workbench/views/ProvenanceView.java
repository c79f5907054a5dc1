package org.bilan.workbench.views;

import java.util.Optional;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.event.HyperlinkEvent;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.Workbench;

/** Where the chosen figure comes from: its formula, rows, sources and files, each a step away. */
final class ProvenanceView extends BasicView {

  private final JEditorPane page = new JEditorPane("text/html", "");
  private String shown = "";

  ProvenanceView(Workbench workbench) {
    super(workbench);
    page.setEditable(false);
    page.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    page.getAccessibleContext().setAccessibleName(words("provenance"));
    page.addHyperlinkListener(
        e -> {
          if (e.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
            go(e.getDescription());
          }
        });
    start(new JScrollPane(page), "provenance.empty");
    refresh();
  }

  @Override
  public void selectionChanged(Selection selection) {
    refresh();
  }

  @Override
  public void stateChanged(LiveState state) {
    if (!state.working()) {
      refresh();
    }
  }

  private void refresh() {
    Optional<IndicatorResult> result =
        workbench()
            .selection()
            .indicator()
            .flatMap(id -> evaluated().flatMap(Evaluated::results).flatMap(r -> r.find(id)));
    showContent(result.isPresent());
    String html = result.map(r -> new ProvenancePage(workbench().language()).of(r)).orElse("");
    if (!html.equals(shown)) {
      shown = html;
      page.setText(html);
      page.setCaretPosition(0);
    }
  }

  private void go(String link) {
    String target = link.substring(link.indexOf(':') + 1);
    if (link.startsWith("indicator:")) {
      workbench().select(Selection.indicator(target));
    } else if (link.startsWith("source:")) {
      workbench().select(Selection.source(target));
      workbench().show("org.bilan.data");
    } else if (link.startsWith("script:")) {
      workbench()
          .selection()
          .indicator()
          .flatMap(id -> evaluated().flatMap(Evaluated::results).flatMap(r -> r.find(id)))
          .ifPresent(r -> workbench().edit(r.indicator().place()));
    }
  }

  @Override
  public void focus() {
    page.requestFocusInWindow();
  }
}
