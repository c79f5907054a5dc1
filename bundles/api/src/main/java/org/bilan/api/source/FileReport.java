package org.bilan.api.source;

import java.util.List;

/**
 * What was recognised while a file was read.
 *
 * @param name the name of the file
 * @param format the format of its reader
 * @param encoding the encoding used
 * @param encodingDetected whether it was recognised rather than declared
 * @param separator the separator used; empty where the format has none
 * @param separatorDetected whether it was recognised rather than declared
 * @param header the names of its columns
 * @param rows how many rows were read, header excluded
 * @param bytes the size of the file
 * @param sha256 the hash of its bytes; empty where it could not be read
 */
public record FileReport(
    String name,
    String format,
    String encoding,
    boolean encodingDetected,
    String separator,
    boolean separatorDetected,
    List<String> header,
    long rows,
    long bytes,
    String sha256) {

  /** Copies the header. */
  public FileReport {
    header = List.copyOf(header);
  }
}
