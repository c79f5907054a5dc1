package org.bilan.api.source;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes the rows of a file as they are read. */
@ConsumerType
public interface RowHandler {

  /**
   * The header, once, before any row.
   *
   * @param names the names of the columns as the file writes them, with doubled names kept
   * @param line the line of the header
   * @return whether to go on reading
   */
  boolean header(List<String> names, int line);

  /** One row. The object is used again for the next row: take what you need of it now. */
  void row(RawRow row);
}
