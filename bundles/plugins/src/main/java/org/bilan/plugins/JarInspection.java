package org.bilan.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Looks through a jar without running anything of it, and without unpacking it to disk. */
final class JarInspection {

  private static final int FIRST_JAVA = 44;

  private final Path file;
  private final String place;
  private final JarLimits limits;
  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private int entries;
  private int newest;

  private JarInspection(Path file, String place, JarLimits limits) {
    this.file = file;
    this.place = place;
    this.limits = limits;
  }

  /**
   * Looks through a jar.
   *
   * @throws org.bilan.api.diagnostic.DiagnosticException where it must not be installed
   */
  static Jar of(Path file, String place, JarLimits limits) {
    return new JarInspection(file, place, limits).look();
  }

  private Jar look() {
    try {
      long size = Files.size(file);
      if (size > limits.size()) {
        throw Refusal.of("plugin.too-large", place, limits.size() >> 20);
      }
      Map<String, String> headers = headers();
      return new Jar(file, place, Sha256.of(file), size, headers, newest);
    } catch (ZipException e) {
      throw Refusal.of("plugin.not-a-jar", place);
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.of("plugin.unreadable", place, Refusal.reason(e));
    }
  }

  private Map<String, String> headers() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        look(zip, all.nextElement());
      }
      return manifest(zip);
    }
  }

  private void look(ZipFile zip, ZipEntry entry) throws IOException {
    count(entry.getName());
    if (!names.add(entry.getName())) {
      throw Refusal.of("plugin.entry-twice", place, entry.getName());
    }
    if (entry.isDirectory()) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (entry.getName().endsWith(".jar")) {
        lookInside(in);
      } else {
        byte[] head = in.readNBytes(8);
        drain(in, head.length, entry.getCompressedSize());
        noteClass(entry.getName(), head);
      }
    }
  }

  /** Jars inside of jars are never unpacked by us, but Java reads them. */
  private void lookInside(InputStream in) throws IOException {
    try (ZipInputStream inner = new ZipInputStream(in)) {
      for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
        count(entry.getName());
        drain(inner, 0, -1);
      }
    }
  }

  private void count(String name) {
    if (++entries > limits.entries()) {
      throw Refusal.of("plugin.too-many-entries", place, limits.entries());
    }
    if (!isSafe(name)) {
      throw Refusal.of("plugin.unsafe-entry", place, name);
    }
  }

  /** Whether a name stays where its jar is unpacked to, on every system. */
  private static boolean isSafe(String name) {
    boolean rooted = name.startsWith("/") || name.matches("^[A-Za-z]:.*");
    boolean climbs = name.equals("..") || name.matches("(^|.*/)\\.\\.(/.*|$)");
    return !rooted && !climbs && name.indexOf('\\') < 0 && name.indexOf('\0') < 0;
  }

  private void drain(InputStream in, long already, long packed) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = already;
    unpacked += already;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      length += read;
      unpacked += read;
      boolean swollen = packed > 0 && length > JarLimits.LARGE && length / packed > limits.ratio();
      if (unpacked > limits.unpacked() || swollen) {
        throw Refusal.of("plugin.bomb", place, limits.unpacked() >> 20);
      }
    }
  }

  private void noteClass(String name, byte[] head) {
    boolean plain = name.endsWith(".class") && !name.startsWith("META-INF/");
    boolean isClass = head.length == 8 && (head[0] & 0xff) == 0xca && (head[1] & 0xff) == 0xfe;
    if (plain && isClass && !name.endsWith("module-info.class")) {
      int major = (head[6] & 0xff) << 8 | head[7] & 0xff;
      newest = Math.max(newest, major - FIRST_JAVA);
    }
  }

  private Map<String, String> manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
    if (entry == null) {
      throw Refusal.of("plugin.no-manifest", place);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(limits.manifest() + 1);
      if (bytes.length > limits.manifest()) {
        throw Refusal.of("plugin.bad-manifest", place, "> " + limits.manifest());
      }
      return headers(new Manifest(new ByteArrayInputStream(bytes)));
    } catch (ZipException e) {
      throw e;
    } catch (IOException e) {
      throw Refusal.of("plugin.bad-manifest", place, Refusal.reason(e));
    }
  }

  private static Map<String, String> headers(Manifest manifest) {
    Map<String, String> headers = new LinkedHashMap<>();
    manifest
        .getMainAttributes()
        .forEach((name, value) -> headers.put(name.toString(), value.toString()));
    return headers;
  }
}
