package org.bilan.script.groovy.word;

import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** A file of sources. */
public final class SourceScript extends Block {

  private final Sources sources;
  private final Edition edition;

  SourceScript(Sources sources, Edition edition, Report report) {
    super("sources", report);
    this.sources = sources;
    this.edition = edition;
  }

  @Override
  public boolean isFile() {
    return true;
  }

  /** A source. */
  @Word(
      fr = "Décrit une source : ses fichiers, ses colonnes, son nettoyage.",
      en = "Describes a source: its files, its columns, its cleaning.")
  public void source(Quoted name, Body body, Place place) {
    boolean named = Checks.isName(name.text()) && !name.text().equals("edition");
    if (!named && !name.isWrong()) {
      report().error("script.bad-name", name.place(), name.text());
    }
    report().mention(Mention.defining(Mention.Kind.SOURCE, "", name.text(), name.inside()));
    SourceBlock block = new SourceBlock(name.text(), place, sources, edition, report());
    body.open(block);
    if (named) {
      sources.add(block.close());
    }
  }
}
