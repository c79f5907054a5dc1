package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartTints;
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
  private ChartTints tints = ChartTints.DISTINCT;
  private Optional<BigDecimal> axisFrom = Optional.empty();
  private final List<Quoted> aside = new ArrayList<>();
  private final ChartForm form;

  ChartBlock(String word, ChartForm form, Report report) {
    super(word, report);
    this.form = form;
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
    sorted = once("sorted", at) && keepsOrder("sorted", at, tints == ChartTints.ORDERED);
  }

  /** Tints categories in their order. */
  @Word(
      fr =
          "Des teintes de plus en plus claires, dans l'ordre des catégories : une échelle de réponses.",
      en = "Tints from dark to light, in the order of categories: a scale of answers.")
  public void ordered(Place at) {
    tint(ChartTints.ORDERED, "ordered", at);
  }

  /** Tints categories for and against. */
  @Word(
      fr =
          "Deux couleurs de part et d'autre du milieu de l'échelle, ou de zéro : pour et contre, hausse et baisse.",
      en =
          "Two colours on either side of the middle of a scale, or of zero: for and against, up and down.")
  public void diverging(Place at) {
    tint(ChartTints.DIVERGING, "diverging", at);
  }

  private void tint(ChartTints chosen, String word, Place at) {
    boolean clashes = chosen == ChartTints.ORDERED && sorted;
    if (tints != ChartTints.DISTINCT && tints != chosen) {
      report().error("script.tints-twice", at);
    } else if (once(word, at) && keepsOrder(word, at, clashes)) {
      tints = chosen;
    }
  }

  /** What is sorted by value has no order left to show. */
  private boolean keepsOrder(String word, Place at, boolean clashes) {
    if (clashes) {
      report().error("script.sorted-scale", at, word);
    }
    return !clashes;
  }

  /** Categories outside the order. */
  @Word(
      fr = "Les catégories hors de l'échelle (« Ne sait pas »…), en gris.",
      en = "The categories outside the scale (don't know...), in grey.")
  public void aside(@Sentence Quoted... categories) {
    aside.addAll(List.of(categories));
  }

  /** Where the axis begins. */
  @Word(
      fr = "L'axe des courbes commence à cette valeur, et la note le dit.",
      en = "The axis of lines begins at this value, and the note says so.")
  public void axisFrom(BigDecimal value, Place at) {
    if (form != ChartForm.LINES) {
      report().error("script.axis-not-zero", at);
    } else if (value.signum() <= 0) {
      report().error("script.not-positive", at, "axisFrom");
    } else if (once("axisFrom", at)) {
      axisFrom = Optional.of(value);
    }
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

  /** The categories it names. */
  List<Quoted> named() {
    return Stream.concat(accent.stream(), aside.stream()).toList();
  }

  LayoutElement.Chart chart(List<String> ids, Place place) {
    List<String> labels = accent.stream().map(Quoted::text).toList();
    Set<String> outside = aside.stream().map(Quoted::text).collect(Collectors.toSet());
    return new LayoutElement.Chart(
        form,
        ids,
        Optional.ofNullable(caption),
        first,
        labels,
        sorted,
        height,
        new ChartManner(tints, axisFrom, outside),
        named().stream().collect(Collectors.toMap(Quoted::text, Quoted::place, (a, b) -> a)),
        place);
  }
}
