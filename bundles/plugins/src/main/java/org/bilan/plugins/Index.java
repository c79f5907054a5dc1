package org.bilan.plugins;

import java.util.List;

/**
 * What a repository index says.
 *
 * @param name of the repository
 * @param state the number of this state of it
 * @param entries what it holds
 */
record Index(String name, long state, List<Entry> entries) {

  /**
   * A jar of a repository.
   *
   * @param plugin what the index says of it
   * @param url where it is, beside the index
   */
  record Entry(Described plugin, String url) {}
}
