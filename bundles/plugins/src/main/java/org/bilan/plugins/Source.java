package org.bilan.plugins;

import java.net.URI;
import java.util.Optional;

/**
 * A repository that somebody added, as it was last seen.
 *
 * @param address of its index
 * @param signer the fingerprint of the one who may sign it, or an empty text where nobody does
 * @param state the number of the latest state that was seen
 * @param sha256 the hash of that state
 */
record Source(URI address, String signer, long state, String sha256) {

  String line() {
    return String.join("\t", address.toString(), signer, String.valueOf(state), sha256);
  }

  static Optional<Source> of(String line) {
    String[] parts = line.split("\t", -1);
    try {
      return parts.length == 4
          ? Optional.of(
              new Source(URI.create(parts[0]), parts[1], Long.parseLong(parts[2]), parts[3]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
