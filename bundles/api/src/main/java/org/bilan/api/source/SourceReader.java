package org.bilan.api.source;

import java.util.List;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one format as raw rows, registered as a service. A reader streams: it never holds more than
 * a few rows.
 *
 * <p>The format is a word of scripts, which takes the text that names the rows and, between braces,
 * the options of the reader. Example: {@code excel 'reponses.xlsx' { sheet 'Réponses' }}. A reader
 * may stand on others: it refers to their services, and hands {@link #read} on.
 */
@ConsumerType
public interface SourceReader {

  /** The name of the format, as scripts and messages write it: {@code csv}. */
  String format();

  /** The name of its bundle, as messages give it: {@code source-csv}. */
  default String bundle() {
    return "source-" + format();
  }

  /**
   * Whether a file of that name is of this format, where a script only says {@code file}. A reader
   * that answers {@code false} to all names is only found by its word.
   */
  boolean reads(String fileName);

  /** The words it understands between the braces, besides those that all formats share. */
  default List<SourceOption> options() {
    return List.of();
  }

  /** Where its rows are. */
  default SourceLocation location() {
    return SourceLocation.FILE;
  }

  /**
   * Whether its rows are written as text, whose {@code encoding} and {@code separator} a script may
   * declare. By default, where they are in files only.
   */
  default boolean isText() {
    return location() == SourceLocation.FILE;
  }

  /**
   * Whether its columns are named by the codes of questions, {@code Q12[SQ003]. Question [Option]}:
   * scripts then say {@code question 'Q12'}.
   */
  default boolean isSurvey() {
    return false;
  }

  /**
   * Reads a file from beginning to end. What is wrong with the file is reported, never thrown: a
   * file that cannot be read at all gives an error and no row. Whoever calls has seen that the file
   * exists, where the rows are in a file.
   *
   * <p>Rows that are elsewhere are read each time, never remembered; their hash is that of the rows
   * as they were handed over, and need not be computed by the reader. They come in an order that
   * does not change unless they do, or else all that is computed from them is computed again.
   *
   * @param file the file
   * @param rows takes the header, then each row
   * @param problems takes what is wrong
   * @return what was recognised on the way
   */
  FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems);
}
