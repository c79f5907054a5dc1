package org.bilan.workbench.views;

import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Results;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.Workbench;

/** Where the chosen figure comes from: its words, inputs, rows, sources and files, a step away. */
final class ProvenanceView extends BasicView implements ProvenancePage.Going {

  private final JScrollPane scroll = Parts.scroll(new JPanel());
  private final Asks asks;
  private Optional<IndicatorResult> shown = Optional.empty();

  ProvenanceView(Workbench workbench, Asks asks) {
    super(workbench);
    this.asks = asks;
    scroll.getAccessibleContext().setAccessibleName(words("provenance"));
    start(scroll, "provenance.empty");
    refresh();
  }

  @Override
  public void selectionChanged(Selection selection) {
    refresh();
  }

  @Override
  public void projectChanged() {
    refresh();
  }

  @Override
  public void stateChanged(LiveState state) {
    if (!state.working()) {
      refresh();
    }
  }

  private void refresh() {
    Optional<Results> results = evaluated().flatMap(Evaluated::results);
    Optional<IndicatorResult> result =
        workbench().selection().indicator().flatMap(id -> results.flatMap(r -> r.find(id)));
    showContent(result.isPresent());
    if (result.isPresent() && !result.equals(shown)) {
      scroll.setViewportView(
          new ProvenancePage(workbench().language(), asks.formulas().get(), this)
              .of(result.get(), results.get()));
    }
    shown = result;
  }

  @Override
  public void indicator(String id) {
    workbench().select(Selection.indicator(id));
  }

  @Override
  public void script(IndicatorResult result) {
    workbench().edit(result.indicator().place());
  }

  @Override
  public void rows(IndicatorResult result, String source) {
    workbench().show("org.bilan.data");
    workbench().select(Selection.rows(result.indicator().id(), source));
  }

  @Override
  public void source(String name) {
    workbench().show("org.bilan.data");
    workbench().select(Selection.source(name));
  }

  @Override
  public void focus() {
    scroll.getViewport().getView().transferFocus();
  }
}
