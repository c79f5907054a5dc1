package org.bilan.script.groovy.word;

import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The file of a look. */
public final class LookScript extends Block {

  private Look look;

  LookScript(Report report) {
    super("look", report);
  }

  @Override
  public boolean isFile() {
    return true;
  }

  /** A look. */
  @Word(fr = "Décrit un modèle : couleurs, polices, couverture.", en = "Describes a look.")
  public void look(Quoted name, Body body, Place at) {
    report().mention(Mention.defining(Mention.Kind.LOOK, "", name.text(), name.inside()));
    if (once("look", at)) {
      LookBlock block = new LookBlock(name.text(), report());
      body.open(block);
      look = block.close();
    }
  }

  Optional<Look> look() {
    return Optional.ofNullable(look);
  }
}
