package org.bilan.api.plugin;

import org.bilan.api.diagnostic.Diagnostic;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is asked before something is done that nobody vouches for. Called from the thread that called the
 * manager; nothing has been touched yet.
 *
 * <p>Example: {@code question -> dialog.confirms(writer.sentence(question.said(), locale))}.
 */
@ConsumerType
@FunctionalInterface
public interface Consent {

  /** Says no to everything. */
  Consent REFUSED = question -> false;

  /** Whether it may be done. A no ends the operation with the question as its error. */
  boolean given(Question question);

  /**
   * What is asked.
   *
   * @param kind what it is about
   * @param said the question, and what to do where it is refused
   */
  record Question(Kind kind, Diagnostic said) {}

  /** What is asked about. */
  enum Kind {
    /** Nobody vouches for a jar. The answer is remembered with its hash. */
    UNSIGNED,
    /** Another jar says that it is the installed version. */
    SAME_VERSION,
    /** An older version would replace a newer one. */
    DOWNGRADE,
    /** Nobody vouches for a repository. */
    UNSIGNED_REPOSITORY,
    /** Somebody who was not known vouches for a repository. */
    NEW_SIGNER
  }
}
