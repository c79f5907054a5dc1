package org.bilan.api.store;

import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.osgi.annotation.versioning.ProviderType;

/** Opens the stores of projects. */
@ProviderType
public interface EditionStores {

  /**
   * Opens the store of a workspace, making it where there is none.
   *
   * @param workspace the folder {@code .bilan} of a project
   * @param problems is told where another process has the store, or where it cannot be opened
   * @return empty where it cannot be opened: a render goes on without it
   */
  Optional<EditionStore> open(Path workspace, DiagnosticSink problems);
}
