package org.bilan.script.groovy.word;

import org.bilan.script.groovy.parse.Report;

/** The words of {@code sideBySide}. */
public final class SideBlock extends ContentBlock {

  SideBlock(Indicators indicators, Report report) {
    super("sideBySide", indicators, report);
  }

  boolean damaged() {
    return isDamaged();
  }
}
