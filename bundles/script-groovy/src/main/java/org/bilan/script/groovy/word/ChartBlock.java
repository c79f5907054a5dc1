package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Sentence;
import org.bilan.script.groovy.parse.Report;

/** The words of a chart. */
public final class ChartBlock extends Block {

  private final List<Quoted> accent = new ArrayList<>();
  private Phrase caption;
  private int first;
  private boolean sorted;
  private double height;

  ChartBlock(String word, Report report) {
    super(word, report);
  }

  /** What it finds. */
  @Word(fr = "Ce que le graphique montre, en une phrase.", en = "What the chart finds.")
  public void caption(@Sentence Quoted text, Place at) {
    if (once("caption", at)) {
      caption = ReportBlock.phrase(text, report());
    }
  }

  /** How many categories are shown. */
  @Word(
      fr = "Ne montre que les premières catégories ; les autres sont additionnées.",
      en = "Shows the first categories only; the others are added up.")
  public void first(int count, Place at) {
    if (count < 1) {
      report().error("script.not-positive", at, "first");
    } else if (once("first", at)) {
      first = count;
    }
  }

  /** The categories the sentence is about. */
  @Word(fr = "Les catégories mises en couleur.", en = "The categories that are set off in colour.")
  public void accent(@Sentence Quoted... categories) {
    accent.addAll(List.of(categories));
  }

  /** Sorts categories by value. */
  @Word(fr = "Trie les catégories par valeur.", en = "Sorts the categories by value.")
  public void sorted(Place at) {
    sorted = once("sorted", at);
  }

  /** Its height. */
  @Word(fr = "La hauteur, en millimètres.", en = "The height, in millimetres.")
  public void height(BigDecimal millimetres, Place at) {
    if (millimetres.signum() <= 0) {
      report().error("script.not-positive", at, "height");
    } else if (once("height", at)) {
      height = millimetres.doubleValue();
    }
  }

  List<Quoted> accents() {
    return List.copyOf(accent);
  }

  LayoutElement.Chart chart(ChartForm form, List<String> ids, Place place) {
    List<String> labels = accent.stream().map(Quoted::text).toList();
    return new LayoutElement.Chart(
        form, ids, Optional.ofNullable(caption), first, labels, sorted, height, place);
  }
}
