package org.bilan.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Document;
import org.bilan.api.graph.Key;
import org.bilan.api.indicator.Results;
import org.bilan.api.output.Look;
import org.bilan.api.project.Progress;
import org.bilan.api.report.Composer;
import org.bilan.api.report.Composition;
import org.bilan.api.report.ReportDefinition;

/**
 * The step from results to a document.
 *
 * @param composer composes documents
 * @param previous tells what the edition before told
 * @param looks finds looks
 * @param kept how many snapshots this process kept: with each, earlier editions may differ
 */
record Composing(Composer composer, PreviousEdition previous, Looks looks, AtomicLong kept) {

  /**
   * A document and its look.
   *
   * @param document what is printed
   * @param look how
   * @param key what the document depends on
   */
  record Composed(Document document, Look look, Key key) {}

  /** Composes a project that has results; reports why where it cannot. */
  Optional<Composed> compose(Evaluation.Stage stage, Findings findings, Progress progress) {
    Optional<ReportDefinition> report = stage.definitions().report();
    if (report.isEmpty()) {
      findings.report(Diagnostic.error("project.no-layout", Place.file("bilan.groovy")));
      return Optional.empty();
    }
    progress.step("progress.compose", List.of());
    Key key =
        Key.of(
            "document",
            stage.key("composition", stage.texts(), stage.results().orElseThrow().scope()),
            kept);
    Document document =
        Found.remember(
            stage.memory(),
            key,
            findings,
            found -> composer.compose(composition(stage, previous.of(stage, kept, found)), found));
    Map<String, String> unsaved = stage.folder().unsaved();
    Look look = looks.of(report.get(), stage.folder().folder(), unsaved, findings);
    return Optional.of(new Composed(document, look, key));
  }

  private static Composition composition(Evaluation.Stage stage, Optional<Results> previous) {
    return new Composition(
        stage.definitions(),
        stage.folder().texts(),
        stage.folder().edition(),
        stage.results().orElseThrow(),
        stage.nation().orElseThrow(),
        previous,
        stage.sources());
  }

  /** The files that a composed document was made of, with their hashes. */
  Map<String, String> hashes(Evaluation.Stage stage, Composed composed) {
    Map<String, String> hashes =
        new TreeMap<>(
            stage
                .memory()
                .remember(
                    Key.of("file-hashes", stage.texts()),
                    () -> Editions.hashes(stage.folder().allFiles())));
    ReportDefinition report = stage.definitions().report().orElseThrow();
    hashes.putAll(looks.hashes(report, composed.look(), stage.folder().folder()));
    return hashes;
  }
}
