package org.bilan.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.source.SourceReader;
import org.osgi.framework.InvalidSyntaxException;

/** A running product with a folder of plugins of its own. */
final class PluginBench implements AutoCloseable {

  /** Says yes to everything. */
  static final Consent YES = question -> true;

  private final Path folder;
  private final RunningProduct product;

  PluginBench(Path folder) {
    this(folder, Map.of());
  }

  PluginBench(Path folder, Map<String, String> settings) {
    this.folder = folder.resolve("plugins");
    Map<String, String> all = new HashMap<>(settings);
    all.put("bilan.plugins", this.folder.toString());
    all.putIfAbsent("bilan.plugins.limit", "2000");
    product = new RunningProduct(all);
  }

  RunningProduct product() {
    return product;
  }

  Path folder() {
    return folder;
  }

  PluginManager manager() {
    return product.service(PluginManager.class);
  }

  PluginChange install(Path jar) {
    List<PluginChange> changes = manager().install(jar.toString(), YES);
    return changes.get(0);
  }

  /** What is said where an installation is refused. */
  List<Diagnostic> refusal(String what, Consent consent) {
    try {
      manager().install(what, consent);
    } catch (DiagnosticException e) {
      return e.diagnostics();
    }
    throw new AssertionError(what + " was installed");
  }

  Plugin plugin(String id) {
    return manager().installed().stream()
        .filter(plugin -> plugin.description().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not installed"));
  }

  List<String> ids() {
    return manager().installed().stream().map(plugin -> plugin.description().id()).toList();
  }

  /** The formats that can be read now. */
  List<String> formats() {
    try {
      var context = product.product().context();
      List<String> formats = new ArrayList<>();
      for (var reference : context.getServiceReferences(SourceReader.class, null)) {
        formats.add(context.getService(reference).format());
        context.ungetService(reference);
      }
      return formats;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that is in the folder of plugins, but for locks: what a failure must not change. */
  List<String> state() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> state = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals("lock") && !name.startsWith("starting")) {
          state.add(name + " " + Output.sha256(Files.readAllBytes(file)));
        }
      }
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String french(Diagnostic diagnostic) {
    return product.frenchLines(List.of(diagnostic)).get(0);
  }

  @Override
  public void close() {
    product.close();
  }
}
