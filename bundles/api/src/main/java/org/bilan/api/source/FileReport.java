package org.bilan.api.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was recognised while a file was read.
 *
 * @param name the name of the file
 * @param format the format of its reader
 * @param encoding the encoding used; empty where the format has none
 * @param encodingDetected whether it was recognised rather than declared
 * @param separator the separator used; empty where the format has none
 * @param separatorDetected whether it was recognised rather than declared
 * @param header the names of its columns
 * @param rows how many rows were read, header excluded
 * @param bytes the size of the file; 0 where the rows are in no file
 * @param sha256 the hash of its bytes, or of its rows where they are in no file; empty where it
 *     could not be read
 * @param labels what columns are called in print, by the names of the header, where the file knows:
 *     the texts of a survey's questions
 * @param inFile whether the rows are in a file of the data folder
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
    String sha256,
    Map<String, String> labels,
    boolean inFile) {

  /** Copies the header and the labels. */
  public FileReport {
    header = List.copyOf(header);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** A file of the data folder, which knows no labels. */
  public FileReport(
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
    this(
        name,
        format,
        encoding,
        encodingDetected,
        separator,
        separatorDetected,
        header,
        rows,
        bytes,
        sha256,
        Map.of(),
        true);
  }

  /** A report on rows of a format that has neither encoding nor separator, and their hash. */
  public static FileReport of(
      SourceFile file, String format, List<String> header, long rows, long bytes, String sha256) {
    return new FileReport(
        file.name(), format, "", false, "", false, header, rows, bytes, sha256, Map.of(), true);
  }

  /** The same under another name. */
  public FileReport named(String other) {
    return copy(other, format, sha256, labels, inFile);
  }

  /** The same, with what its columns are called in print. */
  public FileReport withLabels(Map<String, String> known) {
    return copy(name, format, sha256, known, inFile);
  }

  /** The same of another format: of a reader that stands on the one which made this report. */
  public FileReport withFormat(String other) {
    return copy(name, other, sha256, labels, inFile);
  }

  /** The same of rows that are in no file, under the hash of these rows. */
  public FileReport ofRows(String hash) {
    return copy(name, format, hash, labels, false);
  }

  private FileReport copy(
      String otherName, String other, String hash, Map<String, String> known, boolean file) {
    return new FileReport(
        otherName,
        other,
        encoding,
        encodingDetected,
        separator,
        separatorDetected,
        header,
        rows,
        bytes,
        hash,
        known,
        file);
  }
}
