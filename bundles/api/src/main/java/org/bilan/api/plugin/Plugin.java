package org.bilan.api.plugin;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * An installed plugin; an ill one is shown like the others.
 *
 * @param description what it says of itself
 * @param trust why it was let in
 * @param signer who vouches for it, where somebody does
 * @param origin where it came from: a file, or the address of a repository
 * @param state how it fares
 * @param troubles what is wrong with it; empty where it is well
 */
public record Plugin(
    PluginDescription description,
    Trust trust,
    Optional<String> signer,
    String origin,
    PluginState state,
    List<Diagnostic> troubles) {

  /** Copies the list. */
  public Plugin {
    troubles = List.copyOf(troubles);
  }
}
