package org.bilan.plugins;

import java.net.URI;
import java.util.Optional;
import org.bilan.api.plugin.PluginRepository;

/**
 * A repository with what it holds now.
 *
 * @param repository what people see of it
 * @param index what it holds
 */
record Shelf(PluginRepository repository, Index index) {

  URI address(Index.Entry entry) {
    return repository.address().resolve(entry.url());
  }

  /** The highest version of a plugin. */
  Optional<Index.Entry> best(String id) {
    return index.entries().stream()
        .filter(entry -> entry.plugin().description().id().equals(id))
        .max(java.util.Comparator.comparing(entry -> entry.plugin().version()));
  }
}
