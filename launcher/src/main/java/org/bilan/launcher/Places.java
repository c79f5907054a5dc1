package org.bilan.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the product keeps what it makes for itself. */
final class Places {

  private Places() {}

  /**
   * Whether the distribution is part of an installed application: it may be read-only, serves
   * several users, and is never changed by what runs.
   */
  static boolean isInstalled() {
    return Boolean.getBoolean("bilan.installed");
  }

  /** What belongs to the user: {@code ~/.bilan}, or what {@code bilan.user.folder} names. */
  static Path user() {
    String chosen = System.getProperty("bilan.user.folder", "");
    return chosen.isEmpty() ? Path.of(System.getProperty("user.home"), ".bilan") : Path.of(chosen);
  }

  /**
   * Where Felix's caches may be, the best place first. The user's folder has one for each
   * distribution, so that two of them never unpack their bundles over each other's.
   */
  static List<Path> caches(Path home) {
    Path distribution = home.toAbsolutePath().normalize();
    String name = "felix-" + Integer.toHexString(distribution.toString().hashCode());
    List<Path> caches = new ArrayList<>();
    if (!isInstalled()) {
      caches.add(distribution.resolve("cache"));
    }
    caches.add(user().resolve("cache").resolve(name).toAbsolutePath());
    caches.add(Path.of(System.getProperty("java.io.tmpdir"), "bilan-cache").toAbsolutePath());
    return caches;
  }
}
