package org.bilan.api.plugin;

import java.util.Optional;

/**
 * A plugin that can be installed.
 *
 * @param description what its repository says of it
 * @param repository where it is
 * @param installed the installed version of the same plugin, where there is one
 * @param newer whether it would replace the installed one at an update
 */
public record AvailablePlugin(
    PluginDescription description,
    PluginRepository repository,
    Optional<String> installed,
    boolean newer) {}
