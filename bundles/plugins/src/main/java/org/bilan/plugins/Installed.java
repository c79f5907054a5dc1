package org.bilan.plugins;

import java.util.List;
import java.util.Optional;
import org.bilan.api.plugin.Trust;
import org.osgi.framework.Version;

/**
 * A line of the list of installed plugins.
 *
 * @param id of the plugin
 * @param symbolicName of its bundle
 * @param version of its bundle
 * @param sha256 of its jar
 * @param size of its jar
 * @param trust why it was let in
 * @param signer who vouches for it, or an empty text
 * @param origin where it came from
 * @param off why it is not started: the code of a message, or an empty text
 */
record Installed(
    String id,
    String symbolicName,
    Version version,
    String sha256,
    long size,
    Trust trust,
    String signer,
    String origin,
    String off) {

  private static final int FIELDS = 9;

  /** The same plugin, left off for a reason. */
  Installed leftOff(String reason) {
    return new Installed(id, symbolicName, version, sha256, size, trust, signer, origin, reason);
  }

  String line() {
    return String.join(
        "\t",
        List.of(
            id,
            symbolicName,
            version.toString(),
            sha256,
            String.valueOf(size),
            trust.name(),
            plain(signer),
            plain(origin),
            off));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n]", " ");
  }

  /** Reads a line; empty where it is none, as in a list that somebody edited. */
  static Optional<Installed> of(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != FIELDS || line.startsWith("#")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Installed(
              parts[0],
              parts[1],
              Version.parseVersion(parts[2]),
              parts[3],
              Long.parseLong(parts[4]),
              Trust.valueOf(parts[5]),
              parts[6],
              parts[7],
              parts[8]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
