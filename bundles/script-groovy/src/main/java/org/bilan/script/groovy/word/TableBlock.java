package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Sentence;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code table}, which can also be given as options. */
public final class TableBlock extends Block {

  private final List<String> headings = new ArrayList<>();
  private Quoted caption;
  private boolean total;
  private boolean bars;

  TableBlock(Quoted caption, boolean total, boolean bars, List<?> headings, Report report) {
    super("table", report);
    this.caption = caption;
    this.total = total;
    this.bars = bars;
    if (headings != null) {
      headings.forEach(h -> this.headings.add(String.valueOf(h)));
    }
  }

  /** What it shows. */
  @Word(fr = "Ce que le tableau montre.", en = "What the table shows.")
  public void caption(@Sentence Quoted text, Place at) {
    if (once("caption", at)) {
      caption = text;
    }
  }

  /** A row of totals. */
  @Word(fr = "Ajoute une ligne de totaux.", en = "Adds a row of totals.")
  public void total(Place at) {
    total = once("total", at);
  }

  /** Bars beside the values. */
  @Word(fr = "Met des barres à côté des valeurs.", en = "Puts bars beside the values.")
  public void bars(Place at) {
    bars = once("bars", at);
  }

  /** Headings of the columns. */
  @Word(fr = "Les titres des colonnes de valeurs.", en = "Headings of the columns of values.")
  public void headings(String... texts) {
    headings.addAll(List.of(texts));
  }

  LayoutElement.Table table(List<String> ids, Place place) {
    return new LayoutElement.Table(
        ids,
        Optional.ofNullable(caption).map(c -> ReportBlock.phrase(c, report())),
        total,
        bars,
        List.copyOf(headings),
        place);
  }
}
