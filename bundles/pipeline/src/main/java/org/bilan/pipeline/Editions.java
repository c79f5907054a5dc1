package org.bilan.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.Result;
import org.bilan.api.project.EditionDiff;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.EditionStores;
import org.bilan.api.store.Snapshot;

/**
 * The editions of a project in its store.
 *
 * @param stores opens stores
 */
record Editions(EditionStores stores) {

  private static final String WORKSPACE = ".bilan";

  /** A snapshot; an empty text asks for the latest of all. Reported where it is not found. */
  Optional<Snapshot> snapshot(Path workspace, String wanted, DiagnosticSink problems) {
    return reading(
        workspace,
        problems,
        store -> {
          List<Snapshot.Info> kept = store.list();
          String id = wanted.isEmpty() && !kept.isEmpty() ? kept.get(0).id() : wanted;
          return find(store, id, problems);
        });
  }

  /** The snapshots of a project, the latest first. */
  List<Snapshot.Info> list(Path project, DiagnosticSink problems) {
    return reading(project.resolve(WORKSPACE), problems, store -> Optional.of(store.list()))
        .orElse(List.of());
  }

  /** What changed from one snapshot to another. */
  Optional<EditionDiff> diff(Path project, String from, String to, DiagnosticSink problems) {
    return reading(
        project.resolve(WORKSPACE),
        problems,
        store -> {
          Optional<Snapshot> former = find(store, from, problems);
          Optional<Snapshot> latter = find(store, to, problems);
          return former.isEmpty() || latter.isEmpty()
              ? Optional.empty()
              : Optional.of(new Difference(from, former.get(), to, latter.get()).diff());
        });
  }

  /** Opens a store that exists, asks it something, and closes it; its troubles are reported. */
  private <T> Optional<T> reading(
      Path workspace, DiagnosticSink problems, Function<EditionStore, Optional<T>> question) {
    Optional<EditionStore> opened = existing(workspace, problems);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (EditionStore store = opened.get()) {
      return question.apply(store);
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
      return Optional.empty();
    }
  }

  /** The latest snapshot of an edition, where there is one. */
  Optional<Snapshot> ofEdition(Path workspace, int edition, DiagnosticSink problems) {
    return Files.isDirectory(workspace.resolve("store"))
        ? reading(workspace, problems, store -> store.find(String.valueOf(edition)))
        : Optional.empty();
  }

  /** Begins to open the store, which is slow, while something else is done. */
  CompletableFuture<Optional<EditionStore>> opening(Path workspace, DiagnosticSink problems) {
    return Beside.supply("bilan-store", () -> stores.open(workspace, problems));
  }

  /** Keeps what was rendered, and closes the store. */
  static void keep(
      EditionStore opened,
      Evaluation.Stage stage,
      Map<String, String> files,
      String when,
      DiagnosticSink problems) {
    try (EditionStore store = opened) {
      store.keep(snapshot(stage, files), when);
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
    }
  }

  private static Snapshot snapshot(Evaluation.Stage stage, Map<String, String> files) {
    Map<String, Result> results = new LinkedHashMap<>();
    Map<String, String> definitions = new LinkedHashMap<>();
    int edition = stage.folder().edition();
    stage
        .nation()
        .orElseThrow()
        .byId()
        .forEach(
            (id, result) -> {
              results.put(id, result.result());
              definitions.put(id, KeptDefinition.of(result, edition).toString());
            });
    return new Snapshot(
        stage.folder().name(), edition, stage.sources(), results, definitions, files);
  }

  /** The hashes of scripts and texts by path. */
  static Map<String, String> hashes(List<ScriptFile> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.path(), Hashes.of(file.text())));
    return hashes;
  }

  private Optional<EditionStore> existing(Path workspace, DiagnosticSink problems) {
    if (!Files.isDirectory(workspace.resolve("store"))) {
      problems.report(
          Diagnostic.error(
              "project.nothing-kept", Place.file(workspace.getParent().getFileName().toString())));
      return Optional.empty();
    }
    return stores.open(workspace, problems);
  }

  private static Optional<Snapshot> find(
      EditionStore store, String wanted, DiagnosticSink problems) {
    Optional<Snapshot> found = store.find(wanted);
    if (found.isEmpty()) {
      List<String> known =
          store.list().stream().map(i -> i.id() + " (" + i.edition() + ")").toList();
      problems.report(
          Diagnostic.error("project.no-snapshot", Place.file(".bilan"), wanted)
              .suggesting(Suggestion.among(wanted, known)));
    }
    return found;
  }
}
