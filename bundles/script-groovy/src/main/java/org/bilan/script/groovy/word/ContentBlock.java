package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Rows;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The words of whatever holds texts, figures, charts and tables. */
public abstract class ContentBlock extends Block {

  private static final Pattern PASSAGE = Pattern.compile("[^.\\s]+\\.\\S+");
  private static final Set<Kind> SHOWN_LARGE = EnumSet.of(Kind.FIGURE, Kind.RANKING);

  private final Indicators indicators;
  private final List<LayoutElement> elements = new ArrayList<>();

  ContentBlock(String word, Indicators indicators, Report report) {
    super(word, report);
    this.indicators = indicators;
  }

  final Indicators indicators() {
    return indicators;
  }

  final List<LayoutElement> elements() {
    return List.copyOf(elements);
  }

  final void add(LayoutElement element) {
    elements.add(element);
  }

  private List<String> ids(String word, Set<Kind> kinds, Place at, Quoted... ids) {
    if (ids.length == 0 && !isGiven(word)) {
      report().error("script.missing-value.id", at, word);
    }
    for (Quoted id : ids) {
      indicators.use(word, id.text(), kinds, id.place());
    }
    return Arrays.stream(ids).map(Quoted::text).toList();
  }

  /** A passage of a text. */
  @Word(
      fr = "Un passage d'un texte : 'fichier.passage'.",
      en = "A passage of a text: 'file.passage'.")
  public void text(Quoted passage, Place at) {
    if (indicators.isDeclared(passage.text()) || !PASSAGE.matcher(passage.text()).matches()) {
      report().error("script.not-a-passage", passage.place(), passage.text());
    }
    report().mention(Mention.of(Mention.Kind.PASSAGE, "", passage.text(), passage.inside()));
    elements.add(new LayoutElement.Text(passage.text(), passage.place()));
  }

  /** Figures shown large. */
  @Word(fr = "Des chiffres en grand.", en = "Figures shown large.")
  public void keyFigures(Place at, Quoted... ids) {
    elements.add(new LayoutElement.KeyFigures(ids("keyFigures", SHOWN_LARGE, at, ids), at));
  }

  /** Vertical bars. */
  @Word(fr = "Des barres verticales.", en = "Vertical bars.")
  public void columns(Place at, Optional<Body> body, Quoted... ids) {
    chart("columns", ChartForm.COLUMNS, at, body, ids);
  }

  /** Horizontal bars. */
  @Word(fr = "Des barres horizontales.", en = "Horizontal bars.")
  public void bars(Place at, Optional<Body> body, Quoted... ids) {
    chart("bars", ChartForm.BARS, at, body, ids);
  }

  /** Bars whose series add up. */
  @Word(fr = "Des barres dont les séries s'ajoutent.", en = "Bars whose series add up.")
  public void stacked(Place at, Optional<Body> body, Quoted... ids) {
    chart("stacked", ChartForm.STACKED, at, body, ids);
  }

  /** Bars whose series add up to 100 %. */
  @Word(
      fr = "Des barres ramenées à 100 % ; de plusieurs ventilations, une barre chacune.",
      en = "Bars whose series add up to 100 %; of several breakdowns, a bar each.")
  public void shares(Place at, Optional<Body> body, Quoted... ids) {
    chart("shares", ChartForm.SHARES, at, body, ids);
  }

  /** Lines over editions. */
  @Word(
      fr = "Des courbes d'une édition à l'autre, nommées à leur bout.",
      en = "Lines over editions, named at their ends.")
  public void lines(Place at, Optional<Body> body, Quoted... ids) {
    chart("lines", ChartForm.LINES, at, body, ids);
  }

  /** A ring. */
  @Word(fr = "Un anneau, de cinq parts au plus.", en = "A ring, of five parts at most.")
  public void donut(Place at, Optional<Body> body, Quoted... ids) {
    chart("donut", ChartForm.DONUT, at, body, ids);
  }

  /** Dots on lines. */
  @Word(
      fr =
          "Des points au bout d'une tige, une par catégorie ; de plusieurs ventilations, sur une ligne.",
      en = "Dots at the end of a stem, one a category; of several breakdowns, on a line.")
  public void dots(Place at, Optional<Body> body, Quoted... ids) {
    chart("dots", ChartForm.DOTS, at, body, ids);
  }

  /** A map of regions. */
  @Word(
      fr = "Une carte des régions, teintées selon un taux, une part ou une moyenne.",
      en = "A map of regions, tinted by a rate, a share or a mean.")
  public void map(Place at, Optional<Body> body, Quoted... ids) {
    chart("map", ChartForm.MAP, at, body, ids);
  }

  /** A map of regions with discs. */
  @Word(
      fr = "Une carte des régions, avec des disques à la mesure d'un nombre ou d'un montant.",
      en = "A map of regions, with discs as large as a number or an amount.")
  public void circles(Place at, Optional<Body> body, Quoted... ids) {
    chart("circles", ChartForm.CIRCLES, at, body, ids);
  }

  /** Small charts on the same axes. */
  @Word(
      fr = "De petits graphiques, un par série, sur les mêmes axes.",
      en = "Small charts, one a series, on the same axes.")
  public void multiples(Place at, Optional<Body> body, Quoted... ids) {
    chart("multiples", ChartForm.MULTIPLES, at, body, ids);
  }

  /** Key figures with their lines. */
  @Word(
      fr = "Des chiffres clés, chacun sur la courbe de ses éditions.",
      en = "Key figures, each over the line of its editions.")
  public void tiles(Place at, Optional<Body> body, Quoted... ids) {
    chart("tiles", ChartForm.TILES, at, body, ids);
  }

  private void chart(String word, ChartForm form, Place at, Optional<Body> body, Quoted... ids) {
    ChartBlock block = new ChartBlock(word, form, report());
    body.ifPresent(b -> b.open(block));
    List<String> shown = ids(word, EnumSet.of(Kind.BREAKDOWN), at, ids);
    shown.forEach(
        id -> block.named().forEach(a -> indicators.nameCategory(id, a.text(), a.inside())));
    elements.add(block.chart(shown, at));
  }

  /** A table. */
  @Word(
      fr = "Un tableau de ventilations, ou de chiffres.",
      en = "A table of breakdowns, or of figures.")
  public void table(
      Place at,
      Optional<Body> body,
      @Option(value = "rows", required = false) Quoted rows,
      @Option(value = "caption", required = false) Quoted caption,
      @Option(value = "total", required = false) boolean total,
      @Option(value = "bars", required = false) boolean bars,
      @Option(value = "headings", required = false) List<?> headings,
      Quoted... ids) {
    TableBlock block = new TableBlock(caption, total, bars, headings, report());
    body.ifPresent(b -> b.open(block));
    Quoted[] all = rows == null ? ids : new Quoted[] {rows};
    if (rows != null && ids.length > 0) {
      report().error("script.rows-and-ids", rows.place());
    }
    List<String> shown = ids("table", EnumSet.of(Kind.FIGURE, Kind.BREAKDOWN), at, all);
    indicators.useTogether(shown, at);
    elements.add(block.table(shown, at));
  }

  /** The rows of a source. */
  @Word(fr = "La liste des lignes d'une source.", en = "The rows of a source.")
  public void list(Rows source, Body body, Place at) {
    ListBlock block = new ListBlock(source, at, report());
    body.open(block);
    block.close().ifPresent(elements::add);
  }
}
