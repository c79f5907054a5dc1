package org.bilan.api.cleaning;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks at files that nobody prepared, and proposes how to declare them: what each column holds is
 * guessed from its cells. Safe between threads.
 *
 * <p>Example: {@code propose(Path.of("inscriptions.csv"), List.of(), Locale.FRENCH).script()}
 * begins with {@code source('inscriptions')} under a comment.
 */
@ProviderType
public interface SourceProposals {

  /**
   * Reads a file and proposes a source. The same file always gives the same proposal.
   *
   * @param file the file; in the proposal it goes by its last name, as in the data folder
   * @param taken names of sources that are taken already
   * @param language the language of the comments in the script
   * @throws org.bilan.api.diagnostic.DiagnosticException where nothing reads such a file, or it
   *     cannot be read
   */
  SourceProposal propose(Path file, Collection<String> taken, Locale language);
}
