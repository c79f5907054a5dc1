package org.bilan.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.Trust;
import org.osgi.framework.Bundle;

/**
 * Puts admitted candidates in the framework, then in the list: all of them, or the former state is
 * restored. A kill before the list is replaced leaves the former state too.
 */
final class Installation {

  private final PluginFolder folder;
  private final InstalledList list;
  private final RunningPlugins running;
  private final Map<String, List<Diagnostic>> notes = new LinkedHashMap<>();
  private final List<Bundle> fresh = new ArrayList<>();
  private final List<Installed> formers = new ArrayList<>();

  Installation(PluginFolder folder, InstalledList list, RunningPlugins running) {
    this.folder = folder;
    this.list = list;
    this.running = running;
  }

  /** Installs candidates; those that are installed already are left as they are. */
  List<PluginChange> install(List<Candidate> candidates) {
    List<Candidate> changed = candidates.stream().filter(candidate -> !isThere(candidate)).toList();
    List<PluginChange> changes = new ArrayList<>();
    for (Candidate candidate : candidates) {
      former(candidate).filter(f -> changed.contains(candidate)).ifPresent(formers::add);
    }
    Map<Candidate, PluginChange> planned = new LinkedHashMap<>();
    candidates.forEach(candidate -> planned.put(candidate, change(candidate)));
    exchange(changed);
    planned.forEach(
        (candidate, change) ->
            changes.add(
                new PluginChange(
                    change.kind(),
                    change.id(),
                    change.from(),
                    change.to(),
                    notes.getOrDefault(change.id(), List.of()))));
    return changes;
  }

  private boolean isThere(Candidate candidate) {
    return former(candidate)
        .filter(former -> former.sha256().equals(candidate.jar().sha256()))
        .filter(former -> former.off().isEmpty())
        .isPresent();
  }

  private Optional<Installed> former(Candidate candidate) {
    return list.read().stream()
        .filter(
            plugin ->
                plugin.id().equals(candidate.id())
                    || plugin.symbolicName().equals(candidate.plugin().symbolicName()))
        .findFirst();
  }

  private PluginChange change(Candidate candidate) {
    Optional<String> from = former(candidate).map(former -> former.version().toString());
    PluginChange.Kind kind =
        isThere(candidate)
            ? PluginChange.Kind.UNCHANGED
            : from.isPresent() ? PluginChange.Kind.UPDATED : PluginChange.Kind.INSTALLED;
    String to = candidate.plugin().version().toString();
    return new PluginChange(kind, candidate.id(), from, Optional.of(to), List.of());
  }

  private void exchange(List<Candidate> candidates) {
    List<Installed> plugins = candidates.stream().map(Candidate::installed).toList();
    candidates.forEach(candidate -> folder.keep(candidate.jar()));
    try {
      takeFormersOut();
      for (Installed plugin : plugins) {
        fresh.add(running.install(plugin));
      }
      for (int i = 0; i < plugins.size(); i++) {
        note(plugins.get(i).id(), running.start(plugins.get(i), fresh.get(i)));
      }
    } catch (DiagnosticException e) {
      restore(plugins, e);
      throw e;
    }
    candidates.stream()
        .filter(candidate -> candidate.trust() == Trust.UNVERIFIED)
        .forEach(candidate -> list.accept(candidate.jar().sha256()));
    if (!plugins.isEmpty()) {
      list.put(plugins);
    }
  }

  private void takeFormersOut() {
    for (Installed former : formers) {
      running
          .bundle(former.sha256())
          .ifPresent(bundle -> note(former.id(), running.uninstall(List.of(bundle))));
    }
  }

  private void note(String id, List<Diagnostic> said) {
    notes.computeIfAbsent(id, each -> new ArrayList<>()).addAll(said);
  }

  private void restore(List<Installed> plugins, DiagnosticException why) {
    running.uninstall(fresh);
    for (Installed former : formers) {
      try {
        if (former.off().isEmpty()) {
          running.start(former, running.install(former));
        }
      } catch (DiagnosticException e) {
        why.addSuppressed(e);
      }
    }
    List<String> kept = list.read().stream().map(Installed::sha256).toList();
    plugins.stream()
        .map(Installed::sha256)
        .filter(hash -> !kept.contains(hash))
        .forEach(hash -> folder.delete(folder.jar(hash)));
  }
}
