package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.Collection;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Identity;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code identity}. */
public final class IdentityBlock extends Lookups {

  private final String label;
  private final Place place;
  private Formula left;
  private Formula right;
  private BigDecimal within = BigDecimal.ZERO;

  IdentityBlock(String label, Place place, Indicators indicators, Report report) {
    super("identity", indicators, report);
    this.label = label;
    this.place = place;
  }

  @Override
  public Collection<String> hints(Collection<String> bundleWords) {
    return bundleWords;
  }

  /** One side. */
  @Word(fr = "Le premier chiffre.", en = "The first figure.")
  public void left(Figure figure, Place at) {
    if (once("left", at)) {
      left = figure.formula();
    }
  }

  /** The other side. */
  @Word(fr = "Le second chiffre.", en = "The second figure.")
  public void right(Figure figure, Place at) {
    if (once("right", at)) {
      right = figure.formula();
    }
  }

  /** The difference allowed. */
  @Word(fr = "L'écart admis.", en = "The difference allowed.")
  public void within(BigDecimal difference, Place at) {
    if (once("within", at)) {
      within = difference.abs();
    }
  }

  void close() {
    if (left != null && right != null) {
      indicators().add(new Identity(label, left, right, within, place));
    } else if (!isDamaged()) {
      report().error("script.half-identity", place, label);
    }
  }
}
