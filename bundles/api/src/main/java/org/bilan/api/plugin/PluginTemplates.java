package org.bilan.api.plugin;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Begins plugins: Maven projects that build against this installation, with a working example.
 *
 * <p>Example: {@code templates.make(new Draft("source", "source-cards", Path.of("source-cards")))}.
 */
@ProviderType
public interface PluginTemplates {

  /** What can be begun: {@code source}, {@code indicators}, {@code chart}, {@code output}. */
  List<String> kinds();

  /**
   * Makes a project, from which {@code mvn verify} makes an installable jar.
   *
   * @return the files made, relative to the folder
   * @throws org.bilan.api.diagnostic.DiagnosticException where there is no such kind, the id is
   *     none, or the folder cannot be made; then nothing is left behind
   */
  List<String> make(Draft draft);

  /**
   * A plugin to begin.
   *
   * @param kind one of {@link #kinds()}
   * @param id its id: words of small letters and digits, joined by dashes; at least two
   * @param folder where; it must not exist, or be empty
   */
  record Draft(String kind, String id, Path folder) {}
}
