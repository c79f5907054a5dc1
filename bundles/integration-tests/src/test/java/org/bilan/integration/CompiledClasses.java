package org.bilan.integration;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.bilan.api.source.SourceReader;
import org.osgi.framework.BundleActivator;

/** Compiles classes of one package against the API, once for all tests that want the same. */
final class CompiledClasses {

  private static final Map<Map<String, String>, Map<String, byte[]>> KNOWN =
      new ConcurrentHashMap<>();

  private CompiledClasses() {}

  /** Class files by their names, of sources by the names of their classes. */
  static Map<String, byte[]> of(Map<String, String> sources) throws IOException {
    Map<String, byte[]> known = KNOWN.get(sources);
    if (known == null) {
      known = compile(sources);
      KNOWN.put(Map.copyOf(sources), known);
    }
    Map<String, byte[]> copies = new LinkedHashMap<>();
    known.forEach((name, bytes) -> copies.put(name, bytes.clone()));
    return copies;
  }

  private static Map<String, byte[]> compile(Map<String, String> sources) throws IOException {
    Path folder = Files.createTempDirectory("bilan-classes");
    try {
      run(options(folder, sources));
      return classesUnder(folder);
    } finally {
      remove(folder);
    }
  }

  private static List<String> options(Path folder, Map<String, String> sources) throws IOException {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", classPath()));
    options.addAll(List.of("-d", folder.toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      options.add(Files.writeString(file, source.getValue()).toString());
    }
    return options;
  }

  private static void run(List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    if (compiler.run(null, said, said, options.toArray(String[]::new)) != 0) {
      throw new AssertionError(said.toString(StandardCharsets.UTF_8));
    }
  }

  private static Map<String, byte[]> classesUnder(Path folder) throws IOException {
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        found.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return found;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String classPath() {
    return location(SourceReader.class) + File.pathSeparator + location(BundleActivator.class);
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
