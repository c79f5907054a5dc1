package org.bilan.api.output;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Replaces output folders as a whole: a kill at any moment leaves the former output, or the new
 * one.
 */
@ProviderType
public interface Publisher {

  /**
   * Opens a folder to write into, beside the output.
   *
   * @param output the folder to replace
   */
  Publication open(Path output) throws IOException;

  /** An output being written. */
  @ProviderType
  interface Publication extends AutoCloseable {

    /** Where to write. */
    Path folder();

    /** Puts what was written in the place of the former output. */
    void commit() throws IOException;

    /** Removes what was written, unless it was committed. */
    @Override
    void close();
  }
}
