package org.bilan.script.groovy.word;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** A file of indicators. */
public final class IndicatorScript extends Lookups {

  IndicatorScript(Indicators indicators, Report report) {
    super("indicators", indicators, report);
  }

  @Override
  public boolean isFile() {
    return true;
  }

  @Override
  public Collection<String> hints(Collection<String> bundleWords) {
    return bundleWords;
  }

  /** What a misspelt word names is an indicator, whose id is not to be missed. */
  @Override
  public void misunderstood(String wrongWord, Optional<String> firstText) {
    firstText.filter(Checks::isId).ifPresent(id -> indicators().declare(Set.of(id)));
  }

  /** An indicator. */
  @Word(fr = "Définit un indicateur.", en = "Defines an indicator.")
  public void indicator(Quoted id, Body body, Place place) {
    if (!Checks.isId(id.text()) && !id.isWrong()) {
      report().error("script.bad-id", id.place(), id.text());
    }
    boolean first = !id.isWrong() && indicators().claim(id.text(), place);
    report().mention(Mention.defining(Mention.Kind.INDICATOR, "", id.text(), id.inside()));
    IndicatorBlock block = new IndicatorBlock(id, place, indicators(), report());
    body.open(block);
    if (first) {
      block.close();
    }
  }

  /** Two figures that must be equal. */
  @Word(
      fr = "Affirme que deux chiffres sont égaux ; c'est vérifié à chaque calcul.",
      en = "States that two figures are equal; it is verified at each run.")
  public void identity(String label, Body body, Place place) {
    IdentityBlock block = new IdentityBlock(label, place, indicators(), report());
    body.open(block);
    block.close();
  }
}
