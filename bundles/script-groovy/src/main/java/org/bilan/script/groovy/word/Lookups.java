package org.bilan.script.groovy.word;

import java.util.EnumSet;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Ranking;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Report;

/** A block in which other indicators can be looked up by their ids. */
public abstract class Lookups extends Block {

  private final Indicators indicators;

  Lookups(String word, Indicators indicators, Report report) {
    super(word, report);
    this.indicators = indicators;
  }

  final Indicators indicators() {
    return indicators;
  }

  /** Another indicator that is a figure. */
  @Word(fr = "Un autre indicateur, un chiffre.", en = "Another indicator, a figure.")
  public Figure figure(Quoted id) {
    return new Figure(lookup("figure", id, Kind.FIGURE));
  }

  /** Another indicator that is a breakdown. */
  @Word(fr = "Un autre indicateur, une ventilation.", en = "Another indicator, a breakdown.")
  public Breakdown breakdown(Quoted id) {
    return new Breakdown(lookup("breakdown", id, Kind.BREAKDOWN));
  }

  /** Another indicator that is a ranking. */
  @Word(fr = "Un autre indicateur, un classement.", en = "Another indicator, a ranking.")
  public Ranking ranking(Quoted id) {
    return new Ranking(lookup("ranking", id, Kind.RANKING));
  }

  private Formula lookup(String word, Quoted id, Kind kind) {
    indicators.use(word, id.text(), EnumSet.of(kind), id.place());
    return new Lookup(id.text(), kind);
  }
}
