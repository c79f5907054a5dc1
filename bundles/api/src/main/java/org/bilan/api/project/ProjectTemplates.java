package org.bilan.api.project;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Projects to begin with: {@code report-templates/NAME/project} of the distribution. */
@ProviderType
public interface ProjectTemplates {

  /** The names of the templates there are. */
  List<String> names();

  /**
   * Makes a project that renders at once.
   *
   * @param template one of {@link #names()}
   * @param folder where; it must not exist, or be empty
   * @return the files made, relative to the folder
   * @throws org.bilan.api.diagnostic.DiagnosticException where there is no such template, or the
   *     folder cannot be made; then nothing is left behind
   */
  List<String> make(String template, Path folder);
}
