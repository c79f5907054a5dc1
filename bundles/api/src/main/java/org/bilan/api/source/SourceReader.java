package org.bilan.api.source;

import org.bilan.api.diagnostic.DiagnosticSink;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one format of files as raw rows, registered as a service. A reader streams: it never holds
 * more than a few rows.
 */
@ConsumerType
public interface SourceReader {

  /** The name of the format, as scripts and messages write it: {@code csv}. */
  String format();

  /** Whether a file of that name is of this format. */
  boolean reads(String fileName);

  /**
   * Reads a file from beginning to end. What is wrong with the file is reported, never thrown: a
   * file that cannot be read at all gives an error and no row.
   *
   * @param file the file
   * @param rows takes the header, then each row
   * @param problems takes what is wrong
   * @return what was recognised on the way
   */
  FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems);
}
