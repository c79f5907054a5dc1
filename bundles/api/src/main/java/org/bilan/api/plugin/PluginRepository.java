package org.bilan.api.plugin;

import java.net.URI;
import java.util.Optional;

/**
 * A place that plugins are installed from, described by an OSGi repository index.
 *
 * @param name its name, as its index says
 * @param address of its index
 * @param trust whether somebody vouches for it
 * @param signer who signs its index, where it is signed
 */
public record PluginRepository(String name, URI address, Trust trust, Optional<String> signer) {}
