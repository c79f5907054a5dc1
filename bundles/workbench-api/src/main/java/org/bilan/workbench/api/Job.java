package org.bilan.workbench.api;

import org.osgi.annotation.versioning.ProviderType;

/** A job that was begun. Safe between threads. */
@ProviderType
public interface Job {

  /** What it is. */
  String title();

  /** What it does now. */
  String step();

  /** How far it is, 0 to 1, or a negative number where that is not known. */
  double portion();

  /** Whether it is over, one way or another. */
  boolean isOver();

  /** Asks it to stop. */
  void cancel();
}
