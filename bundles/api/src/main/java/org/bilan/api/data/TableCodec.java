package org.bilan.api.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes tables as bytes and reads them back, for caches and stores. The same table gives the same
 * bytes.
 */
@ProviderType
public interface TableCodec {

  /** Writes a table; does not close the stream. */
  void write(Table table, OutputStream out) throws IOException;

  /**
   * Reads a table written by {@link #write}; does not close the stream.
   *
   * @throws IOException where the bytes are of another version, or damaged
   */
  Table read(InputStream in) throws IOException;
}
