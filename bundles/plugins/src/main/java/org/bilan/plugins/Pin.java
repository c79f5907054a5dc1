package org.bilan.plugins;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.VersionRange;

/**
 * A line of a project's file of plugins.
 *
 * @param id the plugin
 * @param range the versions that will do, if it says any
 * @param sha256 the hash of the jar, or the beginning of it, if it says any
 * @param column where the id begins
 */
record Pin(String id, Optional<VersionRange> range, Optional<String> sha256, int column) {

  private static final Pattern LINE =
      Pattern.compile(
          "(\\s*)([a-z0-9][\\w.-]*)"
              + "(?:\\s+([\\[(]\\s*[\\w.-]+\\s*,\\s*[\\w.-]+\\s*[\\])]|\\d[\\w.-]*))?"
              + "(?:\\s+sha256:\\s*([0-9a-f]{8,64}))?\\s*(?:#.*)?");

  /** Reads a line; empty where it cannot be read. */
  static Optional<Pin> of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Pin(
              matcher.group(2),
              Optional.ofNullable(matcher.group(3))
                  .map(range -> new VersionRange(range.replaceAll("\\s", ""))),
              Optional.ofNullable(matcher.group(4)),
              matcher.group(1).length() + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a line says nothing. */
  static boolean isBlank(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }
}
