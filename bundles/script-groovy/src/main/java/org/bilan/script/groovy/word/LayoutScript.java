package org.bilan.script.groovy.word;

import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Report;

/** The file of the layout. */
public final class LayoutScript extends Block {

  private final Indicators indicators;
  private ReportDefinition definition;

  LayoutScript(Indicators indicators, Report report) {
    super("layout", report);
    this.indicators = indicators;
  }

  @Override
  public boolean isFile() {
    return true;
  }

  /** A bilan. */
  @Word(fr = "Met en page un bilan.", en = "Lays out a bilan.")
  public void report(Quoted name, Body body, Place place) {
    if (once("report", place)) {
      if (!Checks.isId(name.text())) {
        report().error("script.bad-id", name.place(), name.text());
      }
      ReportBlock block = new ReportBlock(name.text(), place, indicators, report());
      body.open(block);
      definition = block.close();
    }
  }

  Optional<ReportDefinition> definition() {
    return Optional.ofNullable(definition);
  }
}
