package org.bilan.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jars of the catalogue.
 *
 * @param folder where they are made
 * @param pinned a key whose certificate is pinned
 */
record HostileJars(Path folder, SigningKey pinned) {

  /** Hangs and heeds no interrupt. */
  static final String FOR_EVER =
      "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }";

  private static final int MANY = 100_000;
  private static final int BOMB = 64 << 20;

  Path make(Hostile hostile) {
    try {
      Files.createDirectories(folder);
      Path jar = folder.resolve(hostile.name().toLowerCase(java.util.Locale.ROOT) + ".jar");
      return make(hostile, jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path make(Hostile hostile, Path jar) throws IOException {
    PluginJar plugin = PluginJar.named("hostile");
    return switch (hostile) {
      case TRUNCATED -> write(jar, Arrays.copyOf(plugin.bytes(), 700));
      case NO_MANIFEST -> without(plugin.as(jar), "META-INF/MANIFEST.MF");
      case BAD_MANIFEST ->
          replaced(plugin.as(jar), "META-INF/MANIFEST.MF", "no colon here\n".getBytes());
      case PLAIN_LIBRARY -> plugin.without("Bundle-ManifestVersion").as(jar);
      case ZIP_SLIP -> plugin.entry("../../evil.sh", new byte[] {1}).as(jar);
      case ZIP_BOMB -> plugin.entry("zeros.bin", new byte[BOMB]).as(jar);
      case NESTED_BOMB -> plugin.entry("lib/inner.jar", nested()).as(jar);
      case MANY_ENTRIES -> many(jar);
      case ENTRY_TWICE -> twice(plugin.entry("OSGI-INF/readeR.xml", new byte[] {1}).as(jar));
      case MISSING_PACKAGE -> plugin.importing("org.nowhere;version=\"[1,2)\"").as(jar);
      case VERSION_CLASH ->
          plugin
              .header("Import-Package", "org.bilan.api.source;version=\"[2.0,3)\"")
              .importing("org.bilan.api.diagnostic")
              .as(jar);
      case IMPORT_CYCLE -> plugin.importing("demo.otherhalf").as(jar);
      case JAVA_TOO_NEW -> plugin.ofClassVersion(99).as(jar);
      case FRAGMENT -> plugin.header("Fragment-Host", "org.bilan.compute").as(jar);
      case OUR_NAME -> plugin.header("Bundle-SymbolicName", "org.bilan.compute").as(jar);
      case OUR_PACKAGE ->
          plugin
              .header("Export-Package", "org.bilan.api.data;version=\"1.9\"")
              .entry("org/bilan/api/data/Evil.txt", new byte[] {1})
              .as(jar);
      case UNSIGNED -> plugin.as(jar);
      case ALTERED_CLASS -> altered(signed(plugin, jar));
      case ADDED_ENTRY -> added(signed(plugin, jar));
      case EXPIRED_SIGNER -> SigningKey.expired(folder, "Perime").sign(plugin.as(scratch()), jar);
      case FOREIGN_SIGNER -> SigningKey.of(folder, "Inconnu").sign(plugin.as(scratch()), jar);
      case THROWS -> plugin.doing("throw new IllegalStateException(\"no luck\");", "").as(jar);
      case HANGS -> plugin.doing(FOR_EVER, "").as(jar);
      default -> throw new IllegalArgumentException(hostile.name());
    };
  }

  private Path scratch() throws IOException {
    return Files.createTempFile(folder, "plain", ".jar");
  }

  private Path signed(PluginJar plugin, Path jar) throws IOException {
    return pinned.sign(plugin.as(scratch()), jar);
  }

  private static Path write(Path jar, byte[] bytes) throws IOException {
    return Files.write(jar, bytes);
  }

  private static byte[] nested() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      zip.putNextEntry(new ZipEntry("zeros.bin"));
      for (int i = 0; i < 800; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static Path many(Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < MANY; i++) {
        zip.putNextEntry(new ZipEntry("entry" + i));
      }
    }
    return jar;
  }

  /** Java writes no entry twice: one is renamed in the bytes. */
  private static Path twice(Path jar) throws IOException {
    byte[] bytes = Files.readAllBytes(jar);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String doubled = text.replace("OSGI-INF/readeR.xml", "OSGI-INF/reader.xml");
    return Files.write(jar, doubled.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Path altered(Path jar) throws IOException {
    Map<String, byte[]> entries = entries(jar);
    byte[] type = entries.get("demo/hostile/Reader.class");
    String text = new String(type, StandardCharsets.ISO_8859_1).replace("1.0.0", "6.6.6");
    return replaced(jar, "demo/hostile/Reader.class", text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Path added(Path jar) throws IOException {
    return replaced(jar, "demo/hostile/Added.class", new byte[] {1, 2, 3});
  }

  private static Path replaced(Path jar, String name, byte[] bytes) throws IOException {
    Map<String, byte[]> entries = entries(jar);
    entries.put(name, bytes);
    return write(jar, entries);
  }

  private static Path without(Path jar, String name) throws IOException {
    Map<String, byte[]> entries = entries(jar);
    entries.remove(name);
    return write(jar, entries);
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return jar;
  }
}
