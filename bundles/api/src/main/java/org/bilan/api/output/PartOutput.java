package org.bilan.api.output;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Sets the parts of documents each by itself, registered as a service: for pages that are looked at
 * while they are written, of which a change reaches few. Together they show what {@link
 * DocumentOutput} writes whole. Safe between threads.
 *
 * <p>Example: {@code output.set(DocumentPart.of(document.parts().get(2)), look, problems, mark ->
 * {})}.
 */
@ConsumerType
public interface PartOutput {

  /**
   * Sets a part. Its pages have no head and no foot, and no links that lead to other parts.
   *
   * @param part the part
   * @param look how it is printed
   * @param problems takes what is wrong
   * @param watcher is told each mark as it is made; it may throw to give up
   */
  PartPages set(DocumentPart part, Look look, DiagnosticSink problems, Consumer<PageMark> watcher)
      throws IOException;

  /**
   * Sets the heads and feet of all parts, as pages to be laid over theirs.
   *
   * @param info what is said of the document
   * @param parts its parts that have been set, in order
   * @return a PDF of as many pages as the parts have together
   */
  byte[] furniture(Document.Info info, List<PartPages> parts, Look look) throws IOException;
}
