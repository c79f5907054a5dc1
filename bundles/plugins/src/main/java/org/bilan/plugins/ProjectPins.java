package org.bilan.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.plugin.PluginPins;
import org.bilan.api.plugin.PluginState;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares what a project pins with what is installed. */
@Component
public final class ProjectPins implements PluginPins {

  private final BundleContext context;
  private final PluginManager manager;
  private final IndexedPlugins known;

  /** Takes the services. */
  @Activate
  public ProjectPins(BundleContext context, @Reference PluginManager manager) {
    this.context = context;
    this.manager = manager;
    this.known = new IndexedPlugins(context);
  }

  @Override
  public void verify(Path project, DiagnosticSink problems) {
    Path file = project.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      List<Plugin> installed = manager.installed();
      for (int i = 0; i < lines.size(); i++) {
        if (!Pin.isBlank(lines.get(i))) {
          verify(lines.get(i), i + 1, installed, problems);
        }
      }
    } catch (IOException e) {
      problems.report(Diagnostic.error("plugin.unreadable", Place.file(FILE), Refusal.reason(e)));
    }
  }

  private void verify(String line, int number, List<Plugin> installed, DiagnosticSink problems) {
    Optional<Pin> pin = Pin.of(line);
    if (pin.isEmpty()) {
      problems.report(Diagnostic.error("plugin.pin-unreadable", Place.line(FILE, number)));
      return;
    }
    Place place = Place.at(FILE, number, pin.get().column());
    Optional<Plugin> plugin =
        installed.stream().filter(p -> p.description().id().equals(pin.get().id())).findFirst();
    if (plugin.isPresent()) {
      verify(pin.get(), plugin.get(), place, problems);
    } else {
      verifyOurs(pin.get(), place, problems);
    }
  }

  private static void verify(Pin pin, Plugin plugin, Place place, DiagnosticSink problems) {
    String version = plugin.description().version();
    verifyVersion(pin, Version.parseVersion(version), place, problems);
    if (pin.sha256().filter(hash -> !plugin.description().sha256().startsWith(hash)).isPresent()) {
      problems.report(
          Diagnostic.error("plugin.pin-hash", place, pin.id(), plugin.description().sha256()));
    }
    if (plugin.state() != PluginState.ACTIVE) {
      problems.report(Diagnostic.error("plugin.pin-ill", place, pin.id()));
    }
  }

  private static void verifyVersion(
      Pin pin, Version version, Place place, DiagnosticSink problems) {
    if (pin.range().filter(range -> !range.includes(version)).isPresent()) {
      String range = pin.range().get().toString();
      problems.report(
          Diagnostic.error("plugin.pin-version", place, pin.id(), range, version.toString()));
    }
  }

  /** What is a part of the product needs no installing; it has no jar of its own to hash. */
  private void verifyOurs(Pin pin, Place place, DiagnosticSink problems) {
    Optional<Bundle> ours =
        Arrays.stream(context.getBundles())
            .filter(bundle -> bundle.getSymbolicName() != null)
            .filter(bundle -> Described.idOf(bundle.getSymbolicName()).equals(pin.id()))
            .findFirst();
    if (ours.isPresent()) {
      verifyVersion(pin, ours.get().getVersion(), place, problems);
      return;
    }
    String code = known.knows(pin.id()) ? "plugin.pin-absent" : "plugin.pin-unknown";
    problems.report(Diagnostic.error(code, place, pin.id()));
  }
}
