package org.bilan.api.plugin;

import java.util.List;

/**
 * What a plugin says of itself. Nothing here was verified but the size and the hash.
 *
 * @param id how people name it: {@code source-excel}
 * @param version its version
 * @param name its name, for people
 * @param maker who made it, or an empty text
 * @param description what it does, in one sentence, or an empty text
 * @param licence its licence, or an empty text
 * @param offers what it brings
 * @param size of its jar, in bytes
 * @param sha256 of its jar, in lower-case hexadecimal
 */
public record PluginDescription(
    String id,
    String version,
    String name,
    String maker,
    String description,
    String licence,
    List<Offer> offers,
    long size,
    String sha256) {

  /** Copies the list. */
  public PluginDescription {
    offers = List.copyOf(offers);
  }
}
