package org.bilan.pdf.itext;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;

/** Leaves out of a document the charts that nothing can draw, and reports each. */
record Drawable(List<ChartRenderer> renderers, DiagnosticSink problems) {

  /** The document with only what can be set. */
  Document of(Document document) {
    return new Document(document.info(), kept(document.blocks()));
  }

  private List<Block> kept(List<Block> blocks) {
    return blocks.stream().map(this::kept).filter(Objects::nonNull).toList();
  }

  private Block kept(Block block) {
    if (block instanceof Block.SideBySide side) {
      List<Block> inner = kept(side.blocks());
      return inner.isEmpty() ? null : new Block.SideBySide(inner, side.place());
    }
    if (block instanceof Block.Chart chart && renderer(chart.chart().form()).isEmpty()) {
      String form = chart.chart().form().name().toLowerCase(Locale.ROOT);
      problems.report(
          Diagnostic.warning("pdf.no-renderer", chart.place(), form, chart.chart().name()));
      return null;
    }
    return block;
  }

  /** The renderer of a form: the last of those there are, for the highest ranked come last. */
  Optional<ChartRenderer> renderer(ChartForm form) {
    return renderers.stream()
        .filter(each -> each.forms().contains(form))
        .reduce((lower, higher) -> higher);
  }
}
