package org.bilan.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes documents in one format, registered as a service. */
@ConsumerType
public interface DocumentOutput {

  /** The name of the format, which ends file names: {@code pdf}. */
  String format();

  /**
   * Writes a document; the same document and look give the same bytes. Does not close the stream.
   */
  void write(Document document, Look look, OutputStream out, DiagnosticSink problems)
      throws IOException;

  /**
   * The same, and tells what stands where on the pages. A format without pages tells nothing.
   *
   * @param marks is told each mark, in reading order
   */
  default void write(
      Document document,
      Look look,
      OutputStream out,
      DiagnosticSink problems,
      Consumer<PageMark> marks)
      throws IOException {
    write(document, look, out, problems);
  }
}
