package org.bilan.report;

import java.util.List;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.bilan.api.report.Composer;
import org.bilan.api.report.Composition;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;
import org.bilan.report.checking.ReportChecker;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Regions;
import org.bilan.report.layout.DocumentComposer;
import org.bilan.report.layout.PrintedWords;
import org.osgi.service.component.annotations.Component;

/**
 * Checks and composes bilans in French. What {@link #check} can find is not told again by {@link
 * #compose}.
 */
@Component
public final class ReportComposer implements Composer {

  private final Formats formats;
  private final DocumentComposer composer;

  /** Reads the tables of words and places. */
  public ReportComposer() {
    Regions regions = new Regions();
    this.formats = new Formats(regions);
    this.composer = new DocumentComposer(formats, regions, new PrintedWords());
  }

  @Override
  public void check(
      ScriptResult definitions, List<ScriptFile> texts, int edition, DiagnosticSink problems) {
    new ReportChecker(definitions, formats, problems).check(texts);
  }

  @Override
  public Document compose(Composition composition, DiagnosticSink problems) {
    return composer.compose(composition, problems);
  }
}
