package org.bilan.api.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes values as bytes and reads them back, so that they outlive the process.
 *
 * @param <T> the type of value
 */
@ConsumerType
public interface Codec<T> {

  /** Writes a value; does not close the stream. */
  void write(T value, OutputStream out) throws IOException;

  /** Reads a value; an {@link IOException} means that it must be computed again. */
  T read(InputStream in) throws IOException;
}
