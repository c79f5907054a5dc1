package org.bilan.cli;

/** What the exit code of a command says. */
final class ExitCode {

  /** All went well. */
  static final int DONE = 0;

  /** The project has errors. */
  static final int ERRORS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Bilan itself failed. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}
