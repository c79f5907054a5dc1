package org.bilan.api.script;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What plugins that are not installed would add, so that messages can name them. A service that may
 * be absent; it answers at once, from what it knows already. Safe between threads.
 */
@ProviderType
public interface KnownPlugins {

  /**
   * The id of the plugin that offers a word of scripts: the name of a format, or a word of a
   * vocabulary.
   *
   * @return {@code source-excel} for {@code excel}; empty where none is known or it is installed
   */
  Optional<String> offering(String word);

  /**
   * The id of the plugin that reads files of a name.
   *
   * @return {@code source-excel} for {@code reponses.xlsx}; empty where none is known or it is
   *     installed
   */
  Optional<String> reading(String fileName);
}
