package org.bilan.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A plugin made by a test: real classes, compiled against the API, in a jar. By default it brings a
 * source whose word is its id without dashes.
 */
final class PluginJar {

  private static final String READER =
      """
      package demo.%1$s;
      import java.util.List;
      import org.bilan.api.diagnostic.DiagnosticSink;
      import org.bilan.api.source.*;
      public final class Reader implements SourceReader {
        public String format() { return "%1$s"; }
        public boolean reads(String fileName) { return fileName.endsWith(".%1$s"); }
        public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
          rows.header(List.of("version"), 1);
          return FileReport.of(file, format(), List.of("version"), 0, 0, "%2$s");
        }
      }
      """;

  private static final String ACTIVATOR =
      """
      package demo.%1$s;
      import org.osgi.framework.*;
      public final class Activator implements BundleActivator {
        public void start(BundleContext context) throws Exception { %2$s }
        public void stop(BundleContext context) throws Exception { %3$s }
      }
      """;

  private static final String COMPONENT =
      """
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="demo.%1$s.Reader">
        <implementation class="demo.%1$s.Reader"/>
        <service><provide interface="org.bilan.api.source.SourceReader"/></service>
        %2$s
      </scr:component>
      """;

  private final String id;
  private final String word;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private int classVersion;

  private PluginJar(String id) {
    this.id = id;
    this.word = id.replace("-", "");
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", "demo." + word);
    headers.put("Bundle-Vendor", "Atelier des données");
    headers.put("Bundle-Name", "Source " + word);
    headers.put(
        "Import-Package",
        "org.bilan.api.source;version=\"[1.0,2)\",org.bilan.api.diagnostic;version=\"[1.0,2)\"");
    headers.put("Service-Component", "OSGI-INF/reader.xml");
    headers.put(
        "Provide-Capability",
        "org.bilan.plugin;org.bilan.plugin=%s;source:List<String>=%s;file:List<String>=%s"
            .formatted(id, word, word));
    headers.put("Bundle-Description", "Lit les fichiers " + word + ".");
    version("1.0.0");
    waitingFor("");
  }

  /** A plugin that is well. */
  static PluginJar named(String id) {
    return new PluginJar(id);
  }

  PluginJar version(String version) {
    sources.put("Reader", READER.formatted(word, version));
    return header("Bundle-Version", version);
  }

  PluginJar header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  PluginJar without(String header) {
    headers.remove(header);
    return this;
  }

  PluginJar importing(String clause) {
    return header("Import-Package", headers.get("Import-Package") + "," + clause);
  }

  /** Another class of its package. */
  PluginJar source(String name, String text) {
    sources.put(name, text);
    return this;
  }

  PluginJar entry(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  /** What it does when it starts and when it stops, in Java. */
  PluginJar doing(String start, String stop) {
    sources.put("Activator", ACTIVATOR.formatted(word, start, stop));
    header("Bundle-Activator", "demo." + word + ".Activator");
    return importing("org.osgi.framework");
  }

  /** Its component waits for a service. */
  PluginJar waitingFor(String type) {
    String reference =
        type.isEmpty() ? "" : "<reference name=\"waits\" interface=\"" + type + "\"/>";
    String xml = COMPONENT.formatted(word, reference);
    return entry("OSGI-INF/reader.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Its classes say that they are of another Java. */
  PluginJar ofClassVersion(int version) {
    classVersion = version;
    return this;
  }

  String word() {
    return word;
  }

  /** Writes {@code ID-VERSION.jar}. */
  Path in(Path folder) {
    return as(folder.resolve(id + "-" + headers.get("Bundle-Version") + ".jar"));
  }

  Path as(Path jar) {
    try {
      Files.createDirectories(jar.getParent());
      try (OutputStream out = Files.newOutputStream(jar)) {
        out.write(bytes());
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        put(zip, JarFile.MANIFEST_NAME, manifest());
        for (Map.Entry<String, byte[]> type : CompiledClasses.of(sources).entrySet()) {
          put(zip, "demo/" + word + "/" + type.getKey(), marked(type.getValue()));
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          put(zip, entry.getKey(), entry.getValue());
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private byte[] manifest() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  private byte[] marked(byte[] type) {
    if (classVersion > 0) {
      type[6] = (byte) (classVersion >> 8);
      type[7] = (byte) classVersion;
    }
    return type;
  }
}
