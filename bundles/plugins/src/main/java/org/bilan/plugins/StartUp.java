package org.bilan.plugins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.osgi.framework.Bundle;

/** Starts the plugins of the list, each under a watch; one that does not start stops no other. */
final class StartUp {

  private final PluginFolder folder;
  private final InstalledList list;
  private final RunningPlugins running;
  private final Resolution resolution;
  private final StartMarkers markers;
  private final Map<String, List<Diagnostic>> failures = new HashMap<>();

  StartUp(
      PluginFolder folder,
      InstalledList list,
      RunningPlugins running,
      Resolution resolution,
      StartMarkers markers) {
    this.folder = folder;
    this.list = list;
    this.running = running;
    this.resolution = resolution;
    this.markers = markers;
  }

  /** Why a plugin did not start, where it was tried and did not. */
  synchronized List<Diagnostic> failure(String id) {
    return failures.getOrDefault(id, List.of());
  }

  /** A plugin is no longer what was tried. */
  synchronized void forget(String id) {
    failures.remove(id);
  }

  /** Takes every plugin out of the framework: none may be there in a safe start. */
  void clear() {
    List<Bundle> there = running.bundles();
    if (!there.isEmpty()) {
      running.uninstall(there);
    }
  }

  /** Makes the framework hold and run what the list says. */
  synchronized void run() {
    leaveOff(markers.fatal(), "plugin.killed");
    List<Installed> wanted = list.read().stream().filter(plugin -> plugin.off().isEmpty()).toList();
    dropOthers(wanted);
    Map<Installed, Bundle> there = new LinkedHashMap<>();
    for (Installed plugin : wanted) {
      if (running.bundle(plugin.sha256()).isEmpty() || !isActive(plugin)) {
        put(plugin).ifPresent(bundle -> there.put(plugin, bundle));
      }
    }
    there.forEach(this::start);
  }

  private boolean isActive(Installed plugin) {
    return running
        .bundle(plugin.sha256())
        .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
        .isPresent();
  }

  /** Leaves off the plugins that ended a process while they started. */
  private void leaveOff(List<String> hashes, String reason) {
    if (hashes.isEmpty()) {
      return;
    }
    folder.locked(
        () -> {
          list.put(
              list.read().stream()
                  .filter(plugin -> hashes.contains(plugin.sha256()))
                  .map(plugin -> plugin.leftOff(reason))
                  .toList());
          return null;
        });
  }

  private void dropOthers(List<Installed> wanted) {
    Set<Bundle> kept =
        wanted.stream()
            .map(plugin -> running.bundle(plugin.sha256()))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    List<Bundle> others = running.bundles().stream().filter(b -> !kept.contains(b)).toList();
    if (!others.isEmpty()) {
      running.uninstall(others);
    }
  }

  private Optional<Bundle> put(Installed plugin) {
    try {
      failures.remove(plugin.id());
      return Optional.of(running.install(plugin));
    } catch (DiagnosticException e) {
      failures.put(plugin.id(), e.diagnostics());
      return Optional.empty();
    }
  }

  private void start(Installed plugin, Bundle bundle) {
    List<Diagnostic> missing = missing(plugin, bundle);
    if (!missing.isEmpty()) {
      failures.put(plugin.id(), missing);
      return;
    }
    try {
      running.start(plugin, bundle);
    } catch (DiagnosticException e) {
      failures.put(plugin.id(), e.diagnostics());
      if (e.diagnostics().get(0).code().equals("plugin.hung")) {
        leaveOff(List.of(plugin.sha256()), "plugin.blocked");
      }
    }
  }

  /** A product that was updated may no longer have what a plugin needs. */
  private List<Diagnostic> missing(Installed plugin, Bundle bundle) {
    List<Diagnostic> missing = new ArrayList<>();
    var revision = bundle.adapt(org.osgi.framework.wiring.BundleRevision.class);
    for (var need : resolution.unmet(revision, List.of(), Set.of())) {
      missing.add(resolution.said(need, List.of(), Set.of(), plugin.id()));
    }
    return missing;
  }

  /** What is said of a plugin that is left off. */
  static Diagnostic said(Installed plugin) {
    return Diagnostic.warning(plugin.off(), Place.file(plugin.id()), plugin.id());
  }
}
