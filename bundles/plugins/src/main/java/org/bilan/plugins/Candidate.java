package org.bilan.plugins;

import org.bilan.api.plugin.Trust;

/**
 * A plugin that may be installed, once its needs are met and somebody vouches for it.
 *
 * @param jar its jar, in the folder of what comes in
 * @param plugin what it says of itself
 * @param trust who vouches for it
 * @param signer his name, or an empty text
 * @param origin where it came from
 */
record Candidate(Jar jar, Described plugin, Trust trust, String signer, String origin) {

  String id() {
    return plugin.description().id();
  }

  Installed installed() {
    return new Installed(
        id(),
        plugin.symbolicName(),
        plugin.version(),
        jar.sha256(),
        jar.size(),
        trust == Trust.UNVERIFIED ? Trust.ACCEPTED : trust,
        signer,
        origin,
        "");
  }
}
