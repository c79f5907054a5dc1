package org.bilan.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.plugin.PluginState;

/** Installed plugins as people see them, ill ones too. */
final class Shown {

  private final PluginFolder folder;
  private final RunningPlugins running;
  private final StartUp startUp;
  private final boolean safe;

  Shown(PluginFolder folder, RunningPlugins running, StartUp startUp, boolean safe) {
    this.folder = folder;
    this.running = running;
    this.startUp = startUp;
    this.safe = safe;
  }

  Plugin of(Installed plugin) {
    List<Diagnostic> troubles = new ArrayList<>();
    PluginDescription description = description(plugin, troubles);
    PluginState state = state(plugin, troubles);
    Optional<String> signer =
        plugin.signer().isEmpty() ? Optional.empty() : Optional.of(plugin.signer());
    return new Plugin(description, plugin.trust(), signer, plugin.origin(), state, troubles);
  }

  private PluginState state(Installed plugin, List<Diagnostic> troubles) {
    if (!plugin.off().isEmpty()) {
      troubles.add(StartUp.said(plugin));
      return PluginState.LEFT_OFF;
    }
    if (safe) {
      return PluginState.ASLEEP;
    }
    troubles.addAll(startUp.failure(plugin.id()));
    if (troubles.isEmpty() && running.bundle(plugin.sha256()).isEmpty()) {
      troubles.add(Diagnostic.note("plugin.not-started", Place.file(plugin.id())));
      return PluginState.ASLEEP;
    }
    troubles.addAll(running.troubles(plugin));
    return troubles.isEmpty() ? PluginState.ACTIVE : PluginState.ILL;
  }

  private PluginDescription description(Installed plugin, List<Diagnostic> troubles) {
    Path file = folder.jar(plugin.sha256());
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Jar read = new Jar(file, plugin.id(), plugin.sha256(), Files.size(file), headers(jar), 0);
      return Described.of(read).description();
    } catch (IOException | DiagnosticException e) {
      troubles.add(Diagnostic.warning("plugin.jar-changed", Place.file(plugin.id())));
      return new PluginDescription(
          plugin.id(),
          plugin.version().toString(),
          plugin.id(),
          "",
          "",
          "",
          List.of(),
          plugin.size(),
          plugin.sha256());
    }
  }

  private static Map<String, String> headers(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    Map<String, String> headers = new LinkedHashMap<>();
    if (manifest != null) {
      manifest
          .getMainAttributes()
          .forEach((name, value) -> headers.put(name.toString(), value.toString()));
    }
    return headers;
  }

  /** Reads an installed jar again. */
  Optional<Diagnostic> altered(Installed plugin) {
    Path file = folder.jar(plugin.sha256());
    try {
      if (Files.exists(file) && Sha256.of(file).equals(plugin.sha256())) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.of(
          Diagnostic.error("plugin.unreadable", Place.file(file.toString()), Refusal.reason(e)));
    }
    return Optional.of(Diagnostic.error("plugin.jar-changed", Place.file(plugin.id())));
  }
}
