package org.bilan.workbench.api;

import org.osgi.annotation.versioning.ProviderType;

/** Tells how a job goes on. Safe between threads. */
@ProviderType
public interface JobProgress {

  /** Tells what is done now, in the language of the screen. */
  void step(String words);

  /** Tells how far it is, 0 to 1; a negative number where that is not known. */
  void portion(double done);

  /** Whether the user asked to stop it. */
  boolean isCancelled();
}
