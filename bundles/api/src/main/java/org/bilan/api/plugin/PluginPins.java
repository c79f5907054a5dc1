package org.bilan.api.plugin;

import java.nio.file.Path;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugins a project needs, which it says in a file of its own, {@value #FILE}: a line each,
 * with the id and, if wanted, a range of versions and the hash of the jar. Safe between threads.
 *
 * <p>Example of such a line: {@code source-excel [1.0,2) sha256:9f86d0…}.
 */
@ProviderType
public interface PluginPins {

  /** The file, in the folder of the project. */
  String FILE = "plugins.txt";

  /**
   * Reports each plugin that a project needs and that is absent, ill, of another version or of
   * other bytes, with where it can be found. A project without the file needs none.
   */
  void verify(Path project, DiagnosticSink problems);
}
